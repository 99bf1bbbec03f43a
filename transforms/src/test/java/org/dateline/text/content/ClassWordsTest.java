package org.dateline.text.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassWordsTest {
  @ParameterizedTest
  @CsvSource({
    "article-body, BODY",
    "articleBody, BODY",
    "post__content--wide, BODY",
    "beitrag-text, BODY",
    "related-posts, CLUTTER",
    "RelatedPostsBox, CLUTTER",
    "article-body-related, CLUTTER",
    "newsletter_signup, CLUTTER",
    "comments-area, APART",
    "kommentare, APART",
    "cookie-banner, APART",
    "byline, DETAIL",
    "image-caption, DETAIL",
    "article-header, HEADER",
    "article-header__subtitle, LEDE",
    "standfirst, LEDE",
    "sr-only, HIDDEN",
    "story, PLAIN",
    "no-sidebar, PLAIN",
    "has-comments, PLAIN",
    "tag-newsletter, PLAIN",
    "md:hidden, PLAIN",
    "hidden-gems-list, PLAIN",
    "AdXyZq, PLAIN",
    "leadership, PLAIN",
    "commentary, PLAIN",
    "'', PLAIN"
  })
  void readsNames(String name, Role role) {
    assertEquals(role, ClassWords.of(name).role());
  }

  @ParameterizedTest
  @CsvSource({
    "article-body share-bar, CLUTTER, share-bar",
    "post hentry tag-share category-social, BODY, hentry",
    "wide left, PLAIN, ''"
  })
  void believesTheStrongestOfSeveralNames(String names, Role role, String telling) {
    assertEquals(new ClassWords.Verdict(role, telling), ClassWords.of(names));
  }

  @ParameterizedTest
  @CsvSource({"relatedPosts-box_2, related posts box", "XMLFeed, xmlfeed", "__, ''"})
  void splitsNamesIntoWords(String name, String words) {
    List<String> expected = words.isEmpty() ? List.of() : List.of(words.split(" "));
    assertEquals(expected, ClassWords.words(name));
  }
}
