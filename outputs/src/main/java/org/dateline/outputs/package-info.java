/** What the job says: reports, their dictionary, and how a run is published. */
package org.dateline.outputs;
