package org.dateline.text.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.dateline.text.metadata.StructuredData.Kind;

/** The types of schema.org, as far as they tell articles from other works and from pages. */
final class JsonLdTypes {
  private static final Set<String> OTHER_WORKS =
      Set.of(
          "VideoObject",
          "AudioObject",
          "PodcastEpisode",
          "Recipe",
          "Review",
          "Product",
          "Event",
          "CreativeWork",
          "Book",
          "Movie",
          "JobPosting",
          "HowTo",
          "QAPage",
          "FAQPage",
          "Report",
          "DiscussionForumPosting",
          "MediaObject",
          "ImageGallery",
          "ScholarlyArticle",
          "Game");

  private static final Set<String> PAGES =
      Set.of(
          "WebPage",
          "ItemPage",
          "CollectionPage",
          "AboutPage",
          "SearchResultsPage",
          "ProfilePage",
          "ContactPage",
          "MedicalWebPage",
          "WebSite",
          "Blog");

  private JsonLdTypes() {}

  /** Returns the type that says most of the work: an article type if it has one. */
  static String of(JsonNode node) {
    JsonNode type = node.path("@type");
    String best = "";
    for (JsonNode one : type.isArray() ? type : List.of(type)) {
      String name = one.isTextual() ? one.textValue() : "";
      name = name.substring(name.lastIndexOf('/') + 1);
      Kind kind = kind(name);
      if (best.isEmpty() || kind == Kind.ARTICLE) {
        best = name;
      }
    }
    return best;
  }

  /** Returns what a work of the type is; null for things that are no works. */
  static Kind kind(String type) {
    if (type.endsWith("Article") || type.equals("BlogPosting") || type.equals("LiveBlogPosting")) {
      return Kind.ARTICLE;
    }
    if (OTHER_WORKS.contains(type)) {
      return Kind.OTHER_WORK;
    }
    return PAGES.contains(type) ? Kind.PAGE : null;
  }

  /** Returns whether works inside one of the type are others than the page's own. */
  static boolean isArticle(String type) {
    return type.endsWith("Article") || type.endsWith("Posting");
  }
}
