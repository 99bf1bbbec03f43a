/** The days that a text ties to what happened. Pure rules. */
package org.dateline.extract.dates;
