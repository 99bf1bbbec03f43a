package org.dateline.text.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Finds the language of a text, by its commonest words or by the statistics of its letters. */
public final class LanguageFinder {
  /** Letters that are looked at: more do not change the answer and cost time. */
  private static final int MAX_LENGTH = 600;

  /** Letters below which the page's own word is likelier right than statistics. */
  private static final int MIN_LENGTH = 60;

  /** Confidence in percent of a language that only the page itself names. */
  private static final int DECLARED = 60;

  private static final String MODEL = "/langdetect-183.bin";

  private LanguageFinder() {}

  /**
   * Returns the language of a text.
   *
   * @param text clean text
   * @param declared language tag that the page gives; may be empty
   */
  public static TextLanguage find(String text, String declared) {
    String named = primary(declared);
    if (text.length() < MIN_LENGTH) {
      return named.isEmpty() ? TextLanguage.UNKNOWN : new TextLanguage(named, DECLARED);
    }
    String sample = sample(text);
    TextLanguage plain = FunctionWords.find(sample);
    if (!plain.code().isEmpty()) {
      return plain;
    }
    Language best = Model.DETECTOR.predictLanguage(sample);
    String code = Codes.TWO_LETTERS.getOrDefault(best.getLang(), "");
    if (code.isEmpty()) {
      return named.isEmpty() ? TextLanguage.UNKNOWN : new TextLanguage(named, DECLARED);
    }
    return new TextLanguage(code, (int) Math.round(100 * best.getConfidence()));
  }

  /** Returns the two-letter code of a language tag such as {@code en-GB}, or an empty text. */
  public static String primary(String tag) {
    String lower = tag.strip().toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < lower.length() && lower.charAt(end) >= 'a' && lower.charAt(end) <= 'z') {
      end++;
    }
    String code = lower.substring(0, end);
    if (code.length() == 3) {
      code = Codes.TWO_LETTERS.getOrDefault(code, "");
    }
    return Codes.KNOWN.contains(code) ? code : "";
  }

  /** The start of a text often is a headline or a name: the middle of a long one is better. */
  private static String sample(String text) {
    if (text.length() <= MAX_LENGTH) {
      return text;
    }
    int start = Math.min(text.length() - MAX_LENGTH, text.length() / 5);
    return text.substring(start, start + MAX_LENGTH);
  }

  /** Loaded once, when the first text is looked at. */
  private static final class Model {
    static final LanguageDetectorME DETECTOR = new LanguageDetectorME(load());

    private Model() {}

    private static LanguageDetectorModel load() {
      try (InputStream model = LanguageFinder.class.getResourceAsStream(MODEL)) {
        return new LanguageDetectorModel(model);
      } catch (IOException e) {
        throw new UncheckedIOException("the language model is part of the program", e);
      }
    }
  }

  private static final class Codes {
    static final Map<String, String> TWO_LETTERS = codes();
    static final Set<String> KNOWN = Set.copyOf(TWO_LETTERS.values());

    private Codes() {}

    private static Map<String, String> codes() {
      Map<String, String> codes = new HashMap<>();
      for (String two : Locale.getISOLanguages()) {
        codes.put(Locale.forLanguageTag(two).getISO3Language(), two);
      }
      codes.put("cmn", "zh");
      codes.put("nob", "no");
      codes.put("nno", "no");
      codes.put("ekk", "et");
      codes.put("lvs", "lv");
      codes.put("pes", "fa");
      codes.put("zlm", "ms");
      codes.put("azj", "az");
      codes.put("uzn", "uz");
      codes.put("heb", "he");
      codes.put("ind", "id");
      codes.put("yid", "yi");
      return codes;
    }
  }
}
