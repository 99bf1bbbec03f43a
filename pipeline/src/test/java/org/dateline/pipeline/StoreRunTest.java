package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the job on addresses instead of paths, where nothing can be renamed as a whole. */
class StoreRunTest {
  @TempDir Path folder;

  private Run run(String... more) throws IOException {
    Path news =
        Files.write(
            folder.resolve("news.jsonl"),
            List.of("{\"id\":\"1\",\"title\":\"A day\",\"text\":\"News of the day.\"}"));
    String[] args = {"--inputs=store://" + news, "--output=store://" + folder.resolve("out")};
    return Run.unchecked(Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new));
  }

  @Test
  void publishesOnceAndReplacesOnlyWhenTold() throws IOException {
    Run first = run();
    assertEquals(ExitCode.DONE, first.exitCode(), first.err());
    assertTrue(Files.exists(folder.resolve("out/manifest.json")));
    try (Stream<Path> all = Files.walk(folder).filter(Files::isRegularFile)) {
      assertFalse(all.anyMatch(file -> file.toString().contains("unfinished")));
    }
    Run refused = run();
    assertEquals(ExitCode.USAGE, refused.exitCode(), refused.err());
    assertTrue(refused.err().contains("holds another run"), refused.err());
    Files.writeString(folder.resolve("out/old.csv"), "of an older run");
    Run replaced = run("--overwrite");
    assertEquals(ExitCode.DONE, replaced.exitCode(), replaced.err());
    assertFalse(Files.exists(folder.resolve("out/old.csv")));
  }

  @Test
  void refusesAnAddressThatHoldsARunBeforeAnythingIsRead() throws IOException {
    Path out = Files.createDirectories(folder.resolve("out"));
    Files.writeString(out.resolve("manifest.json"), "{}");
    Run refused = run("--inputs=" + folder.resolve("missing.jsonl"));
    assertEquals(ExitCode.USAGE, refused.exitCode(), refused.err());
    assertTrue(refused.err().contains("out holds another run"), refused.err());
    Run replacing = run("--inputs=" + folder.resolve("missing.jsonl"), "--overwrite");
    assertEquals(ExitCode.NO_INPUT, replacing.exitCode(), replacing.err());
  }

  @Test
  void saysThatAStoreDidNotTellWhatItsFolderHolds() {
    for (String part : List.of(StoreFileSystem.BROKEN, StoreFileSystem.FORBIDDEN)) {
      Run run = Run.unchecked("--inputs=news.jsonl", "--output=store:///" + part);
      assertEquals(ExitCode.FAILED, run.exitCode(), run.err());
      assertTrue(run.err().startsWith("Cannot look into store:///" + part), run.err());
    }
  }

  @Test
  void finishesAPublicationThatBrokeOffButTouchesNoOtherFiles() throws IOException {
    Files.createDirectory(folder.resolve("out"));
    Files.writeString(folder.resolve("out/events.csv"), "half of");
    Run finished = run();
    assertEquals(ExitCode.DONE, finished.exitCode(), finished.err());
    Files.delete(folder.resolve("out/manifest.json"));
    Files.writeString(folder.resolve("out/mine.txt"), "mine");
    assertEquals(ExitCode.FAILED, run().exitCode());
    assertEquals("mine", Files.readString(folder.resolve("out/mine.txt")));
  }

  @Test
  void replacesNothingButRuns() throws IOException {
    Path mine = Files.createDirectories(folder.resolve("out/deep")).resolve("events.csv");
    Files.writeString(mine, "mine");
    Run refused = run("--overwrite");
    assertEquals(ExitCode.FAILED, refused.exitCode(), refused.err());
    assertTrue(refused.err().contains("holds other files than a run"), refused.err());
    assertEquals("mine", Files.readString(mine));
  }

  @Test
  void publishesIntoAnEmptyFolderThatTheStoreShows() throws IOException {
    Files.createFile(Files.createDirectory(folder.resolve("out")).resolve(StoreFileSystem.MARKER));
    Run first = run();
    assertEquals(ExitCode.DONE, first.exitCode(), first.err());
    Run replaced = run("--overwrite");
    assertEquals(ExitCode.DONE, replaced.exitCode(), replaced.err());
  }

  @Test
  void saysThatAStoreDidNotGiveTheRunToCompareWith() throws IOException {
    String address = "store:///" + StoreFileSystem.BROKEN;
    Run run = run("--compare=" + address);
    assertEquals(ExitCode.USAGE, run.exitCode(), run.err());
    assertTrue(run.err().startsWith("--compare: " + address + " holds no run"), run.err());
    assertTrue(run.err().contains("no credentials"), run.err());
  }

  @Test
  void saysWhichTableOfOutletsCouldNotBeRead() throws IOException {
    StoreFileSystem.failOnceAt("outlets.csv");
    Run run = run("--outlets=store://" + folder.resolve("outlets.csv"));
    assertEquals(ExitCode.USAGE, run.exitCode(), run.err());
    assertTrue(run.err().startsWith("--outlets: The table of outlets store://"), run.err());
    assertTrue(run.err().contains("The store fails once"), run.err());
  }

  @Test
  void saysWhichJarKnowsAnAddress() {
    Run run = Run.unchecked("--inputs=nowhere://bucket/a.warc", "--output=o");
    assertEquals(ExitCode.USAGE, run.exitCode(), run.err());
    assertTrue(run.err().contains("nowhere://; the profile aws"), run.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "forbidden/a.jsonl | IOException (403 for forbidden)",
        "broken/a.jsonl | IllegalStateException (no credentials), caused by IOException (no key at"
            + " hand or",
      })
  void saysWhichPatternCouldNotBeListedAndWhy(String object, String reason) throws IOException {
    Path news = Files.writeString(folder.resolve("news.jsonl"), "{\"text\":\"News.\"}");
    String address = "store:///" + object;
    String day = "--date=2031-05-06";

    Run run = Run.unchecked("--inputs=" + news + "," + address, "--output=" + folder + "/o");
    Run remembering =
        Run.unchecked("--inputs=" + news, "--output=" + folder + "/o", "--state=" + address, day);

    String listed = "Cannot list " + address;
    assertEquals(ExitCode.FAILED, run.exitCode(), run.err());
    assertTrue(run.err().startsWith("--inputs: " + listed + ": " + reason), run.err());
    assertTrue(run.err().contains("Expected a place"), run.err());
    assertTrue(run.err().length() < 1000, run.err());
    assertEquals(ExitCode.FAILED, remembering.exitCode(), remembering.err());
    assertTrue(remembering.err().startsWith("--state: " + listed), remembering.err());
    assertTrue(remembering.err().contains(reason), remembering.err());
    assertFalse(Files.exists(folder.resolve("o")));
  }

  @Test
  void endsAtTheDeadlineWhereAStoreDoesNotAnswer() {
    Run run =
        Run.unchecked(
            "--inputs=store:///slow/a.jsonl", "--output=" + folder + "/o", "--deadline=1s");

    assertEquals(ExitCode.DEADLINE, run.exitCode(), run.err());
    assertTrue(run.err().contains("while the inputs were listed"), run.err());
  }

  @ParameterizedTest
  @CsvSource({"s3://bucket/a, AWS_REGION", "gs://bucket/a, gcloud", "store://bucket/a, ''"})
  void saysWhatGivesTheRightToRead(String address, String expected) {
    String rights = Addresses.rights(address);

    assertTrue(rights.contains(expected), rights);
    assertEquals(expected.isEmpty(), rights.isEmpty(), rights);
  }
}
