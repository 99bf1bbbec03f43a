/** References of an article to other outlets and agencies. */
package org.dateline.extract.citations;
