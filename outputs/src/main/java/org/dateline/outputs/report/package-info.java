/** What a report is: columns declared once, from which cells and dictionaries derive. */
package org.dateline.outputs.report;
