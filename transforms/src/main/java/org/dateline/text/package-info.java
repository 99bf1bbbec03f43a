/** From the bytes of a document to a normalised article. Pure rules. */
package org.dateline.text;
