package org.dateline.pipeline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.extract.citations.ListedOutlet;
import org.dateline.extract.citations.ListedOutlets;

/**
 * What a reader said of one sentence.
 *
 * @param set name of the set
 * @param record hash of the id of the article in the set
 * @param hash of the sentence's letters and digits
 * @param cited domains of the outlets that the sentence cites; none is an answer too
 */
record LabelledSentence(String set, String record, String hash, SortedSet<String> cited) {
  private static final String TABLE = "citation-labels.tsv";
  private static final int HASH_BYTES = 8;

  /** Reads the table of labels. */
  static List<LabelledSentence> table() throws IOException {
    try (InputStream in = LabelledSentence.class.getResourceAsStream(TABLE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).map(LabelledSentence::of).toList();
    }
  }

  private static LabelledSentence of(String line) {
    String[] cells = line.split("\t", -1);
    SortedSet<String> cited = new TreeSet<>(List.of(cells[3].split("\\|", -1)));
    cited.remove("");
    return new LabelledSentence(cells[0], cells[1], cells[2], cited);
  }

  /** Returns the hash of the sentence's letters and digits. */
  static String hash(String sentence) {
    return digest(letters(sentence));
  }

  /** Returns the hash of a text's or an id's characters. */
  static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Returns whether the outlet is cited: by one of its domains, or, where no table knows the
   * domain, by a name that the domain begins with.
   */
  boolean cites(String outlet) {
    String name = letters(outlet).toLowerCase(Locale.ROOT);
    return cited.stream().anyMatch(domain -> domain.startsWith(name) || areOne(domain, outlet));
  }

  private static boolean areOne(String domain, String other) {
    return domain.equals(other)
        || ListedOutlets.all().stream()
            .map(ListedOutlet::domains)
            .anyMatch(domains -> domains.contains(domain) && domains.contains(other));
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
