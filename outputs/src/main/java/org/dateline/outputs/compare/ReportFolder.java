package org.dateline.outputs.compare;

import java.io.IOException;
import java.io.InputStream;

/** The reports of one run. */
@FunctionalInterface
public interface ReportFolder {
  /** Opens a report by the name of its file. */
  InputStream open(String file) throws IOException;
}
