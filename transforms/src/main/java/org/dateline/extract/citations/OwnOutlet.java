package org.dateline.extract.citations;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.model.Article;

/**
 * The outlet of an article, which does not cite itself.
 *
 * @param domain by which it is known; may be empty
 * @param displayName as it calls itself; may be empty
 * @param names by which it is cited
 */
record OwnOutlet(String domain, String displayName, List<OutletName> names) {
  /** Returns the outlet of the article. */
  static OwnOutlet of(Article article, OutletNames names) {
    return new OwnOutlet(
        names.usual(article.outlet()), article.outletName(), names.of(article.outlet()));
  }

  /** Returns whether the mention, printed so, means this outlet: by domain, name or short form. */
  boolean isMeant(OutletMention mention, String printed) {
    List<String> words = OutletName.words(printed);
    return !domain.isEmpty() && mention.outlet().equals(domain)
        || printed.equalsIgnoreCase(displayName)
        || ("The " + printed).equalsIgnoreCase(displayName)
        || names.stream().anyMatch(name -> name.words().equals(words))
        || names.stream().anyMatch(name -> initials(name.words()).equals(printed))
        || isInDomain(printed);
  }

  /**
   * Returns whether the name is how the domain begins, as in {@code hill-courier.example} and, for
   * short, {@code Hill}.
   */
  private boolean isInDomain(String printed) {
    String name =
        printed
            .codePoints()
            .filter(Character::isLetterOrDigit)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .toLowerCase(Locale.ROOT);
    int dot = domain.indexOf('.');
    String label = dot < 0 ? domain : domain.substring(0, dot);
    String letters = label.replace("-", "");
    return letters.equals(name)
        || letters.equals("the" + name)
        || !name.isEmpty() && label.startsWith(name + "-");
  }

  private static String initials(List<String> words) {
    return words.size() < 2
        ? ""
        : words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
  }
}
