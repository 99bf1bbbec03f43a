/** Tables as GDELT has them, for notebooks that were written for it. */
package org.dateline.outputs.gdelt;
