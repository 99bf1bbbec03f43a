package org.dateline.inputs;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names under which JSON records keep what an article has, first choice first. */
public final class FieldNames implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What a record may hold. */
  public enum Part {
    ID,
    URL,
    TITLE,
    TEXT,
    HTML,
    AUTHORS,
    PUBLISHED,
    UPDATED,
    LANGUAGE,
    OUTLET,
    SECTION,
    DESCRIPTION,
    EVENT,
    CRAWLED;

    /** Returns the name that the option uses. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final EnumMap<Part, List<String>> names;
  private final String given;

  private FieldNames(EnumMap<Part, List<String>> names, String given) {
    this.names = names;
    this.given = given;
  }

  /**
   * Returns the names that news-please, Media Cloud, Event Registry, trafilatura, schema.org and
   * the usual dumps of Common Crawl news use.
   */
  public static FieldNames usual() {
    EnumMap<Part, List<String>> names = new EnumMap<>(Part.class);
    names.put(
        Part.ID,
        words(
            "id _id article_id doc_id document_id stories_id story_id guid uuid uri fingerprint"));
    names.put(
        Part.URL,
        words(
            "url link requested_url canonical_url article_url source_url permalink"
                + " mainEntityOfPage"));
    names.put(Part.TITLE, words("title headline title_page title_rss"));
    names.put(
        Part.TEXT,
        words(
            "text maintext body article_text articleBody content plain_text full_text text_content"
                + " story_text raw_text"));
    names.put(Part.HTML, words("html raw_html body_html content_html html_content page_html"));
    names.put(Part.AUTHORS, words("authors author byline creator"));
    names.put(
        Part.PUBLISHED,
        words(
            "published date_publish published_at publish_date published_date publication_date"
                + " date_published datePublished publishedAt dateTimePub dateTime pub_date pubDate"
                + " date timestamp"));
    names.put(
        Part.UPDATED,
        words("updated date_modify updated_at modified date_modified dateModified last_updated"));
    names.put(Part.LANGUAGE, words("language lang inLanguage"));
    names.put(
        Part.OUTLET,
        words(
            "outlet source_domain media_name domain canonical_domain hostname source-hostname"
                + " sitename site_name clean_url publisher source"));
    names.put(Part.SECTION, words("section category categories articleSection topic"));
    names.put(Part.DESCRIPTION, words("description excerpt summary abstract"));
    names.put(Part.EVENT, words("event"));
    names.put(
        Part.CRAWLED,
        words(
            "date_download crawl_date crawled_at fetched_at warc_date responded_at indexed_date"
                + " filedate"));
    return new FieldNames(names, "");
  }

  /**
   * Returns these names with others put before them.
   *
   * @param mapping such as {@code text=body,published=date_publish}; may be empty
   * @throws IllegalArgumentException if a pair names no known part, or no field
   */
  public FieldNames with(String mapping) {
    EnumMap<Part, List<String>> changed = new EnumMap<>(names);
    for (String pair : mapping.isBlank() ? new String[0] : mapping.split(",", -1)) {
      int equals = pair.indexOf('=');
      String field = pair.substring(equals + 1).strip();
      if (equals < 1 || field.isEmpty()) {
        throw new IllegalArgumentException(
            "'" + pair + "' maps nothing; expected pairs such as text=body, joined by commas");
      }
      List<String> first = new ArrayList<>(List.of(field));
      first.addAll(changed.get(part(pair.substring(0, equals).strip())));
      changed.put(part(pair.substring(0, equals).strip()), first);
    }
    return new FieldNames(changed, given.isEmpty() ? mapping : given + "," + mapping);
  }

  /** Returns the pairs that were put before the usual names, as given; empty for none. */
  public String given() {
    return given;
  }

  /** Returns the names of a part, first choice first. */
  public List<String> of(Part part) {
    return Collections.unmodifiableList(names.get(part));
  }

  /** Returns all names of all parts. */
  public Map<Part, List<String>> all() {
    return Collections.unmodifiableMap(names);
  }

  private static Part part(String label) {
    for (Part part : Part.values()) {
      if (part.label().equals(label.toLowerCase(Locale.ROOT))) {
        return part;
      }
    }
    List<String> labels = Arrays.stream(Part.values()).map(Part::label).toList();
    throw new IllegalArgumentException(
        "no part of an article is called '"
            + label
            + "'; expected one of "
            + String.join(", ", labels));
  }

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }
}
