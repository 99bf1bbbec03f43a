package org.dateline.extract.figures.roles;

import java.util.List;
import org.dateline.extract.Sentence;
import org.dateline.extract.figures.Quantity;
import org.dateline.extract.figures.QuantityKind;

/** Ties a figure to who gives it: in its sentence, or around the quotation that holds it. */
final class Attribution {
  private static final int PARAGRAPH_REACH = 6;

  private final Syntax syntax;
  private final SourceFinder sources;
  private final Quotations quotations;

  Attribution(Syntax syntax) {
    this.syntax = syntax;
    this.sources = new SourceFinder(syntax);
    this.quotations = Quotations.of(syntax);
  }

  /** Returns the source's name as printed, or nothing. */
  String of(Quantity quantity) {
    if (isAgeAfterName(quantity)) {
      return "";
    }
    String own = inSentence(quantity);
    if (!own.isEmpty()) {
      return own;
    }
    return quotations.isQuoted(quantity.numberToken()) ? ofQuotation(quantity.sentence()) : "";
  }

  /** Returns whether the number is an age between commas after a name. */
  private boolean isAgeAfterName(Quantity quantity) {
    int before = quantity.firstToken() - 1;
    return quantity.kind() == QuantityKind.AGE
        && before > 0
        && syntax.tag(before) == Tag.COMMA
        && syntax.token(before - 1).isCapitalised();
  }

  private String inSentence(Quantity quantity) {
    String best = "";
    int nearest = Integer.MAX_VALUE;
    int number = quantity.numberToken();
    for (Source source : sources.in(quantity.sentence())) {
      int distance = Math.abs(source.verb() - number);
      if (closes(source, quantity.sentence())) {
        distance = 0;
      }
      if (!source.surrounds(number) && reaches(source, number) && distance < nearest) {
        nearest = distance;
        best = source.name();
      }
    }
    return best;
  }

  /** Returns whether the words are the last of the sentence, and so hold for all of it. */
  private boolean closes(Source source, int sentence) {
    int last = Math.max(source.end(), source.verb() + 1);
    int end = syntax.passage().sentences().get(sentence).endToken();
    for (int i = last; i < end; i++) {
      Tag tag = syntax.tag(i);
      boolean passes =
          tag == Tag.TIME
              || tag == Tag.STOP
              || tag == Tag.ADVERB
              || syntax.is(i, "on")
              || tag == Tag.QUOTE;
      if (!passes) {
        return false;
      }
    }
    return true;
  }

  /** A verb of saying after the figure holds for it only across a comma or a closing quote. */
  private boolean reaches(Source source, int number) {
    if (source.verb() < number) {
      return true;
    }
    int start = Math.min(source.first(), source.verb());
    for (int i = number; i < start; i++) {
      if (syntax.tag(i) == Tag.COMMA || syntax.tag(i) == Tag.QUOTE) {
        return true;
      }
    }
    return false;
  }

  /** Looks back and ahead within the paragraph, then at the paragraph before. */
  private String ofQuotation(int sentence) {
    List<Sentence> all = syntax.passage().sentences();
    int paragraph = all.get(sentence).paragraph();
    for (int distance = 1; distance <= PARAGRAPH_REACH; distance++) {
      for (int other : new int[] {sentence - distance, sentence + distance}) {
        boolean inside =
            other >= 0 && other < all.size() && all.get(other).paragraph() == paragraph;
        if (inside && !sources.in(other).isEmpty()) {
          List<Source> found = sources.in(other);
          return found.get(other < sentence ? found.size() - 1 : 0).name();
        }
      }
    }
    for (int other = sentence - 1; other >= Math.max(0, sentence - PARAGRAPH_REACH); other--) {
      List<Source> found = sources.in(other);
      if (!found.isEmpty()) {
        return found.get(found.size() - 1).name();
      }
    }
    return "";
  }
}
