package org.dateline.outputs.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A running headless Chromium with a profile of its own, which ends with this object. */
final class Chromium {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
  private static final String NONE =
      """
      ==========================================================================
      SKIPPED: no Chromium on the path, so the page was NOT opened in a browser.
      Install one (Debian: apt-get install chromium) and run the tests again.
      ==========================================================================
      """;

  private final Process process;
  private final Path profile;

  private Chromium(Process process, Path profile) {
    this.process = process;
    this.profile = profile;
  }

  /** Returns the browser of this machine, if it has one. */
  static Optional<Path> find() {
    for (String folder : System.getenv("PATH").split(":")) {
      for (String name : NAMES) {
        Path candidate = Path.of(folder, name);
        if (Files.isExecutable(candidate)) {
          return Optional.of(candidate);
        }
      }
    }
    return Optional.empty();
  }

  /** Starts the browser; without one the running test is skipped, and loudly. */
  static Chromium start(Path profile) throws IOException {
    Optional<Path> executable = find();
    if (executable.isEmpty()) {
      System.err.println(NONE);
      Assumptions.abort("no Chromium on the path: the page was not opened");
    }
    Files.createDirectories(profile);
    Process process =
        new ProcessBuilder(
                executable.orElseThrow().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("browser.log").toFile())
            .start();
    return new Chromium(process, profile);
  }

  /** Returns the port on which it takes commands. */
  int port() throws IOException, InterruptedException {
    Path told = profile.resolve("DevToolsActivePort");
    for (int tries = 0; tries < 600 && process.isAlive(); tries++) {
      if (Files.exists(told)) {
        List<String> lines = Files.readAllLines(told);
        if (lines.size() > 1) {
          return Integer.parseInt(lines.get(0));
        }
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new IOException("no browser: " + Files.readString(profile.resolve("browser.log")));
  }

  /** Waits for the end of the browser, which was told to close, and ends it if it does not. */
  void close() throws InterruptedException {
    List<ProcessHandle> children = process.descendants().toList();
    if (!process.waitFor(20, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    children.forEach(ProcessHandle::destroyForcibly);
    children.forEach(child -> child.onExit().join());
  }
}
