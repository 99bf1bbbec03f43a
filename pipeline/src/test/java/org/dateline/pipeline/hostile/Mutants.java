package org.dateline.pipeline.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.dateline.inputs.CorpusReader;
import org.dateline.inputs.FieldNames;
import org.dateline.inputs.Harvest;
import org.dateline.inputs.InputFile;
import org.dateline.inputs.ReadLimits;
import org.dateline.model.RawDocument;
import org.dateline.model.Tally;
import org.dateline.text.Normaliser;

/** Breaks sound archives in seeded ways and reads what is left. */
final class Mutants {
  private static final int LARGEST = 64 << 10;
  private static final long SEED = 1996;
  private static final List<String> HEADERS =
      List.of(
          "Content-Length: -1",
          "Content-Length: 99999999999999999999",
          "Content-Length: 7",
          "Content-Length: 0x10",
          "Content-Encoding: gzip",
          "Transfer-Encoding: chunked",
          "WARC-Type: response",
          "WARC-Target-URI: \u0000\u001b[31m",
          "WARC-Date: 0000-00-00T00:00:00Z",
          "WARC/1.0");

  private final Random random = new Random(SEED);
  private final List<byte[]> sound = new ArrayList<>();
  private final Normaliser normaliser = new Normaliser();

  private int read;
  private int kept;
  private int unbalanced;

  /**
   * Reads so many mutants of the archives in a folder.
   *
   * @return a line that says what came out, with {@code failed} in it if anything did
   */
  static String read(Path archives, int number) throws IOException {
    Mutants mutants = new Mutants();
    for (Path file : Suites.files(archives)) {
      if (Files.size(file) <= LARGEST) {
        mutants.sound.add(Files.readAllBytes(file));
      }
    }
    if (mutants.sound.isEmpty()) {
      return "0 mutants: no archives in " + archives;
    }
    for (int i = 0; i < number; i++) {
      mutants.read(mutants.mutant(i % 4));
    }
    return number
        + " mutants of "
        + mutants.sound.size()
        + " archives: "
        + mutants.read
        + " records read, "
        + mutants.kept
        + " kept"
        + (mutants.unbalanced == 0 ? "" : ", failed: " + mutants.unbalanced + " do not add up");
  }

  private void read(byte[] bytes) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    List<RawDocument> documents = new ArrayList<>();
    Harvest harvest =
        new Harvest(
            documents::add, rejected -> {}, tally -> counts.merge(tally.reason(), 1, Integer::sum));
    new CorpusReader(FieldNames.usual(), ReadLimits.defaults())
        .read(
            new InputFile("mutant.warc", "mutant.warc", bytes.length),
            new ByteArrayInputStream(bytes),
            harvest);
    documents.forEach(normaliser::normalise);
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    int begun = counts.getOrDefault(Tally.READ, 0);
    read += begun;
    kept += documents.size();
    unbalanced += all == 2 * begun ? 0 : 1;
  }

  private byte[] mutant(int kind) {
    byte[] file = sound.get(random.nextInt(sound.size())).clone();
    int at = random.nextInt(file.length);
    return switch (kind) {
      case 0 -> Arrays.copyOf(file, at);
      case 1 -> {
        for (int flips = 1 + random.nextInt(8); flips > 0; flips--) {
          file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
        }
        yield file;
      }
      case 2 -> without(file, at, Math.min(file.length, at + 1 + random.nextInt(200)));
      default -> withHeader(file, at);
    };
  }

  private static byte[] without(byte[] file, int from, int to) {
    byte[] rest = Arrays.copyOf(file, file.length - (to - from));
    System.arraycopy(file, to, rest, from, file.length - to);
    return rest;
  }

  /** Puts a line in at the next line end, or anywhere in a compressed file. */
  private byte[] withHeader(byte[] file, int from) {
    int at = from;
    while (at < file.length && file[at] != '\n') {
      at++;
    }
    String line = HEADERS.get(random.nextInt(HEADERS.size())) + "\r\n";
    byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
    int place = Math.min(file.length, at + 1);
    byte[] longer = Arrays.copyOf(file, file.length + bytes.length);
    System.arraycopy(bytes, 0, longer, place, bytes.length);
    System.arraycopy(file, place, longer, place + bytes.length, file.length - place);
    return longer;
  }
}
