package org.dateline.extract.figures;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.extract.Passage;
import org.dateline.extract.Token;
import org.dateline.extract.figures.roles.Meaning;
import org.dateline.extract.figures.roles.MeaningFinder;
import org.dateline.extract.figures.roles.Setting;
import org.dateline.model.Figure;
import org.dateline.model.Mention;
import org.dateline.model.Place;

/** Finds the figures of an article's title and text. */
public final class FigureFinder {
  private static final Set<String> INCREMENTS = Set.of("more", "additional", "further");
  private static final Set<String> OTHERS = Set.of("other", "others");
  private static final Set<String> WHOLES = Set.of("them", "the", "those", "these", "whom", "us");

  private FigureFinder() {}

  /** Returns whether the number words of the language are known. */
  public static boolean knows(String language) {
    return NumeralWords.knows(language);
  }

  /**
   * Returns the figures ordered by place, with the flags of the cross-checks that they fail.
   *
   * @param article title and text, read
   * @param mentions the article's named entities, ordered by place
   */
  public static List<Figure> find(AnnotatedArticle article, List<Mention> mentions) {
    List<Figure> figures = new ArrayList<>();
    Set<String> titleWords = titleWords(article);
    addAll(figures, article, titleWords, true);
    addAll(figures, article, titleWords, false);
    return CrossChecks.flag(figures);
  }

  private static void addAll(
      List<Figure> figures, AnnotatedArticle article, Set<String> titleWords, boolean title) {
    Passage passage = title ? article.title() : article.body();
    List<Quantity> quantities = QuantityFinder.find(passage, article.article().language());
    if (quantities.isEmpty()) {
      return;
    }
    List<Meaning> meanings =
        MeaningFinder.find(passage, quantities, setting(article, titleWords, title));
    for (int i = 0; i < quantities.size(); i++) {
      Quantity quantity = quantities.get(i);
      Place place =
          title
              ? article.inTitle(quantity.start(), quantity.end())
              : article.inBody(quantity.start(), quantity.end());
      Meaning meaning = meanings.get(i);
      Optional<Integer> whole = meaning.partOf().map(part -> quantities.get(part).start());
      figures.add(figure(quantity, meaning, whole, place, passage));
    }
  }

  private static Set<String> titleWords(AnnotatedArticle article) {
    Set<String> words = new TreeSet<>();
    for (Token token : article.title().tokens()) {
      if (token.kind() == Token.Kind.WORD) {
        words.add(token.lower());
      }
    }
    return words;
  }

  private static Setting setting(AnnotatedArticle article, Set<String> titleWords, boolean title) {
    Optional<OffsetDateTime> published =
        article.article().published().map(time -> time.at().atOffset(ZoneOffset.UTC));
    return new Setting(
        published.map(OffsetDateTime::getYear),
        published.map(OffsetDateTime::getMonthValue).orElse(0),
        title,
        titleWords,
        article.article().language());
  }

  private static Figure figure(
      Quantity quantity, Meaning meaning, Optional<Integer> whole, Place place, Passage passage) {
    return new Figure(
        place,
        quantity.surface(),
        quantity.value(),
        quantity.low(),
        quantity.high(),
        quantity.qualifier(),
        quantity.unit(),
        meaning.object(),
        meaning.role(),
        meaning.attributedTo(),
        meaning.background(),
        meaning.figureDate(),
        meaning.figurePlace(),
        whole,
        passage.text(passage.sentences().get(quantity.sentence())),
        flags(quantity, passage));
  }

  private static List<String> flags(Quantity quantity, Passage passage) {
    List<Token> tokens = passage.tokens();
    String after = lower(tokens, quantity.endToken());
    String next = lower(tokens, quantity.endToken() + 1);
    if (INCREMENTS.contains(after) || OTHERS.contains(after) && followsName(quantity, tokens)) {
      return List.of(Figure.INCREMENT);
    }
    return after.equals("of") && WHOLES.contains(next) ? List.of(Figure.PART) : List.of();
  }

  /** "Ms Lind and two other divers": the name counts too. */
  private static boolean followsName(Quantity quantity, List<Token> tokens) {
    int and = quantity.firstToken() - 1;
    return lower(tokens, and).equals("and") && and > 0 && tokens.get(and - 1).isCapitalised();
  }

  private static String lower(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }
}
