/** Numbers in the news: values, bounds, units, what is counted, in which role, and who says so. */
package org.dateline.extract.figures;
