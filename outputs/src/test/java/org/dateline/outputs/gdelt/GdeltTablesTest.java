package org.dateline.outputs.gdelt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GdeltTablesTest {
  /**
   * One article, whose ids are 0x1 and 0x2 in their first thirteen digits, and one thing of each
   * kind in the title and in the text.
   */
  private static final Map<String, String> RUN =
      Map.of(
          "events.csv",
          "event_id,first_report_at\n0000000000002fff,2024-03-12\n",
          "articles.csv",
          """
          article_id,url,outlet,title,authors,published_at,word_count,event_id
          0000000000001fff,https://a.example/x?a=1;b,a.example,Fire & smoke,Ann Lee; Bo Ray,2024-03-12T10:35Z,7,0000000000002fff
          """,
          "event_links.csv",
          "event_id,article_id,score\n0000000000002fff,0000000000001fff,0.7512\n",
          "mentions.csv",
          """
          article_id,entity,kind,section,start,country,region,latitude,longitude
          0000000000001fff,Mill Town,location,title,0,US,Ohio,40.1,-83.2
          0000000000001fff,Ann Lee,person,lead,4,,,,
          0000000000001fff,Ann Lee,person,body,90,,,,
          0000000000001fff,"Fire, Ltd",organization,body,40,,,,
          0000000000001fff,Germany,location,body,60,DE,,52.5,13.4
          0000000000001fff,Ohio,location,body,70,US,Ohio,40.0,-83.0
          0000000000001fff,Lyon,location,body,80,FR,,45.7,4.8
          """,
          "figures.csv",
          """
          article_id,value,object,role,section,start,background
          0000000000001fff,12.0,people,killed,title,5,false
          0000000000001fff,12,people,killed,body,11,false
          0000000000001fff,3,people,injured,body,21,true
          0000000000001fff,2.5,hours,duration,body,31,false
          0000000000001fff,,people,missing,body,35,false
          """,
          "quotes.csv",
          """
          article_id,kind,content,cue,section,start,end
          0000000000001fff,direct,"It was | all #gone",said,body,100,118
          0000000000001fff,indirect,it was gone,added,body,120,131
          """,
          "articles.jsonl",
          "{\"text\": \"abcdefghij\"}\n");

  @Test
  void writesAMentionsRow() throws IOException {
    assertEquals(
        "2 20240312000000 20240312103500 1 a.example https://a.example/x?a=1 b 1 -1 -1 -1 1 80 10",
        cells(mentions(RUN)).strip());
    assertEquals(16, mentions(RUN).split("\t", -1).length);
  }

  @Test
  void writesAGkgRow() throws IOException {
    String[] cells = gkg(RUN).stripTrailing().split("\t", -1);
    assertEquals(27, cells.length);
    List<String> expected =
        List.of(
            "20240312103500-1",
            "20240312103500",
            "1",
            "a.example",
            "https://a.example/x?a=1 b",
            // Ten parts a count; the same number of title and text is told once.
            "KILL#12#people#######;",
            "KILL#12#people########11;",
            "",
            "",
            "3#Mill Town, Ohio, United States#US##40.1#-83.2#;1#Germany#GM##52.5#13.4#;"
                + "2#Ohio, United States#US##40.0#-83.0#;4#Lyon, France#FR##45.7#4.8#",
            "1#Germany#GM###52.5#13.4##60;2#Ohio, United States#US###40.0#-83.0##70;"
                + "4#Lyon, France#FR###45.7#4.8##80",
            "Ann Lee",
            "Ann Lee,4;Ann Lee,90",
            "Fire Ltd",
            "Fire Ltd,40",
            ",,,,,,7",
            "",
            "wc:7",
            "",
            "",
            "",
            "",
            "100|18|said|It was all gone",
            "Ann Lee,4;Ann Lee,90;Fire Ltd,40;Germany,60;Ohio,70;Lyon,80",
            "12,people,11;3,people,21;2.5,hours,31;",
            "",
            "<PAGE_PRECISEPUBTIMESTAMP>20240312103500</PAGE_PRECISEPUBTIMESTAMP>"
                + "<PAGE_AUTHORS>Ann Lee;Bo Ray</PAGE_AUTHORS>"
                + "<PAGE_TITLE>Fire &amp; smoke</PAGE_TITLE>");
    assertEquals(expected, List.of(cells));
  }

  /** Parts of a block, as a notebook that was written for GDELT splits them. */
  @ParameterizedTest
  @CsvSource({"5, ;, #, 10", "6, ;, #, 11", "9, ;, #, 7", "10, ;, #, 9", "22, #, |, 4"})
  void goldenBlocksHaveTheirParts(int column, String blocks, String parts, int number)
      throws IOException {
    int seen = 0;
    for (String line : golden().split("\n")) {
      String cell = line.split("\t", -1)[column];
      for (String block : cell.split(Pattern.quote(blocks))) {
        if (!block.isEmpty()) {
          assertEquals(number, block.split(Pattern.quote(parts), -1).length, block);
          seen++;
        }
      }
    }
    assertTrue(seen > 10, "so few blocks prove nothing");
  }

  @ParameterizedTest
  @CsvSource({"1.0000, 100", "0.7512, 80", "0.7499, 70", "0.0000, 10", "0.0512, 10"})
  void tellsConfidenceInTens(String score, String confidence) {
    assertEquals(confidence, MentionsTable.confidence(score));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-12T10:35:20Z, 20240312103520",
    "2024-03-12T10:35Z, 20240312103500",
    "2024-03-12, 20240312000000",
    "2024-03, ''",
    "'', ''"
  })
  void tellsTimesInFourteenDigits(String iso, String time) {
    assertEquals(time, GdeltText.time(iso));
  }

  private static String golden() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GdeltTables.writeGkg(file -> Files.newInputStream(Path.of("golden", file)), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String gkg(Map<String, String> run) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GdeltTables.writeGkg(
        file -> new ByteArrayInputStream(run.get(file).getBytes(StandardCharsets.UTF_8)), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String mentions(Map<String, String> run) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GdeltTables.writeMentions(
        file -> new ByteArrayInputStream(run.get(file).getBytes(StandardCharsets.UTF_8)), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String cells(String row) {
    return row.replace('\t', ' ');
  }
}
