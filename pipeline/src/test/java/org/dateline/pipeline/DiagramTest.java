package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.runners.TransformHierarchy;
import org.dateline.inputs.InputFile;
import org.dateline.inputs.memory.Memory;
import org.dateline.outputs.RunFacts;
import org.dateline.outputs.RunFolder;
import org.dateline.text.metadata.OutletTable;
import org.junit.jupiter.api.Test;

/** Holds the picture in the README and the job together. */
class DiagramTest {
  private static final Pattern BOX = Pattern.compile("\\[([A-Z][^\\]\\n]++)\\]");

  /** Plumbing that the picture leaves out: joins of rivers, and views. */
  private static final Set<String> PLUMBING = Set.of("Join", "Take", "Show", "Keep");

  @Test
  void theJobHasOneStepForEachBoxOfThePicture() throws IOException {
    assertEquals(boxes(), steps());
  }

  private static SortedSet<String> boxes() throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    String picture = readme.substring(readme.indexOf("```mermaid"), readme.indexOf("Four modules"));
    Matcher box = BOX.matcher(picture);
    SortedSet<String> boxes = new TreeSet<>();
    while (box.find()) {
      boxes.add(box.group(1));
    }
    return boxes;
  }

  private static SortedSet<String> steps() {
    Pipeline pipeline = Pipeline.create(PipelineOptionsFactory.create());
    DatelineOptions options = PipelineOptionsFactory.as(DatelineOptions.class);
    options.setInputs(List.of("news.jsonl"));
    options.setOutput("out");
    DatelineJob.build(
        pipeline,
        Settings.of(options),
        List.of(new InputFile("news.jsonl", "news.jsonl", 1)),
        new RunFacts(new TreeMap<>(), new TreeMap<>(), List.of(), Instant.EPOCH),
        Buckets.of(4),
        RunFolder.of("out", "test"),
        OutletTable.EMPTY,
        Optional.of(
            new Recollection.Days(
                new Memory(List.of(), List.of()), RunFolder.of("state/day", "test"), "day")));
    SortedSet<String> names = new TreeSet<>();
    pipeline.traverseTopologically(
        new Pipeline.PipelineVisitor.Defaults() {
          @Override
          public CompositeBehavior enterCompositeTransform(TransformHierarchy.Node node) {
            boolean step = node.getEnclosingNode() != null && node.getEnclosingNode().isRootNode();
            if (step) {
              names.add(node.getFullName());
            }
            return node.isRootNode()
                ? CompositeBehavior.ENTER_TRANSFORM
                : CompositeBehavior.DO_NOT_ENTER_TRANSFORM;
          }
        });
    return names.stream()
        .filter(name -> PLUMBING.stream().noneMatch(name::startsWith))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
