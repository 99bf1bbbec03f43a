/** The domain: articles, what they say, and how they hang together. Values only, no engine. */
package org.dateline.model;
