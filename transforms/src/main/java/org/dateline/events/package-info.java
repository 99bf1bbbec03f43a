/** Which articles are of one real-world event. Pure rules over features. */
package org.dateline.events;
