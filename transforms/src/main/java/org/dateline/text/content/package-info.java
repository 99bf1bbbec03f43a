/**
 * The article's own text, told apart from everything that a page or saved text holds around it.
 * Pure rules.
 */
package org.dateline.text.content;
