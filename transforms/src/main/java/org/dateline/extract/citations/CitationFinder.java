package org.dateline.extract.citations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.extract.Passage;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;
import org.dateline.model.Article;
import org.dateline.model.Citation;
import org.dateline.model.Place;
import org.dateline.model.Section;

/** Finds where an article cites other outlets and agencies. */
public final class CitationFinder {
  private static final int MAX_UNKNOWN_NAME = 5;

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private final OutletNames names;

  /** Creates a finder that knows these names. */
  public CitationFinder(OutletNames names) {
    this.names = names;
  }

  /**
   * Returns the citations ordered by place: those of the text, then agencies of the byline and
   * links to other outlets that the text does not cite, both at the text's beginning. An outlet
   * does not cite itself.
   *
   * @param article title and text, read
   */
  public List<Citation> find(AnnotatedArticle article) {
    List<Citation> citations = new ArrayList<>();
    Set<String> cited = new TreeSet<>();
    Passage body = article.body();
    for (Sentence sentence : body.sentences()) {
      for (OutletMention outlet : outlets(body, sentence)) {
        if (!isOwn(article.article(), body, outlet)) {
          CitationRule.phrase(body, sentence, outlet)
              .ifPresent(
                  span -> {
                    int start = body.tokens().get(span[0]).start();
                    int end = body.tokens().get(span[1]).end();
                    citations.add(
                        new Citation(
                            article.inBody(start, end),
                            outlet.outlet(),
                            body.text().substring(start, end),
                            body.text(sentence)));
                    cited.add(outlet.outlet());
                  });
        }
      }
    }
    citations.addAll(credits(article.article(), cited));
    citations.sort(Comparator.comparing(Citation::place).thenComparing(Citation::citedOutlet));
    return citations;
  }

  private List<OutletMention> outlets(Passage body, Sentence sentence) {
    List<OutletMention> found = new ArrayList<>();
    List<Token> tokens = body.tokens();
    int i = sentence.firstToken();
    while (i < sentence.endToken()) {
      Optional<OutletMention> outlet = outletAt(tokens, i, sentence);
      outlet.ifPresent(found::add);
      i = outlet.map(OutletMention::end).orElse(i + 1);
    }
    return found;
  }

  private Optional<OutletMention> outletAt(List<Token> tokens, int i, Sentence sentence) {
    Optional<OutletName> name = names.at(tokens, i, sentence.endToken());
    if (name.isPresent()) {
      OutletName known = name.get();
      int end = i + known.words().size();
      return Optional.of(
          new OutletMention(i, end, known.outlet(), known.agency(), true, known.common()));
    }
    return unknownAt(tokens, i, sentence);
  }

  /** Reads a capitalised run that ends as newspapers do, such as {@code Valley Courier}. */
  private Optional<OutletMention> unknownAt(List<Token> tokens, int from, Sentence sentence) {
    if (ARTICLES.contains(tokens.get(from).lower())) {
      return Optional.empty();
    }
    int end = from;
    int last = -1;
    while (end < sentence.endToken()
        && end - from < MAX_UNKNOWN_NAME
        && tokens.get(end).isCapitalised()
        && (end == from || names.at(tokens, end, sentence.endToken()).isEmpty())) {
      if (end > from && CueWords.NAME_ENDS.contains(tokens.get(end).text())) {
        last = end;
      }
      end++;
    }
    if (last < 0) {
      return Optional.empty();
    }
    StringBuilder name = new StringBuilder();
    for (int i = from; i <= last; i++) {
      name.append(name.isEmpty() ? "" : " ").append(tokens.get(i).text());
    }
    return Optional.of(new OutletMention(from, last + 1, name.toString(), false, false, false));
  }

  private static boolean isOwn(Article article, Passage body, OutletMention outlet) {
    String printed = body.text(outlet.first(), outlet.end() - 1);
    return !article.outlet().isEmpty() && outlet.outlet().equals(article.outlet())
        || printed.equalsIgnoreCase(article.outletName())
        || ("The " + printed).equalsIgnoreCase(article.outletName());
  }

  private List<Citation> credits(Article article, Set<String> cited) {
    List<Citation> credits = new ArrayList<>();
    Passage byline = Passage.of(article.byline());
    for (int i = 0; i < byline.tokens().size(); i++) {
      names
          .at(byline.tokens(), i, byline.tokens().size())
          .filter(name -> name.agency() && !name.outlet().equals(article.outlet()))
          .filter(name -> cited.add(name.outlet()))
          .ifPresent(name -> credits.add(atBeginning(name.outlet(), article.byline())));
    }
    for (String link : article.links()) {
      String domain = domain(link);
      if (names.isOutlet(domain) && !domain.equals(article.outlet()) && cited.add(domain)) {
        credits.add(atBeginning(domain, link));
      }
    }
    return credits;
  }

  private static Citation atBeginning(String outlet, String phrase) {
    return new Citation(new Place(Section.LEAD, 0, 0, 0), outlet, phrase, "");
  }

  /** Returns the known domain that the address lies under, or its host. */
  private String domain(String address) {
    int start = address.indexOf("://");
    int from = start < 0 ? 0 : start + "://".length();
    int end = from;
    while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    String host = address.substring(from, end).toLowerCase(Locale.ROOT);
    String domain = host;
    while (!names.isOutlet(domain) && domain.indexOf('.') > 0) {
      domain = domain.substring(domain.indexOf('.') + 1);
    }
    return names.isOutlet(domain) ? domain : host;
  }
}
