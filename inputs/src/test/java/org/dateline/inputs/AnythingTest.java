package org.dateline.inputs;

import static org.dateline.inputs.Archives.arc;
import static org.dateline.inputs.Archives.bytes;
import static org.dateline.inputs.Archives.gzip;
import static org.dateline.inputs.Archives.join;
import static org.dateline.inputs.Archives.members;
import static org.dateline.inputs.Archives.page;
import static org.dateline.inputs.Archives.response;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mutates sound files of every format, and reads again what fuzzing once found. */
class AnythingTest {
  private static final List<byte[]> SPLICES =
      Stream.of(
              "\r\n\r\n",
              "\n",
              "WARC/1.0\r\n",
              "HTTP/1.1 200 OK\r\n",
              "Content-Length: -1\r\n",
              "Transfer-Encoding: chunked\r\n",
              "\uFEFF",
              "\u0000",
              "\"",
              "{",
              "[[[[",
              "\\ud800",
              "<!--",
              "<script>",
              "</p>",
              "<table><tr><td>",
              "&#x0;",
              "<meta charset=utf-7>",
              "http://a.example/ 1.1.1.1 20310506070809 text/html 9\n")
          .map(Archives::bytes)
          .toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void readsMutantsOfEveryFormat(int seed) {
    Random random = new Random(seed);
    List<byte[]> sound = soundFiles();
    for (int round = 0; round < 50; round++) {
      byte[] file = sound.get(random.nextInt(sound.size()));
      for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
        file = mutate(file, random, sound);
      }
      Anything.read(file);
    }
  }

  @Test
  void readsWhatFuzzingFound() throws IOException, URISyntaxException {
    Path inputs = Path.of(AnythingTest.class.getResource("ReadingFuzzInputs").toURI());
    try (Stream<Path> finds = Files.walk(inputs)) {
      List<Path> files = finds.filter(Files::isRegularFile).sorted().toList();
      assertFalse(files.isEmpty());
      for (Path find : files) {
        Anything.read(Files.readAllBytes(find));
      }
    }
  }

  private static byte[] mutate(byte[] file, Random random, List<byte[]> sound) {
    if (file.length == 0) {
      return sound.get(0);
    }
    int at = random.nextInt(file.length);
    int to = Math.min(file.length, at + random.nextInt(64));
    byte[] before = Arrays.copyOf(file, at);
    byte[] after = Arrays.copyOfRange(file, at, file.length);
    return switch (random.nextInt(6)) {
      case 0 -> before;
      case 1 -> join(before, SPLICES.get(random.nextInt(SPLICES.size())), after);
      case 2 -> join(before, Arrays.copyOfRange(file, to, file.length));
      case 3 -> join(file, before);
      case 4 -> {
        byte[] flipped = file.clone();
        flipped[at] ^= (byte) (1 << random.nextInt(8));
        yield flipped;
      }
      default -> {
        byte[] noise = new byte[random.nextInt(40)];
        random.nextBytes(noise);
        yield join(before, noise, after);
      }
    };
  }

  private static List<byte[]> soundFiles() {
    byte[] warc =
        join(response("http://a.example/", page("a")), response("http://b.example/", page("b")));
    byte[] lines =
        bytes("{\"id\":1,\"text\":\"Rain fell.\"}\n{\"id\":2,\"html\":\"<p>Rain.</p>\"}\n");
    return List.of(
        warc,
        members(response("http://a.example/", page("a")), response("http://b.example/", page("b"))),
        arc(List.of("http://a.example/", "http://b.example/")),
        lines,
        gzip(lines),
        bytes("[{\"text\":\"a\",\"authors\":[{\"name\":\"b\"}]},{\"title\":\"c\",\"text\":\"d\"}]"),
        bytes(page("tides")),
        bytes("Harbour reopens\nBy Ann Lee\nMay 6, 2031\n\nThe harbour reopened on Tuesday.\n"));
  }
}
