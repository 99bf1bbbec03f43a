/** WARC and ARC: framing of records, repair of their lengths, and the HTTP responses in them. */
package org.dateline.inputs.archive;
