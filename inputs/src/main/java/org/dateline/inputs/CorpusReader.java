package org.dateline.inputs;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.inputs.archive.ArchiveReader;
import org.dateline.inputs.bytes.Damage;
import org.dateline.inputs.bytes.GzipHeader;
import org.dateline.inputs.bytes.GzipMembers;
import org.dateline.inputs.bytes.Segments;
import org.dateline.inputs.bytes.WholeFile;
import org.dateline.inputs.bytes.Window;
import org.dateline.inputs.json.JsonLines;
import org.dateline.inputs.json.JsonValues;
import org.dateline.model.ContentKind;
import org.dateline.model.RawDocument;

/** Reads one file of any known format, compressed or not. */
public final class CorpusReader {
  private final FieldNames names;
  private final ReadLimits limits;

  /** Reads records by these names within these limits. */
  public CorpusReader(FieldNames names, ReadLimits limits) {
    this.names = names;
    this.limits = limits;
  }

  /**
   * Hands all records of the file to the harvest. Nothing that stands in the file can make this
   * fail; a fault of the file system ends the file with one refusal.
   *
   * @param stream the stored bytes, from the first on; the caller closes it
   */
  public void read(InputFile file, InputStream stream, Harvest harvest) {
    try {
      Window stored = new Window(stream, 0, GzipMembers.LOOK_BACK);
      if (GzipHeader.isMember(stored)) {
        try (GzipMembers members =
            new GzipMembers(stored, limits.maxInflation(), ReadLimits.INFLATION_FLOOR)) {
          read(file, members, harvest);
        }
      } else {
        read(file, new WholeFile(stored, file.size()), harvest);
      }
    } catch (IOException e) {
      harvest.refuse(Refusal.UNREADABLE, Origin.at(file.name()), "file system: " + e.getMessage());
    }
  }

  private void read(InputFile file, Segments segments, Harvest harvest) throws IOException {
    read(Format.of(segments.window(), file.name(), limits), file, segments, harvest);
    // A fault at the very start hides the format; the members behind it show it.
    while (segments.resume()) {
      Format format = Format.of(segments.window(), file.name(), limits);
      if (format.holdsRecords() || segments.damage().isPresent()) {
        read(format, file, segments, harvest);
      }
    }
  }

  private void read(Format format, InputFile file, Segments segments, Harvest harvest)
      throws IOException {
    switch (format) {
      case WARC -> ArchiveReader.warc(file.name(), limits, harvest).read(segments);
      case ARC -> ArchiveReader.arc(file.name(), limits, harvest).read(segments);
      case JSON_LINES -> new JsonLines(file.name(), names, limits, harvest).read(segments);
      case JSON_VALUES -> new JsonValues(file.name(), names, limits, harvest).read(segments);
      case PAGE -> readDocument(file, segments, ContentKind.PAGE, harvest);
      case TEXT -> readDocument(file, segments, ContentKind.SAVED_TEXT, harvest);
      case EMPTY -> refuseEmpty(file, segments.damage(), harvest);
      case LIST ->
          refuseUnknown(
              "a table, feed or site map; make a line of JSON of each entry",
              file,
              segments,
              harvest);
      case UNKNOWN ->
          refuseUnknown(
              "neither WARC, ARC, JSON, HTML nor text, by its first bytes",
              file,
              segments,
              harvest);
    }
  }

  private void readDocument(InputFile file, Segments segments, ContentKind kind, Harvest harvest)
      throws IOException {
    byte[] body = segments.window().copy(0, limits.maxDocumentBytes() + 1);
    if (body.length > limits.maxDocumentBytes()) {
      harvest.refuse(
          Refusal.DOCUMENT_LIMIT,
          origin(file),
          "longer than " + limits.maxDocumentBytes() + " bytes");
    } else if (segments.damage().isPresent()) {
      harvest.refuse(segments.damage().get(), origin(file));
    } else {
      harvest.keep(
          new RawDocument(
              kind, file.name(), file.name(), "", "", body, new TreeMap<>(), Optional.empty()));
    }
  }

  private static void refuseEmpty(InputFile file, Optional<Damage> damage, Harvest harvest) {
    if (damage.isEmpty()) {
      harvest.refuse(Refusal.EMPTY_BODY, origin(file), "the file is empty");
    } else {
      harvest.refuse(damage.get(), origin(file));
    }
  }

  private static void refuseUnknown(
      String detail, InputFile file, Segments segments, Harvest harvest) {
    if (segments.damage().isEmpty()) {
      harvest.refuse(Refusal.UNKNOWN_FORMAT, origin(file), detail);
    } else {
      harvest.refuse(segments.damage().get(), origin(file));
    }
  }

  private static Origin origin(InputFile file) {
    return new Origin(file.name(), file.name(), "");
  }
}
