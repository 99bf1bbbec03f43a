package org.dateline.copies;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.model.CopyClass;
import org.dateline.model.CopyLink;
import org.dateline.model.CopyStatus;

/** Judges from all comparisons of one article what it copies. */
public final class CopyJudge {
  private static final int VERBATIM = 9_500;

  /** Retyped words cost few characters but many shingles: so many may be lost at most. */
  private static final int UNEDITED = 9_450;

  /** All but the credit line, however short the text before it. */
  private static final int ALL_REPORT = 9_900;

  private static final int HALF = 5_000;

  /** Shares closer than this are equal; then the earlier article is the original. */
  private static final int ABOUT_EQUAL = 300;

  private static final int MAX_LINKS = 8;

  private final ArticleHead article;
  private final List<Comparison> accepted;
  private final List<Comparison> originals;

  private CopyJudge(ArticleHead article, List<Comparison> comparisons) {
    this.article = article;
    this.accepted = ReuseRule.accept(comparisons);
    this.originals = originals(accepted);
  }

  /** Returns the status of the article; its family is itself until families are joined. */
  public static CopyStatus judge(ArticleHead article, List<Comparison> comparisons) {
    return new CopyJudge(article, comparisons).status();
  }

  private CopyStatus status() {
    String agency = agency();
    List<CopyLink> links = originals.stream().map(this::link).toList();
    CopyClass own = links.isEmpty() ? CopyClass.ORIGINAL : links.get(0).copyClass();
    BigDecimal copied = share(copiedShare());
    return new CopyStatus(
        article.id(),
        agency.isEmpty() ? own : CopyClass.WIRE,
        links.isEmpty() ? Optional.empty() : Optional.of(links.get(0).original()),
        article.id(),
        copied,
        BigDecimal.ONE.subtract(copied).setScale(4),
        agency,
        links);
  }

  /** Returns the agency whose text it is by its own word, or by that of one with the same text. */
  private String agency() {
    if (!article.agency().isEmpty()) {
      return article.agency();
    }
    return accepted.stream()
        .filter(comparison -> comparison.copiedShare() >= HALF)
        .map(Comparison::agency)
        .filter(agency -> !agency.isEmpty())
        .min(Comparator.naturalOrder())
        .orElse("");
  }

  /** Returns the strongest original, then those that explain further passages. */
  private static List<Comparison> originals(List<Comparison> accepted) {
    List<Comparison> copied =
        new ArrayList<>(accepted.stream().filter(Comparison::copies).toList());
    List<Comparison> chosen = new ArrayList<>();
    PassageUnion union = new PassageUnion();
    while (!copied.isEmpty() && chosen.size() < MAX_LINKS) {
      int best = copied.stream().mapToInt(Comparison::copiedShare).max().orElse(0);
      Comparison next =
          copied.stream()
              .filter(comparison -> comparison.copiedShare() >= best - ABOUT_EQUAL)
              .min(Comparator.comparingLong(Comparison::otherTime).thenComparing(Comparison::other))
              .orElseThrow();
      chosen.add(next);
      union.add(next);
      copied.remove(next);
      copied.removeIf(comparison -> union.newWords(comparison) < ReuseRule.FEW_WORDS);
    }
    return chosen;
  }

  private CopyLink link(Comparison comparison) {
    return new CopyLink(
        article.id(),
        article.outlet(),
        comparison.other(),
        comparison.otherOutlet(),
        copyClass(comparison),
        share(comparison.containment()),
        share(comparison.resemblance()),
        share(comparison.copiedShare()),
        comparison.sameTitle(),
        comparison.lagMinutes(),
        comparison.credited(),
        comparison.reason());
  }

  static CopyClass copyClass(Comparison comparison) {
    if (comparison.copiedShare() >= HALF && !comparison.agency().isEmpty()) {
      return CopyClass.WIRE;
    }
    boolean whole =
        comparison.copiedShare() >= VERBATIM || comparison.reportContainment() >= ALL_REPORT;
    if (whole && comparison.reportContainment() >= UNEDITED) {
      return CopyClass.VERBATIM;
    }
    return comparison.copiedShare() >= HALF ? CopyClass.EDITED : CopyClass.PARTIAL;
  }

  private int copiedShare() {
    PassageUnion union = new PassageUnion();
    originals.forEach(union::add);
    int all = union.characters();
    int first = originals.isEmpty() ? 0 : originals.get(0).characters();
    return all == 0 ? 0 : (int) ((long) originals.get(0).copiedShare() * all / Math.max(1, first));
  }

  private static BigDecimal share(int parts) {
    return BigDecimal.valueOf(Math.min(parts, Comparison.WHOLE), 4);
  }
}
