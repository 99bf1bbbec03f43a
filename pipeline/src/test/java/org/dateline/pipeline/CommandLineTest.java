package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  @TempDir Path folder;

  private Path corpus(String... lines) throws IOException {
    return Files.write(folder.resolve("news.jsonl"), List.of(lines));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--nonsense=1|There is no option --nonsense",
        "news.jsonl|options look like --name=value",
        "--deadline=soon|90s, 45m or 6h",
        "--maxRejectRatio=1.5|from 0 to 1",
        "--buckets=-2|from 0 to 4096",
        "--maxDocumentBytes=0|--maxDocumentBytes must be from 1 to 1073741824, was 0",
        "--maxHeaderBytes=-1|--maxHeaderBytes must be from 1 to 16777216, was -1",
        "--maxInflation=0|--maxInflation must be from 1 to 1000000, was 0",
        "--maxJsonDepth=1001|--maxJsonDepth must be from 1 to 1000, was 1001",
        "--maxJsonDepth=deep|--maxJsonDepth=deep takes a whole number",
        "--maxRejectRatio=5%|--maxRejectRatio=5% takes a number",
        "--overwrite=please|--overwrite=please takes true or false",
        "--overwrit|There is no option --overwrit; did you mean --overwrite?",
        "--outlets=nowhere://bucket/a.csv|knows no addresses that begin with nowhere://",
        "--fields=headline|expected pairs such as text=body",
        "--outlets=nowhere.csv|nowhere.csv",
        "--output=out/{date}|needs --date",
        "--state=days|--state needs --date",
        "--date=2024-13-01|--date takes a day such as 2024-03-12, was '2024-13-01'",
        "--wait=false|needs an --output that outlives this process",
        "--detail=parquet|csv or csv,parquet",
        "--exports=gkg,events|gkg, mentions or both",
      })
  void refusesWrongOptionsInOneMessageAndWritesNothing(String option, String message)
      throws IOException {
    Path output = folder.resolve("out");
    String where = option.startsWith("--output") ? "--buckets=0" : "--output=" + output;
    Run run = Run.unchecked("--inputs=" + corpus("{\"text\":\"a\"}"), where, option);
    assertEquals(ExitCode.USAGE, run.exitCode(), run.err());
    assertTrue(run.err().contains(message), run.err());
    assertFalse(Files.exists(output));
  }

  @Test
  void putsTheDayOfTheRunIntoPatterns() {
    Run run = Run.unchecked("--inputs=crawl/{date}/*.warc", "--output=o", "--date=2024-03-12");
    assertEquals(ExitCode.NO_INPUT, run.exitCode());
    assertTrue(run.err().contains("crawl/2024-03-12/*.warc"), run.err());
  }

  @Test
  void refusesWhatAnEmptyVariableLeaves() {
    Run run = Run.unchecked("--inputs=", "--output=");
    assertEquals(ExitCode.USAGE, run.exitCode(), run.err());
    assertTrue(run.err().contains("--inputs has an empty pattern"), run.err());
    assertTrue(run.err().contains("--output takes a folder"), run.err());
    assertTrue(
        Run.unchecked("--inputs=a.jsonl,,b.jsonl", "--output=o").err().contains("empty pattern"));
  }

  @Test
  void saysWhichOptionIsGivenTwice() {
    Run run = Run.unchecked("--inputs=a", "--output=b", "--inputs=c", "--output=d");
    assertEquals(ExitCode.USAGE, run.exitCode(), run.err());
    assertTrue(run.err().contains("--output may be given once only"), run.err());
    assertFalse(run.err().contains("--inputs"), run.err());
  }

  @Test
  void refusesToCompareWithHalfARunBeforeItBegins() throws IOException {
    Files.writeString(folder.resolve("manifest.json"), "{}");
    Run run = Run.unchecked("--inputs=a", "--output=b", "--compare=" + folder);
    assertEquals(ExitCode.USAGE, run.exitCode(), run.err());
    assertTrue(run.err().startsWith("--compare: " + folder + " holds no run"), run.err());
    assertTrue(run.err().contains("event_figures.csv"), run.err());
  }

  @Test
  void refusesNamesThatNoFileCanHave() throws IOException {
    Run run = Run.unchecked("--inputs=" + corpus("{\"text\":\"a\"}"), "--output=o\0");
    assertEquals(ExitCode.USAGE, run.exitCode(), run.err());
    assertTrue(run.err().startsWith("No file can be called o"), run.err());
  }

  @Test
  void tellsTheManifestWhichOptionsChangedTheReports() {
    String[] none = {"--inputs=a", "--output=b"};
    String[] some = {"--inputs=a", "--output=b", "--fields=text=body,id=key", "--outlets=o.csv"};
    Map<String, String> told = Settings.of(CommandLine.parse(some)).told();
    assertEquals("text=body,id=key", told.get("fields"));
    assertEquals("o.csv", told.get("outlets"));
    assertTrue(
        Collections.disjoint(
            Settings.of(CommandLine.parse(none)).told().keySet(),
            List.of("fields", "outlets", "compare")));
  }

  @Test
  void saysItsVersion() {
    Run run = Run.unchecked("--version");
    assertEquals(ExitCode.DONE, run.exitCode());
    assertTrue(
        run.out().startsWith("Dateline " + Versions.dateline() + ", Apache Beam "), run.out());
  }

  @Test
  void tellsAllMistakesTogether() {
    Run run = Run.unchecked("--inputs=a", "--deadline=soon", "--buckets=-2");
    assertTrue(run.err().contains("--deadline") && run.err().contains("--buckets"), run.err());
  }

  @Test
  void saysWhichPatternMatchesNothing() throws IOException {
    Path output = folder.resolve("out");
    Run run =
        Run.unchecked(
            "--inputs=" + corpus("{\"text\":\"a\"}") + "," + folder.resolve("*.warc"),
            "--output=" + output);
    assertEquals(ExitCode.NO_INPUT, run.exitCode());
    assertTrue(run.err().contains("*.warc"), run.err());
    assertFalse(Files.exists(output));
  }

  @Test
  void explainsEveryOption() {
    Run run = Run.unchecked("--help");
    assertEquals(ExitCode.DONE, run.exitCode());
    for (Method getter : DatelineOptions.class.getDeclaredMethods()) {
      String name = getter.getName();
      if (name.startsWith("get")) {
        String option = "--" + name.substring(3, 4).toLowerCase(Locale.ROOT) + name.substring(4);
        assertTrue(run.out().contains(option), option);
      }
    }
  }

  @Test
  void refusesAUsedFolderUnlessToldToReplaceIt() throws IOException {
    Path output = Files.createDirectory(folder.resolve("out [{1*}"));
    Files.writeString(output.resolve("mine.txt"), "mine");
    Files.writeString(output.resolve("manifest.json"), "{}");
    String inputs = "--inputs=" + corpus("{\"id\":\"1\",\"text\":\"A plain line of news.\"}");
    Run refused = Run.of(inputs, "--output=" + output);
    assertEquals(ExitCode.USAGE, refused.exitCode());
    assertTrue(refused.err().contains("--overwrite"), refused.err());
    assertEquals("mine", Files.readString(output.resolve("mine.txt")));

    Run replaced = Run.of(inputs, "--output=" + output, "--overwrite");
    assertEquals(ExitCode.DONE, replaced.exitCode(), replaced.err());
    assertFalse(Files.exists(output.resolve("mine.txt")));
    assertTrue(Files.exists(output.resolve("manifest.json")));
    assertEquals(2, Reports.files(folder).size(), "only the corpus and the reports are left");
  }

  @Test
  void replacesNoFolderThatHoldsNoRun() throws IOException {
    Path output = Files.createDirectory(folder.resolve("out"));
    Files.writeString(output.resolve("mine.txt"), "mine");
    String inputs = "--inputs=" + corpus("{\"text\":\"a\"}");
    Run refused = Run.unchecked(inputs, "--output=" + output, "--overwrite");
    assertEquals(ExitCode.USAGE, refused.exitCode(), refused.err());
    assertTrue(refused.err().contains("Name a new folder, or empty it"), refused.err());
    assertEquals("mine", Files.readString(output.resolve("mine.txt")));
  }

  @Test
  void refusesAFolderThatAnotherRunIsWritingTo() throws IOException {
    Path lock = folder.resolve(".out.lock");
    try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.lock()) {
      assertTrue(held.isValid());
      Run run =
          Run.unchecked(
              "--inputs=" + corpus("{\"text\":\"a\"}"), "--output=" + folder.resolve("out"));
      assertEquals(ExitCode.FAILED, run.exitCode());
      assertTrue(run.err().contains("Another run is writing"), run.err());
    }
  }

  @Test
  void putsBackWhatAKilledRunHadMovedAside() throws IOException {
    Path output = folder.resolve("out");
    Path aside = Files.createDirectories(folder.resolve(".out.unfinished-9/replaced"));
    Files.writeString(aside.resolve("mine.txt"), "mine");
    Files.writeString(aside.resolve("manifest.json"), "{}");
    String inputs = "--inputs=" + corpus("{\"text\":\"a\"}");
    Run refused = Run.unchecked(inputs, "--output=" + output);
    assertEquals(ExitCode.USAGE, refused.exitCode(), refused.err());
    Run failed = Run.unchecked(inputs, "--output=" + output, "--overwrite", "--deadline=0s");
    assertEquals(ExitCode.DEADLINE, failed.exitCode(), failed.err());
    assertEquals("mine", Files.readString(output.resolve("mine.txt")));
    assertEquals(2, Reports.files(folder).size(), "the corpus and the older run");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/proc/reports", "news.jsonl/reports", "news.jsonl/deep/reports"})
  void saysThatItCannotWriteThere(String output) throws IOException {
    String inputs = "--inputs=" + corpus("{\"text\":\"a\"}");
    Run run = Run.unchecked(inputs, "--output=" + folder.resolve(output));
    assertEquals(ExitCode.FAILED, run.exitCode());
    assertTrue(run.err().startsWith("Cannot write to "), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void endsAtTheDeadlineAndPublishesNothing() throws IOException {
    Path output = folder.resolve("out");
    Run run =
        Run.unchecked(
            "--inputs=" + corpus("{\"text\":\"a\"}"), "--output=" + output, "--deadline=0s");
    assertEquals(ExitCode.DEADLINE, run.exitCode(), run.err());
    assertFalse(Files.exists(output));
  }

  @Test
  void writesTheReportsButTellsOfTooManyRejects() throws IOException {
    Path output = folder.resolve("out");
    Run run =
        Run.of(
            "--inputs=" + corpus("{\"text\":\"News of the day.\"}", "{broken"),
            "--output=" + output,
            "--maxRejectRatio=0.4");
    assertEquals(ExitCode.TOO_MANY_REJECTS, run.exitCode(), run.err());
    assertEquals(1, Reports.rows(output.resolve("rejected.csv")).size());
  }
}
