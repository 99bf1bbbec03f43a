/** Persons, organizations, locations and groups, by rules and by evidence of the whole corpus. */
package org.dateline.extract.entities;
