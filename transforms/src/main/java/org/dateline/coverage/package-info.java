/** Statistics of coverage: values with an associative merge. */
package org.dateline.coverage;
