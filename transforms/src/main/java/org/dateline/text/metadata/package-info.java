/** Who published an article, where and under which title. Pure rules. */
package org.dateline.text.metadata;
