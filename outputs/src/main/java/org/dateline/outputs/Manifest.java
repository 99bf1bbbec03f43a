package org.dateline.outputs;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dateline.coverage.Ledger;
import org.dateline.events.EventQuality;

/** Tells what a run read, did and wrote. All but {@code timing} is the same for the same input. */
final class Manifest {
  private static final List<String> SUMMARY =
      List.of("outlets", "copies", "events", "figures", "quotes", "citations", "mentions");

  private Manifest() {}

  static ObjectNode of(
      RunFacts facts,
      Ledger ledger,
      EventQuality quality,
      List<FinishedFile> files,
      Instant ended) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("format", 1);
    ObjectNode versions = json.putObject("versions");
    facts.versions().forEach(versions::put);
    ObjectNode options = json.putObject("options");
    facts.options().forEach(options::put);
    ArrayNode inputs = json.putArray("inputs");
    for (InputFile input : facts.inputs()) {
      inputs.addObject().put("path", input.path()).put("bytes", input.bytes());
    }
    ObjectNode steps = json.putObject("steps");
    ledger
        .byStep()
        .forEach(
            (step, reasons) -> {
              ObjectNode counts = steps.putObject(step);
              reasons.forEach(counts::put);
            });
    json.set("summary", summary(files));
    json.putObject("event_quality")
        .put("cohesion", quality.meanCohesion())
        .put("separation", quality.meanSeparation())
        .put("singletons", quality.alone());
    ArrayNode written = json.putArray("files");
    for (FinishedFile file : files) {
      written
          .addObject()
          .put("name", file.name())
          .put("rows", file.rows())
          .put("bytes", file.bytes())
          .put("sha256", file.sha256());
    }
    ObjectNode timing = json.putObject("timing");
    timing.put("started_at", facts.started().toString());
    timing.put("ended_at", ended.toString());
    timing.put("seconds", Duration.between(facts.started(), ended).toSeconds());
    return json;
  }

  /** Says how much was found: the rows of the reports that people ask for first. */
  private static ObjectNode summary(List<FinishedFile> files) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    for (String name : SUMMARY) {
      for (FinishedFile file : files) {
        if (file.name().equals(name + ".csv")) {
          json.put(name, file.rows());
        }
      }
    }
    return json;
  }
}
