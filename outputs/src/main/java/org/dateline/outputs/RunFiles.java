package org.dateline.outputs;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResourceId;

/** Writes and reads whole files of any file system that Beam knows. */
final class RunFiles {
  private RunFiles() {}

  /** Writes bytes to a stream. */
  interface Bytes {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Writes text. */
  interface Text {
    void writeTo(Writer out) throws IOException;
  }

  /** Writes a file of UTF-8 text, whole or not at all. */
  static void writeText(String path, Text text) throws IOException {
    writeBytes(
        path,
        out -> {
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          text.writeTo(writer);
          writer.flush();
        });
  }

  /** Writes a file of indented JSON, whole or not at all; its lines end alike everywhere. */
  static void writeJson(String path, Object value) throws IOException {
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    String text = mapper.writeValueAsString(value).replace("\r\n", "\n");
    writeText(path, out -> out.append(text).append('\n'));
  }

  /**
   * Writes a file, whole or not at all: under a name of its own first, since an engine may run the
   * same step twice at once. A file that is there is replaced.
   */
  static void writeBytes(String path, Bytes bytes) throws IOException {
    ResourceId target = FileSystems.matchNewResource(path, false);
    ResourceId attempt = FileSystems.matchNewResource(path + "." + UUID.randomUUID(), false);
    try (OutputStream out =
        new BufferedOutputStream(
            Channels.newOutputStream(FileSystems.create(attempt, "application/octet-stream")))) {
      bytes.writeTo(out);
    }
    FileSystems.rename(List.of(attempt), List.of(target));
  }

  /** Appends the bytes of a file to the stream. */
  static void copy(String path, OutputStream out) throws IOException {
    try (InputStream in = open(path)) {
      in.transferTo(out);
    }
  }

  /** Opens a file. */
  static InputStream open(String path) throws IOException {
    ResourceId source = FileSystems.matchSingleFileSpec(path).resourceId();
    return Channels.newInputStream(FileSystems.open(source));
  }
}
