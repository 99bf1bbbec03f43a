package org.dateline.coverage;

import java.util.Optional;
import org.dateline.model.ArticleId;
import org.dateline.model.CopyClass;
import org.dateline.model.PublicationTime;

/**
 * One article of an event in a line, to be drawn.
 *
 * @param article the article
 * @param outlet its outlet; may be empty
 * @param title its headline; may be empty
 * @param url its address; may be empty
 * @param published when it appeared, if known
 * @param copyClass how much of it stands elsewhere
 * @param original the article that it copies most from, if any
 * @param credited whether it names whom it copies
 */
public record ReportLine(
    ArticleId article,
    String outlet,
    String title,
    String url,
    Optional<PublicationTime> published,
    CopyClass copyClass,
    Optional<ArticleId> original,
    boolean credited) {}
