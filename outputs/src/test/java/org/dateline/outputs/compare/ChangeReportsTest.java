package org.dateline.outputs.compare;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.outputs.report.Report;
import org.junit.jupiter.api.Test;

class ChangeReportsTest {
  /** Articles 1 to 3 of event a, 4 of b, 5 of c; then 1, 2, 6, 7 of x, 3 of y, 4 of z. */
  @Test
  void followsEventsByTheArticlesTheyShare() throws IOException {
    ReportFolder older =
        run(
            "a,Fire at the mill,3,2\nb,Vote,1,1\nc,Storm,1,1\n",
            "1,a\n2,a\n3,a\n4,b\n5,c\n",
            "a,killed,person,people,5,agree\na,injured,person,people,9,single\n"
                + "b,vote,percent,vote,52,single\n");
    ReportFolder newer =
        run(
            "x,Mill fire kills seven,4,3\ny,Mill owner,1,1\nz,Vote,1,1\n",
            "1,x\n2,x\n3,y\n4,z\n6,x\n7,x\n",
            "x,killed,person,people,7,contradict\nx,damage,USD,,100,single\n"
                + "z,vote,percent,vote,52,single\n");
    Map<String, String> written = write(ChangeReports.of(older, newer));
    assertEquals(
        """
        event_id,event_id_before,change,title,articles_before,articles,outlets_before,outlets
        ,c,gone,Storm,1,0,1,0
        x,a,grown,Mill fire kills seven,3,4,2,3
        y,,new,Mill owner,0,1,0,1
        z,b,same,Vote,1,1,1,1
        """,
        written.get("event_changes"));
    assertEquals(
        """
        event_id,role,unit,object,change,best_before,best,verdict_before,verdict
        x,damage,USD,,new,,100,,single
        x,injured,person,people,gone,9,,single,
        x,killed,person,people,revised,5,7,agree,contradict
        """,
        written.get("figure_changes"));
  }

  @Test
  void saysWhatAnOlderRunLacks() throws IOException {
    ReportFolder whole = run("a,Fire,3,2\n", "1,a\n", "");
    ReportFolder otherColumns =
        file ->
            file.equals("event_figures.csv")
                ? new ByteArrayInputStream("event_id,role".getBytes(StandardCharsets.UTF_8))
                : whole.open(file);

    assertDoesNotThrow(() -> ChangeReports.check(whole));
    String message =
        assertThrows(IOException.class, () -> ChangeReports.check(otherColumns)).getMessage();

    assertTrue(message.startsWith("event_figures.csv has no column unit"), message);
  }

  private static Map<String, String> write(ChangeReports changes) throws IOException {
    Map<String, String> written = new TreeMap<>();
    changes.writeTo(
        new ChangeReports.Writer() {
          @Override
          public <T> void write(Report<T> report, List<T> rows) throws IOException {
            StringBuilder text = new StringBuilder();
            report.writeHeader(text);
            for (T row : rows) {
              report.writeRow(row, text);
            }
            written.put(report.name(), text.toString());
          }
        });
    return written;
  }

  private static ReportFolder run(String events, String links, String figures) {
    Map<String, String> files =
        Map.of(
            "events.csv", "event_id,title,num_articles,num_outlets\n" + events,
            "event_links.csv", "article_id,event_id\n" + links,
            "event_figures.csv", "event_id,role,unit,object,best,verdict\n" + figures);
    return file -> new ByteArrayInputStream(files.get(file).getBytes(StandardCharsets.UTF_8));
  }
}
