package org.dateline.extract.entities;

import java.util.List;

/** Classes that single words belong to, each read from a list. */
enum WordClass {
  GIVEN_NAME("first-names.txt"),
  FAMILY_NAME("surnames.txt"),
  /** Stands before a person's name and does not belong to it. */
  TITLE("titles.txt"),
  /** Office or rank, also in capitals. */
  ROLE("roles.txt"),
  COMMON("common-words.txt"),
  ORGANIZATION_HEAD("org-heads.txt"),
  ORGANIZATION_STRONG("org-strong.txt"),
  ORGANIZATION_OPEN("org-firsts.txt"),
  /** Opens an organization's name without a link after it: {@code Banco}, {@code Radio}. */
  ORGANIZATION_LEAD("org-leads.txt"),
  PLACE_CLOSE("place-heads.txt", "close"),
  PLACE_OPEN("place-heads.txt", "open"),
  OTHER_CLOSE("other-names.txt", "closing"),
  SAY("cues.txt", "say"),
  VERB("cues.txt", "verb"),
  IN("cues.txt", "in"),
  TO("cues.txt", "to"),
  PLACE_NOUN("cues.txt", "place"),
  ORGANIZATION_NOUN("cues.txt", "organization"),
  RELATION("cues.txt", "relation"),
  PEOPLE("cues.txt", "people"),
  /** Second part of a compound whose first part is the name: {@code based}. */
  COMPOUND("cues.txt", "compound"),
  PARTICLE("cues.txt", "particle"),
  CONNECTOR("cues.txt", "connector"),
  POSSESSOR("cues.txt", "possessor"),
  CURRENCY("cues.txt", "currency"),
  /** People that a place has: {@code prosecutors}. */
  LOCAL("cues.txt", "local"),
  /** Spanish and French articles, which open names of places more than of persons. */
  ARTICLE("cues.txt", "article"),
  OFFICE("offices.txt"),
  /** Words that no name begins with except at the start of a sentence. */
  FUNCTION("cues.txt", "function");

  private final String resource;
  private final String section;

  WordClass(String resource) {
    this(resource, "");
  }

  WordClass(String resource, String section) {
    this.resource = resource;
    this.section = section;
  }

  int bit() {
    return 1 << ordinal();
  }

  boolean in(int classes) {
    return (classes & bit()) != 0;
  }

  List<String> words() {
    return section.isEmpty() ? WordList.entries(resource) : WordList.section(resource, section);
  }
}
