package org.dateline.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The version of this build. */
final class Versions {
  private Versions() {}

  static String dateline() {
    Properties properties = new Properties();
    try (InputStream in = Versions.class.getResourceAsStream("version.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new IllegalStateException("the jar lacks version.properties", e);
    }
    return properties.getProperty("version");
  }
}
