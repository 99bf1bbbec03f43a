package org.dateline.outputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lets the step that publishes break off, and tries it again. */
class PublicationTest {
  @TempDir Path temp;

  private RunFolder folder;
  private List<PartFile> parts;

  @BeforeEach
  void writePartsAndFinishedFiles() throws IOException {
    folder = RunFolder.of(temp.resolve("out").toString(), "test");
    parts =
        List.of(
            new PartFile("b.csv", "00001", folder.part("b.csv", "00001"), 1),
            new PartFile("a.csv", "00001", folder.part("a.csv", "00001"), 1));
    for (PartFile part : parts) {
      RunFiles.writeText(part.path(), text -> text.append("row\n"));
    }
    RunFiles.writeText(folder.finished("a.csv"), text -> text.append("row\n"));
    RunFiles.writeText(folder.finished(PublishRun.MANIFEST), text -> text.append("{}"));
  }

  private Publication attempt() {
    return new Publication(folder, parts);
  }

  @Test
  void isNotDoneBeforeWhateverStandsThere() throws IOException {
    assertFalse(attempt().isDone());
    Files.createDirectory(Path.of(folder.output()));
    Files.writeString(Path.of(folder.output(), PublishRun.MANIFEST), "of an older run");
    assertFalse(attempt().isDone());
  }

  @Test
  void isDoneHoweverFarItClearedUp() throws IOException {
    attempt().publish(List.of("a.csv", PublishRun.MANIFEST), false);
    assertTrue(attempt().isDone());

    // What an attempt leaves that is killed while it clears up.
    RunFiles.writeText(folder.part("b.csv", "00001"), text -> text.append("row\n"));
    assertTrue(attempt().isDone());
    assertTrue(new Publication(folder, List.of(parts.get(1), parts.get(0))).isDone());
  }

  @Test
  void publishesWhatHasNoParts() throws IOException {
    new Publication(folder, List.of()).publish(List.of("a.csv", PublishRun.MANIFEST), false);

    assertFalse(new Publication(folder, List.of()).isDone());
    assertEquals("row\n", Files.readString(Path.of(folder.output(), "a.csv")));
  }

  @Test
  void goesOnWhereTheOlderRunHadBeenMovedAside() throws IOException {
    Path output = Path.of(folder.output());
    Files.createDirectories(Path.of(folder.working(), PublishRun.REPLACED));
    assertFalse(attempt().isDone());

    attempt().publish(List.of("a.csv", PublishRun.MANIFEST), true);

    assertEquals("{}", Files.readString(output.resolve(PublishRun.MANIFEST)));
    assertFalse(Files.exists(Path.of(folder.working())));
  }
}
