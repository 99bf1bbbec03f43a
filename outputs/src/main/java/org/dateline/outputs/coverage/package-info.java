/** The reports on events and outlets, small enough to open in a spreadsheet. */
package org.dateline.outputs.coverage;
