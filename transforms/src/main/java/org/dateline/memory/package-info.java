/** What one day's run leaves to the runs of later days. */
package org.dateline.memory;
