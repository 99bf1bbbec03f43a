/** Reads what the runs of earlier days left for this one. */
package org.dateline.inputs.memory;
