/** The detail files: one row per article, mention, figure, quote, citation or copy. */
package org.dateline.outputs.detail;
