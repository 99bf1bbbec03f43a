package org.dateline.extract.citations;

/**
 * An outlet's name in a passage.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param outlet domain, or the name itself where no table knows it
 * @param agency whether it is a news agency
 * @param known whether the table or the corpus knows it
 * @param common whether the words mean other things too
 */
record OutletMention(
    int first, int end, String outlet, boolean agency, boolean known, boolean common) {
  static OutletMention of(OutletName name, int first) {
    return new OutletMention(
        first, first + name.words().size(), name.outlet(), name.agency(), true, name.common());
  }
}
