package org.dateline.extract.quotes;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.quotes.CueVerb.Kind;
import org.dateline.model.QuoteAct;
import org.dateline.text.ResourceLines;

/** The verbs that attribute, by each of their forms. */
final class CueVerbs {
  private static final String TABLE = "cues.tsv";
  private static final Set<String> DOUBLING =
      Set.of(
          "admit", "begin", "brag", "deadpan", "dub", "fret", "hit", "plan", "prefer", "put",
          "quip", "refer", "regret", "rip", "slam", "snap");
  private static final Map<String, CueVerb> BY_FORM = new HashMap<>();

  static {
    for (String line : ResourceLines.of(CueVerbs.class, TABLE)) {
      add(line.split("\t", -1));
    }
  }

  private CueVerbs() {}

  /** Returns the verb that has the form, in lower case, or null. */
  static CueVerb get(String form) {
    return BY_FORM.get(form);
  }

  private static void add(String[] cells) {
    CueVerb verb = new CueVerb(cells[0], Kind.of(cells[1]), QuoteAct.of(cells[2]));
    put(cells[0], verb);
    put(thirdPerson(cells[0]), verb);
    put(participle(cells[0]), verb);
    if (cells.length > 3) {
      for (String form : cells[3].split(",", -1)) {
        put(form, verb);
      }
    } else {
      put(past(cells[0]), verb);
    }
  }

  private static void put(String form, CueVerb verb) {
    BY_FORM.putIfAbsent(form, verb);
  }

  private static String thirdPerson(String lemma) {
    if (endsInConsonantY(lemma)) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    boolean hisses =
        lemma.endsWith("s") || lemma.endsWith("sh") || lemma.endsWith("ch") || lemma.endsWith("x");
    return lemma + (hisses ? "es" : "s");
  }

  private static String past(String lemma) {
    if (endsInConsonantY(lemma)) {
      return lemma.substring(0, lemma.length() - 1) + "ied";
    }
    return lemma.endsWith("e") ? lemma + "d" : doubled(lemma) + "ed";
  }

  private static String participle(String lemma) {
    if (lemma.endsWith("e") && !lemma.endsWith("ee")) {
      return lemma.substring(0, lemma.length() - 1) + "ing";
    }
    return doubled(lemma) + "ing";
  }

  /** Returns the lemma as it stands before an ending: {@code admitt}, {@code quipp}. */
  private static String doubled(String lemma) {
    return DOUBLING.contains(lemma) ? lemma + lemma.charAt(lemma.length() - 1) : lemma;
  }

  private static boolean endsInConsonantY(String lemma) {
    return lemma.endsWith("y") && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0;
  }
}
