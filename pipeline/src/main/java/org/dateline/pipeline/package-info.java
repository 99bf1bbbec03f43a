/** How the job runs: options, the diagram, exit codes. */
package org.dateline.pipeline;
