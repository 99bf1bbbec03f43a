package org.dateline.outputs.compare;

import java.util.List;

/**
 * What became of a figure of an event that both runs know.
 *
 * @param event id of the event in the newer run
 * @param key role, unit and object
 * @param change new, gone or revised
 * @param bestBefore best number of the older run; empty where it had none
 * @param best best number of the newer run; empty where it has none
 * @param verdictBefore verdict of the older run
 * @param verdict verdict of the newer run
 */
record FigureChange(
    String event,
    List<String> key,
    String change,
    String bestBefore,
    String best,
    String verdictBefore,
    String verdict) {}
