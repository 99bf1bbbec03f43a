/** The steps of the job: each wires rules into Beam, and holds none. */
package org.dateline.steps;
