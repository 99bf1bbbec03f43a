package org.dateline.inputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputFilesTest {
  @TempDir Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    for (String name :
        List.of("north/a.jsonl", "north/deep/b.txt", "south/a.jsonl", ".hidden", "north/.c.txt")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name);
    }
  }

  @Test
  void namesFilesBelowTheFolderTheyShare() {
    assertEquals(List.of("a.jsonl"), names("north/a.jsonl"));
    assertEquals(List.of("north/a.jsonl", "south/a.jsonl"), names("*/a.jsonl"));
    assertEquals(
        List.of("north/a.jsonl", "north/deep/b.txt", "south/a.jsonl"), names("north", "south"));
  }

  @Test
  void readsAFolderHoweverDeep() {
    assertEquals(List.of("a.jsonl", "deep/b.txt"), names("north"));
    assertEquals(names("north"), names("north/"));
  }

  @Test
  void passesHiddenFilesOverUnlessNamed() {
    assertEquals(List.of(".hidden"), names(".hidden"));
    assertFalse(names("north").contains(".c.txt"));
  }

  @Test
  void passesHiddenFoldersOverUnlessNamed() throws IOException {
    Files.createDirectories(folder.resolve("north/.old/deep"));
    Files.writeString(folder.resolve("north/.old/d.txt"), "d");
    Files.writeString(folder.resolve("north/.old/deep/e.txt"), "e");

    assertEquals(List.of("a.jsonl", "deep/b.txt"), names("north"));
    assertEquals(List.of("a.jsonl", "deep/b.txt"), names("north/**"));
    assertEquals(List.of("d.txt", "deep/e.txt"), names("north/.old"));
    assertEquals(List.of("d.txt"), names("north/.old/*.txt"));
    assertEquals(List.of("d.txt"), names("*/.old/*.txt"));
    assertEquals(List.of("d.txt"), names("north/.o*/*.txt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"./north", "south/../north", "./north/**"})
  void passesHiddenFoldersOverHoweverTheirPlaceIsWritten(String pattern) throws IOException {
    Files.createDirectories(folder.resolve("north/.old/north"));
    Files.writeString(folder.resolve("north/.old/north/d.txt"), "d");

    assertEquals(List.of("a.jsonl", "deep/b.txt"), names(pattern));
    assertEquals(List.of(".c.txt"), names("./north/.c.txt"));
  }

  @Test
  void readsAFileWhoseNameIsNoPattern() throws IOException {
    Files.writeString(folder.resolve("south/[draft.txt"), "d");

    assertEquals(List.of("[draft.txt"), names("south/[draft.txt"));
    assertThrows(ListingException.class, () -> match("south/{a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"south", "south/", "*/*.txt", "**"})
  @EnabledOnOs(OS.LINUX)
  void refusesWhatItWouldPassOverForItsName(String pattern) throws Exception {
    String latin = "printf x > \"$1/$(printf 'caf\\351').txt\"";
    new ProcessBuilder("sh", "-c", latin, "sh", folder.resolve("south").toString())
        .start()
        .waitFor();

    String message = assertThrows(ListingException.class, () -> match(pattern)).getMessage();

    assertTrue(message.startsWith("Cannot list " + folder + "/" + pattern), message);
    assertTrue(message.contains("/south/caf"), message);
    assertTrue(message.contains("LC_ALL=C.UTF-8"), message);
    assertEquals(List.of("a.jsonl"), names("south/*.jsonl"));
    assertEquals(List.of("a.jsonl", "deep/b.txt"), names("north"));
  }

  @Test
  void takesAFileOnceThatTwoPatternsMatch() {
    assertEquals(List.of("a.jsonl"), names("north/a.jsonl", "north/*.jsonl"));
  }

  @Test
  void givesStoredSizes() {
    assertEquals("north/a.jsonl".length(), match("north/a.jsonl").get(0).size());
  }

  @Test
  void tellsAllPatternsThatMatchNothing() {
    String message =
        assertThrows(NoInputException.class, () -> match("north", "west", "*.warc")).getMessage();

    assertTrue(message.contains("west") && message.contains("*.warc"), message);
    assertFalse(message.contains("north "), message);
    assertTrue(message.contains("Expected"), message);
    assertThrows(NoInputException.class, () -> InputFiles.match(List.of()));
  }

  private List<String> names(String... patterns) {
    return match(patterns).stream().map(InputFile::name).toList();
  }

  private List<InputFile> match(String... patterns) {
    return InputFiles.match(
        Arrays.stream(patterns).map(pattern -> folder + "/" + pattern).toList());
  }
}
