/** When an article was published, and which days its text tells of. Pure rules. */
package org.dateline.text.dates;
