package org.dateline.extract.citations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.extract.Passage;
import org.dateline.extract.Sentence;
import org.dateline.model.Article;
import org.dateline.model.Citation;
import org.dateline.model.Place;
import org.dateline.model.Section;

/** Finds where an article cites other outlets and agencies. */
public final class CitationFinder {
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
    OwnOutlet own = OwnOutlet.of(article.article(), names);
    MentionFinder mentions = new MentionFinder(names, body, own.names());
    for (Sentence sentence : body.sentences()) {
      List<OutletMention> outlets = mentions.in(sentence);
      for (OutletMention outlet : outlets) {
        if (!own.isMeant(outlet, body.text(outlet.first(), outlet.end() - 1))) {
          CitationRule.phrase(new MentionContext(body.tokens(), sentence, outlet, outlets))
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

  private List<Citation> credits(Article article, Set<String> cited) {
    List<Citation> credits = new ArrayList<>();
    Passage byline = Passage.of(article.byline());
    for (int i = 0; i < byline.tokens().size(); i++) {
      names.at(byline.tokens(), i, byline.tokens().size()).stream()
          .findFirst()
          .filter(name -> name.agency() && !name.outlet().equals(names.usual(article.outlet())))
          .filter(name -> cited.add(name.outlet()))
          .ifPresent(name -> credits.add(atBeginning(name.outlet(), article.byline())));
    }
    for (String link : article.links()) {
      String domain = names.usual(domain(link));
      if (names.isOutlet(domain)
          && !domain.equals(names.usual(article.outlet()))
          && cited.add(domain)) {
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
