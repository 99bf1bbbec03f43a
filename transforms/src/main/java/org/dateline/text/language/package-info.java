/** In which language an article is written. */
package org.dateline.text.language;
