package org.dateline.inputs.json;

import static org.dateline.inputs.Archives.bytes;
import static org.dateline.inputs.Archives.gzip;
import static org.dateline.inputs.Archives.join;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.inputs.Harvested;
import org.dateline.inputs.ReadLimits;
import org.dateline.model.Field;
import org.dateline.model.RawDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
  private static final String GOOD = "{\"id\":\"7\",\"text\":\"Rain fell.\"}\n";

  @Test
  void readsARecordALine() {
    Harvested read = Harvested.of("wire.jsonl", GOOD + "\n  \r\n" + GOOD.strip());

    assertEquals(Map.of("read", 2, "kept", 2), read.counts());
    assertEquals("wire.jsonl:1", read.documents().get(0).source());
    assertEquals("wire.jsonl:4", read.documents().get(1).source());
    assertEquals("7", read.documents().get(1).sourceId());
    assertEquals("Rain fell.", read.documents().get(1).field(Field.TEXT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'text':'a'                            | invalid_json",
        "{'text':'a'} trailing                  | invalid_json",
        "{'text':'a'}{'text':'b'}               | invalid_json",
        "{'text':'a',}                          | invalid_json",
        "{text:'a'}                             | invalid_json",
        "{'text':'a\u0001'}                     | invalid_json",
        "{'text':NaN}                           | invalid_json",
        "{'text':'a','text':'b'}                | duplicate_key",
        "{'text':'a','x':{'k':1,'k':2}}         | duplicate_key",
        "'text'                                 | not_an_object",
        "12                                     | not_an_object",
        "null                                   | not_an_object",
        "{}                                     | no_text_field",
        "{'text':'','title':null,'id':'9'}      | no_text_field",
      })
  void refusesALineAndReadsOn(String line, String reason) {
    Harvested read = Harvested.of("a.jsonl", GOOD + line.replace('\'', '"') + "\n" + GOOD);

    assertEquals(reason, read.reasons());
    assertEquals("a.jsonl:2", read.rejected().get(0).source());
    assertEquals(2, read.documents().size());
    assertTrue(read.addsUp());
  }

  @Test
  void keepsTheIdAndAddressOfRecordsWithoutText() {
    Harvested read = Harvested.of("a.jsonl", "{\"id\":9,\"url\":\"http://a.example/\"}");

    assertEquals("9", read.rejected().get(0).sourceId());
    assertEquals("http://a.example/", read.rejected().get(0).url());
  }

  @Test
  void refusesNestingLengthAndEncodingBeyondTheRules() {
    String deep = "{\"x\":" + "[".repeat(100_000) + "\n";
    String longLine = "{\"text\":\"" + "x".repeat(3000) + "\"}\n";
    byte[] latin = "{\"text\":\"\u00E9t\u00E9\"}\n".getBytes(StandardCharsets.ISO_8859_1);
    byte[] surrogate = {
      '{', '"', 't', '"', ':', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', '}'
    };
    byte[] file = join(bytes(GOOD), bytes(deep), bytes(longLine), latin, surrogate);

    Harvested read = Harvested.of("a.jsonl", file, new ReadLimits(200_000, 1000, 200, 100));
    assertEquals("invalid_json invalid_utf8 invalid_utf8", read.reasons());

    Harvested bounded = Harvested.of("a.jsonl", file, new ReadLimits(2000, 1000, 200, 100));
    assertEquals("document_limit document_limit invalid_utf8 invalid_utf8", bounded.reasons());
    assertEquals(1, bounded.documents().size());
  }

  @Test
  void takesAByteOrderMarkFromTheFirstLineOnly() {
    Harvested read = Harvested.of("a.jsonl", "\uFEFF" + GOOD + "\uFEFF" + GOOD);

    assertEquals(1, read.documents().size());
    assertEquals("invalid_json", read.reasons());
  }

  @Test
  void readsArraysAndRecordsOverSeveralLines() {
    String array = "[\n {\"id\": 1, \"text\": \"a\"},\n {\"id\": 2, \"text\": \"b\"}, 3, [4]\n]\n";
    String spread = "{\n \"id\": 1,\n \"text\": \"a\"\n}\n{\n \"id\": 2,\n \"text\": \"b\"\n}";

    Harvested fromArray = Harvested.of("a.json", array);
    assertEquals(List.of("1", "2"), ids(fromArray));
    assertEquals("not_an_object not_an_object", fromArray.reasons());
    assertEquals("a.json#2", fromArray.documents().get(1).source());
    assertEquals(List.of("1", "2"), ids(Harvested.of("a.json", spread)));
  }

  @ParameterizedTest
  @CsvSource({
    "'[{\"id\":1,\"text\":\"a\"},{\"id\":2,\"te', invalid_json",
    "'[{\"id\":1,\"text\":\"a\"}] []', invalid_json",
    "'[{\"id\":1,\"text\":\"a\"},{\"text\":\"a\",\"text\":\"b\"}]', duplicate_key",
  })
  void keepsRecordsBeforeAFaultInAnArray(String text, String reason) {
    Harvested read = Harvested.of("a.json", text);

    assertEquals(List.of("1"), ids(read));
    assertEquals(reason, read.reasons());
    assertTrue(read.addsUp());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "['a','list']                           | not_an_object",
        "[{'id':1,'text':'a'}]                  | not_an_object",
        "[]                                     | not_an_object",
        "['a','list'] trailing                  | invalid_json",
        "['a',                                  | invalid_json",
        "[                                      | invalid_json",
        "[[[                                    | invalid_json",
        "{                                      | invalid_json",
        "{'text':                               | invalid_json",
        "{'text':'a',                           | invalid_json",
        "{'text':'a','list':[                   | invalid_json",
        "{'text':'a                             | invalid_json",
        "{'text':'a'}{'text':'b'}               | invalid_json",
        "{'text':'a','text':'b'}                | duplicate_key",
      })
  void losesOneLineWhereverItStands(String line, String reason) {
    String bad = line.replace('\'', '"') + "\n";
    for (String name : List.of("a.jsonl", "a.json", "a")) {
      for (String rest : List.of(GOOD.repeat(2), GOOD.repeat(40))) {
        if (name.contains("json") || line.length() > 1 && line.charAt(1) == '\'') {
          Harvested first = Harvested.of(name, bad + rest);
          Harvested last = Harvested.of(name, rest + bad);

          assertEquals(reason, first.reasons(), name + " begins with " + line);
          assertEquals(name + ":1", first.rejected().get(0).source());
          assertEquals(reason, last.reasons(), name + " ends with " + line);
          assertEquals(first.counts(), last.counts());
        }
      }
    }
  }

  @Test
  void readsLinesByTheirNameWhateverTheFirstAre() {
    String bad = "[\"a list\"]\n12\n{\"text\":\n".repeat(10);

    assertEquals(1, Harvested.of("a.jsonl", bad + GOOD).documents().size());
    assertEquals(1, Harvested.of("a.ndjson.gz", gzip(bytes(bad + GOOD))).documents().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[#,#]                                  | 2 |",
        "[#,#]~~                                | 2 |",
        "[#,~#]                                 | 2 |",
        "[~#,~#~]                               | 2 |",
        "[~  #~  ,~  #~]                        | 2 |",
        "[~#~]                                  | 1 |",
        "[~{~ 'id':1,~ 'text':'a'~},~#~]        | 2 |",
        "{~'id':1,'text':'a'}~{~'text':'b'}~    | 2 |",
        "{'id':1,~'text':'a'}{'text':'b'}       | 2 |",
        "{'id':1,'source':~ {'name':'x'},~ 'text':'a'~} | 1 |",
        "[#,~#,~{bad},~#~]                      | 2 | invalid_json",
        "[#,~ {~  'authors':[~   {'name':'x'}~  ],~  bad | 1 | invalid_json",
        "{~ 'id':1,~ bad~}                      | 0 | invalid_json",
        "[#,#]~]                                | 2 | invalid_json",
      })
  void readsValuesHoweverTheyAreSpread(String layout, int kept, String reason) {
    String text = layout.replace("#", "{'id':1,'text':'a'}").replace('~', '\n').replace('\'', '"');
    Harvested read = Harvested.of("a.json", text);

    assertEquals(kept, read.documents().size());
    assertEquals(reason == null ? "" : reason, read.reasons());
    assertTrue(read.addsUp());
  }

  @Test
  void tellsAListBeyondTheLineLimitFromLines() {
    ReadLimits limits = new ReadLimits(1000, 1000, 200, 100);
    String record = "{\"text\":\"" + "x".repeat(600) + "\"}";

    Harvested list = Harvested.of("a.json", bytes("[" + record + "," + record + "]"), limits);
    Harvested lines = Harvested.of("a.json", bytes("{" + record + record + "}\n" + GOOD), limits);

    assertEquals(2, list.documents().size());
    assertEquals("document_limit", lines.reasons());
    assertEquals(1, lines.documents().size());
  }

  @Test
  void keepsLinesBeforeAndBehindDamage() {
    byte[] first = gzip(bytes(GOOD));
    byte[] cut = Arrays.copyOf(gzip(bytes(GOOD.repeat(3))), 30);

    Harvested read = Harvested.of("a.jsonl.gz", join(first, cut, gzip(bytes(GOOD))));

    assertEquals(2, read.documents().size());
    assertEquals("damaged_gzip", read.reasons());
    assertTrue(read.addsUp());
  }

  @Test
  void keepsAllLinesOfEveryCut() {
    byte[] file = gzip(bytes(GOOD.repeat(20)));
    for (int cut = 4; cut < file.length; cut++) {
      Harvested read = Harvested.of("a.jsonl.gz", Arrays.copyOf(file, cut));
      assertTrue(read.addsUp(), "cut at " + cut);
      assertEquals("damaged_gzip", read.reasons(), "cut at " + cut);
    }
  }

  @Test
  void refusesOneLongRecordOfAnArrayAndReadsTheNext() {
    String fields = "\"k%d\":1,".repeat(400);
    String wide = "{" + String.format(Locale.ROOT, fields, numbers(400)) + "\"id\":1}";
    String array = "[" + wide + ",{\"id\":2,\"text\":\"b\"}]";

    Harvested read = Harvested.of("a.json", bytes(array), new ReadLimits(2000, 1000, 200, 100));

    assertEquals("document_limit", read.reasons());
    assertEquals(List.of("2"), ids(read));
  }

  private static Object[] numbers(int count) {
    return IntStream.range(0, count).boxed().toArray();
  }

  @Test
  void knowsNoFileWithoutARecord() {
    assertEquals("empty_body", Harvested.of("a.jsonl", "").reasons());
    assertEquals("empty_body", Harvested.of("a.jsonl", " \n\n").reasons());
    assertEquals("empty_body", Harvested.of("a.json", "[]").reasons());
    assertEquals("empty_body", Harvested.of("a.json.gz", gzip(bytes("[\n]\n"))).reasons());
  }

  @Test
  void readsFieldsOfManyTools() {
    RawDocument eventRegistry =
        one(
            "{'uri':'77','lang':'eng','dateTime':'2031-05-06T07:08:09Z','title':'T','body':'B',"
                + "'source':{'uri':'a.example','title':'The A'},"
                + "'authors':[{'uri':'x@a.example','name':'Ann Lee'},{'name':'Bo Ray'}]}");
    assertEquals("77", eventRegistry.sourceId());
    assertEquals("The A", eventRegistry.field(Field.OUTLET));
    assertEquals("Ann Lee\nBo Ray", eventRegistry.field(Field.AUTHORS));
    assertEquals("B", eventRegistry.field(Field.TEXT));
    assertEquals("2031-05-06T07:08:09Z", eventRegistry.field(Field.PUBLISHED));

    RawDocument newsPlease =
        one(
            "{'maintext':'B','date_publish':'2031-05-06 07:08:09','source_domain':'a.example',"
                + "'date_download':'2031-05-07 00:00:00','authors':['Ann Lee'],'language':'en',"
                + "'url':'http://a.example/x','title':'T','description':null}");
    assertEquals("a.example", newsPlease.field(Field.OUTLET));
    assertEquals(Optional.of(Instant.parse("2031-05-07T00:00:00Z")), newsPlease.crawledAt());
    assertEquals("", newsPlease.field(Field.DESCRIPTION));

    RawDocument trafilatura =
        one(
            "{'source':'http://a.example/x','hostname':'a.example','text':'B','date':'2031-05-06'}");
    assertEquals("http://a.example/x", trafilatura.url());
    assertEquals("a.example", trafilatura.field(Field.OUTLET));

    RawDocument mediaCloud =
        one("{'stories_id':5,'media_name':'The A','publish_date':'2031-05-06','text':'B'}");
    assertEquals("5", mediaCloud.sourceId());
    assertEquals("The A", mediaCloud.field(Field.OUTLET));
  }

  @Test
  void takesWhereAnOwnRecordStoodForNoOutlet() {
    String own =
        "{'article_id':'0','source_id':'7','source':'a.jsonl:1','canonical_url':'','outlet':'%s',"
            + "'text':'B'}";

    assertEquals("", one(own.replace("%s", "")).field(Field.OUTLET));
    assertEquals("The A", one(own.replace("%s", "The A")).field(Field.OUTLET));
    assertEquals("a.jsonl:1", one("{'source':'a.jsonl:1','text':'B'}").field(Field.OUTLET));
  }

  @ParameterizedTest
  @CsvSource({
    "<p>Rain fell.</p>, HTML",
    "'<!DOCTYPE html><title>x', HTML",
    "First.</p><p>Second., HTML",
    "Rain fell., TEXT",
    "<3 is a heart, TEXT",
    "a < b and c > d, TEXT",
  })
  void tellsHtmlFromText(String value, Field field) {
    RawDocument document = one("{'text':'" + value + "'}");

    assertEquals(value, document.field(field));
  }

  private static RawDocument one(String json) {
    return Harvested.of("a.jsonl", json.replace('\'', '"')).documents().get(0);
  }

  private static List<String> ids(Harvested read) {
    return read.documents().stream().map(RawDocument::sourceId).toList();
  }
}
