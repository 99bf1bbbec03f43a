package org.dateline.coverage;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.dateline.coverage.figures.EventFigure;
import org.dateline.coverage.figures.FigureRevision;

/**
 * All that is reported of one event. Lists that could grow without end are cut, and say so.
 *
 * @param summary the event in a row
 * @param outlets what each outlet made of it, by outlet
 * @param figures quantities, by key; at most 500
 * @param revisions figures against those before them, by key and time; at most 2,000
 * @param entities entities, by id; at most 200, those in most articles
 * @param quotes utterances, by id; at most 500, those in most articles
 * @param omissions what outlets left out, by outlet, kind and item; at most 500
 * @param silent outlets without an article on it; at most 50
 * @param attention articles by day and outlet
 * @param scoop whether one outlet had it before all others
 * @param reports its articles in order of time; at most 300, the earliest
 * @param figureLines single figures for drawing, by key and time; at most 300
 * @param outletTotals what adds up over events, by outlet
 * @param pairTotals what adds up over events, by pair of outlets; the fifty outlets with most
 *     articles are compared
 */
public record EventCoverage(
    EventSummary summary,
    List<OutletCoverage> outlets,
    List<EventFigure> figures,
    List<FigureRevision> revisions,
    List<EventEntity> entities,
    List<EventQuote> quotes,
    List<Omission> omissions,
    List<SilentOutlet> silent,
    List<Attention> attention,
    Optional<Scoop> scoop,
    List<ReportLine> reports,
    List<FigureLine> figureLines,
    SortedMap<String, OutletTotals> outletTotals,
    SortedMap<OutletPair, PairTotals> pairTotals) {}
