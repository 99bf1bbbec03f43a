/** Who says what: direct, indirect and mixed quotes with their speakers. */
package org.dateline.extract.quotes;
