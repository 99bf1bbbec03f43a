/** What changed from one run to another. */
package org.dateline.outputs.compare;
