package org.dateline.inputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.text.metadata.OutletTable;
import org.dateline.text.metadata.OutletTable.Outlet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletFileTest {
  @Test
  void readsKnownColumnsAndLabelsInAnyOrder(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("outlets.csv");
    Files.writeString(
        file,
        "\uFEFFLean,Outlet,Name,Country,Type,Owner,Reach\n"
            + "left,A.example,\"The A, daily\",NO,daily,Ann Lee,9\n"
            + "\n"
            + ",The B Gazette,,,,,\n");

    OutletTable table = OutletFile.read(file.toString());

    assertEquals(List.of("lean", "reach"), table.labelColumns());
    assertEquals(
        new Outlet(
            "The A, daily",
            "NO",
            "daily",
            "Ann Lee",
            new TreeMap<>(Map.of("lean", "left", "reach", "9"))),
        table.find("a.example", "").orElseThrow());
    assertTrue(table.find("", "the b gazette").isPresent());
  }

  @Test
  void takesADomainForTheKey() {
    assertTrue(parse("domain,name\na.example,A\n").find("a.example", "").isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                  | is empty",
        "name,country\\nA,NO                 | 'outlet' or 'domain'",
        "outlet,name,name\\na,b,c            | each once",
        "outlet,name\\na.example             | row 2",
        "outlet,name\\na.example,A,more      | row 2",
        "outlet,name\\n,A                    | row 2",
        "outlet,name\\na,A\\nA,B             | stands twice",
        "outlet\\na.example\\nwww.a.example  | stands twice",
        "outlet,name\\na,\"A                 | is no CSV",
      })
  void saysWhatIsWrong(String csv, String fault) {
    OutletFileException e =
        assertThrows(OutletFileException.class, () -> parse(csv.replace("\\n", "\n")));

    assertTrue(e.getMessage().contains(fault), e.getMessage());
    assertTrue(e.getMessage().contains("outlets.csv"), e.getMessage());
  }

  @Test
  void saysWhatIsWrongWithBytesAndPaths() {
    byte[] latin = "outlet\ncaf\u00E9.example\n".getBytes(StandardCharsets.ISO_8859_1);

    assertTrue(
        assertThrows(OutletFileException.class, () -> OutletFile.parse(latin, "o.csv"))
            .getMessage()
            .contains("UTF-8"));
    assertThrows(OutletFileException.class, () -> OutletFile.read("/no/such/outlets.csv"));
  }

  private static OutletTable parse(String csv) {
    return OutletFile.parse(csv.getBytes(StandardCharsets.UTF_8), "outlets.csv");
  }
}
