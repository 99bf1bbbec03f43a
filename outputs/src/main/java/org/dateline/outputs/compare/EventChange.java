package org.dateline.outputs.compare;

/**
 * What became of an event from an older run to a newer one.
 *
 * @param event id in the newer run; empty where the event is gone
 * @param before id in the older run; empty where the event is new
 * @param change new, gone, grown, shrunk or same
 * @param title headline, of the newer run where it has one
 * @param articlesBefore articles in the older run
 * @param articles articles in the newer run
 * @param outletsBefore outlets in the older run
 * @param outlets outlets in the newer run
 */
record EventChange(
    String event,
    String before,
    String change,
    String title,
    long articlesBefore,
    long articles,
    long outletsBefore,
    long outlets) {}
