/** From bytes to clean characters: charsets, mojibake, odd characters, hostile pages. */
package org.dateline.text.encoding;
