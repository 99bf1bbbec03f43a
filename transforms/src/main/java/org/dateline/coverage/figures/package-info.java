/** Which figures of several articles tell the same quantity, and whether they agree. */
package org.dateline.coverage.figures;
