/** Which article takes text from which. Pure rules over fingerprints. */
package org.dateline.copies;
