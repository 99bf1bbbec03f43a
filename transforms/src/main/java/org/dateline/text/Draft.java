package org.dateline.text;

import java.util.List;
import org.dateline.text.dates.Publication;
import org.dateline.text.metadata.Authorship;

/**
 * What was read of one document before its language and id are known.
 *
 * @param canonicalUrl may be empty
 * @param outlet domain, or name where there is no address; may be empty
 * @param outletName display name; may be empty
 * @param title may be empty
 * @param authorship who wrote it
 * @param publication when it came out
 * @param languageTag language that the document gives; may be empty
 * @param section may be empty
 * @param links addresses of other sites in the text
 * @param text main content
 */
record Draft(
    String canonicalUrl,
    String outlet,
    String outletName,
    String title,
    Authorship authorship,
    Publication publication,
    String languageTag,
    String section,
    List<String> links,
    String text) {}
