/** How domain values travel between workers. */
package org.dateline.coders;
