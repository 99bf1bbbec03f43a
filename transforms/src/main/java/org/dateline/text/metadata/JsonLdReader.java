package org.dateline.text.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.encoding.CleanText;
import org.dateline.text.metadata.StructuredData.Kind;
import org.dateline.text.metadata.StructuredData.Work;
import org.jsoup.parser.Parser;

/**
 * Reads the JSON-LD of a page: every work of schema.org, the likeliest article first. Scripts that
 * are no JSON are counted and left out; so are nestings and lengths that no page needs.
 */
final class JsonLdReader {
  private static final int MAX_WORKS = 200;
  private static final int MAX_NAMES = 40;
  private static final int MAX_NAME = 300;

  /** Members that lead to other works than the page's own. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "itemListElement",
          "hasPart",
          "isPartOf",
          "mentions",
          "citation",
          "comment",
          "blogPost",
          "blogPosts",
          "liveBlogUpdate",
          "about",
          "isBasedOn",
          "relatedLink",
          "review",
          "workExample",
          "publisher",
          "author",
          "creator",
          "image",
          "video",
          "potentialAction",
          "breadcrumb");

  private final List<Work> works = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();
  private int broken;

  private JsonLdReader() {}

  /** Reads the scripts of one page, in order. */
  static StructuredData read(List<String> scripts) {
    if (scripts.isEmpty()) {
      return StructuredData.NONE;
    }
    JsonLdReader reader = new JsonLdReader();
    List<JsonNode> roots = new ArrayList<>();
    for (String script : scripts) {
      Optional<JsonNode> root = JsonLdScript.parse(script);
      if (root.isPresent()) {
        roots.add(root.get());
        reader.index(root.get(), 0);
      } else if (!script.isBlank()) {
        reader.broken++;
      }
    }
    roots.forEach(root -> reader.walk(root, false));
    reader.works.sort(Comparator.comparing(Work::kind));
    return new StructuredData(reader.works, reader.broken);
  }

  private void index(JsonNode node, int depth) {
    if (depth > JsonLdScript.MAX_DEPTH || byId.size() > MAX_WORKS) {
      return;
    }
    if (node.isObject() && node.path("@id").isTextual() && node.size() > 1) {
      byId.putIfAbsent(node.path("@id").textValue(), node);
    }
    for (JsonNode child : node) {
      if (child.isContainerNode()) {
        index(child, depth + 1);
      }
    }
  }

  private void walk(JsonNode node, boolean elsewhere) {
    if (works.size() >= MAX_WORKS) {
      return;
    }
    if (node.isArray()) {
      node.forEach(child -> walk(child, elsewhere));
      return;
    }
    if (!node.isObject()) {
      return;
    }
    String type = JsonLdTypes.of(node);
    if (!type.isEmpty()) {
      Kind kind = JsonLdTypes.kind(type);
      if (kind != null) {
        works.add(work(node, elsewhere ? Kind.RELATED : kind, type));
      }
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      if (member.getValue().isContainerNode()) {
        boolean graph = member.getKey().equals("@graph") || member.getKey().equals("mainEntity");
        boolean away = ELSEWHERE.contains(member.getKey()) || JsonLdTypes.isArticle(type) && !graph;
        walk(member.getValue(), elsewhere || away);
      }
    }
  }

  private Work work(JsonNode node, Kind kind, String type) {
    Set<String> people = new LinkedHashSet<>();
    Set<String> organizations = new LinkedHashSet<>();
    names(node.path("author"), people, organizations, 0);
    if (people.isEmpty() && organizations.isEmpty()) {
      names(node.path("creator"), people, organizations, 0);
    }
    String headline = text(node.path("headline"));
    return new Work(
        kind,
        type,
        headline.isEmpty() ? text(node.path("name")) : headline,
        List.copyOf(people),
        List.copyOf(organizations),
        text(node.path("datePublished")),
        text(node.path("dateModified")),
        text(node.path("dateCreated")),
        text(node.path("articleSection")),
        name(node.path("publisher")),
        address(node),
        text(node.path("inLanguage")));
  }

  private void names(JsonNode node, Set<String> people, Set<String> organizations, int depth) {
    if (depth > 4 || people.size() + organizations.size() >= MAX_NAMES) {
      return;
    }
    if (node.isArray()) {
      node.forEach(child -> names(child, people, organizations, depth + 1));
    } else if (node.isTextual()) {
      addName(node, people);
    } else if (node.isObject()) {
      JsonNode known = byId.getOrDefault(node.path("@id").asText(), node);
      JsonNode described = node.has("name") ? node : known;
      Set<String> into =
          JsonLdTypes.of(described).endsWith("Organization") ? organizations : people;
      JsonNode name = described.path("name");
      for (JsonNode one : name.isArray() ? name : List.of(name)) {
        addName(one, into);
      }
    }
  }

  private static void addName(JsonNode node, Set<String> names) {
    String name = text(node);
    if (!name.isEmpty() && name.length() <= MAX_NAME) {
      names.add(name);
    }
  }

  private String name(JsonNode node) {
    JsonNode one = node.isArray() ? node.path(0) : node;
    if (one.isTextual()) {
      return text(one);
    }
    JsonNode known = byId.getOrDefault(one.path("@id").asText(), one);
    return text(one.has("name") ? one.path("name") : known.path("name"));
  }

  private static String address(JsonNode node) {
    String url = text(node.path("url"));
    if (!url.isEmpty()) {
      return url;
    }
    JsonNode page = node.path("mainEntityOfPage");
    return page.isTextual() ? text(page) : text(page.path("@id"));
  }

  /** Returns the first text of the node, with entities resolved that should not be there. */
  private static String text(JsonNode node) {
    JsonNode one = node.isArray() ? node.path(0) : node;
    if (one.isNumber()) {
      return one.asText();
    }
    if (!one.isTextual()) {
      return "";
    }
    String text = one.textValue();
    String resolved = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    return CleanText.line(resolved);
  }
}
