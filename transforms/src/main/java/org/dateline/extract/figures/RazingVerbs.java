package org.dateline.extract.figures;

import java.util.Set;

/** Verbs that with "down" or "up" tell what became of a thing and no change: "tore down 9 huts". */
public final class RazingVerbs {
  private static final Set<String> FORMS = new WordSets("numbercontext.tsv").get("razing");

  private RazingVerbs() {}

  /** Returns whether the word is a form of such a verb, in lower case. */
  public static boolean contains(String lower) {
    return FORMS.contains(lower);
  }
}
