package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DamagedStateTest {
  private static final String TEXT =
      "{\"id\":\"1\",\"url\":\"https://a.example/1\",\"text\":\"Fire destroyed a warehouse in"
          + " Belford late on Tuesday.\"}";

  @TempDir static Path before;
  @TempDir Path folder;
  private Path day;

  @BeforeAll
  static void runTheDayBefore() throws IOException {
    Files.write(before.resolve("news.jsonl"), List.of(TEXT));
    assertEquals(ExitCode.DONE, run(before, "2024-03-12").exitCode());
  }

  @BeforeEach
  void copyIt() throws IOException {
    day = Files.createDirectories(folder.resolve("state/2024-03-12"));
    for (Path file : Reports.files(before.resolve("state/2024-03-12"))) {
      Files.copy(file, day.resolve(file.getFileName()));
    }
    assertEquals(2, Reports.files(day).size(), "one file of articles, and the manifest");
  }

  private Run run(String date) {
    return run(folder, date);
  }

  private static Run run(Path folder, String date) {
    return Run.unchecked(
        "--inputs=" + before.resolve("news.jsonl"),
        "--output=" + folder.resolve(date),
        "--state=" + folder.resolve("state"),
        "--date=" + date);
  }

  private Path articles() throws IOException {
    return Reports.files(day).get(0);
  }

  private void refuses(String message) {
    Run run = run("2024-03-13");
    assertEquals(ExitCode.FAILED, run.exitCode(), run.err());
    assertTrue(run.err().contains(message), run.err());
    assertTrue(run.err().contains("2024-03-12"), run.err());
    assertFalse(Files.exists(folder.resolve("2024-03-13")));
    assertFalse(Files.exists(folder.resolve("state/2024-03-13")));
  }

  @Test
  void aFlippedByteIsFound() throws IOException {
    byte[] bytes = Files.readAllBytes(articles());
    bytes[bytes.length / 2] ^= 1;
    Files.write(articles(), bytes);
    refuses("is damaged");
  }

  @Test
  void aFileThatIsCutOffIsFound() throws IOException {
    byte[] bytes = Files.readAllBytes(articles());
    Files.write(articles(), Arrays.copyOf(bytes, bytes.length - 1));
    refuses("the manifest says " + bytes.length);
  }

  @Test
  void aMissingFileIsFound() throws IOException {
    Files.delete(articles());
    refuses("is missing");
  }

  @Test
  void aForeignFolderIsNoMemory() throws IOException {
    Files.delete(day.resolve("manifest.json"));
    refuses("holds no manifest.json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"version\" : \"|\"version\" : \"9.|was written by Dateline 9.",
        "\"schema\" : \"|\"schema\" : \"0|was written by Dateline",
        "\"format\" : 1|\"format\" : 2|was written by Dateline",
        "2024-03-12|2024-03-11|holds the memory of 2024-03-11",
        "\"parts\" :|\"partz\" :|is damaged",
        "{|[|is damaged"
      })
  void aManifestThatIsNotOursIsRefused(String ours, String theirs, String message)
      throws IOException {
    Path manifest = day.resolve("manifest.json");
    Files.writeString(manifest, Files.readString(manifest).replace(ours, theirs));
    refuses(message);
  }

  @Test
  void aRunOfTheSameOrAnEarlierDayDoesNotEvenLook() throws IOException {
    Files.delete(articles());
    assertEquals(ExitCode.DONE, run("2024-03-11").exitCode());
    assertEquals(2, Reports.files(folder.resolve("state")).size());
  }

  @Test
  void nothingIsRememberedBeyondTheWindow() throws IOException {
    Files.delete(articles());
    assertEquals(ExitCode.DONE, run("2024-03-20").exitCode());
  }
}
