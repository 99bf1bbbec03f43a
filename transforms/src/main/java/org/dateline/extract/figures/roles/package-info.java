/**
 * What a number in the news means: what it counts, in which role, as a part of what, of which
 * event, and who says so.
 */
package org.dateline.extract.figures.roles;
