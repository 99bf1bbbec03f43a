package org.dateline.inputs.memory;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.dateline.coders.RecordCoder;
import org.dateline.memory.RememberedArticle;
import org.dateline.model.Hex;

/** Reads remembered articles. A file that is not what its manifest says fails the run. */
public final class ReadMemory extends PTransform<PBegin, PCollection<RememberedArticle>> {
  private static final long serialVersionUID = 1L;
  private static final int FILES_AT_ONCE = 64;

  private final List<MemoryFile> files;

  private ReadMemory(List<MemoryFile> files) {
    this.files = files;
  }

  /** Reads the files. */
  public static ReadMemory from(List<MemoryFile> files) {
    return new ReadMemory(files);
  }

  @Override
  public PCollection<RememberedArticle> expand(PBegin begin) {
    return begin
        .apply("List files", Create.of(files).withCoder(RecordCoder.of(MemoryFile.class)))
        .apply("Spread files", Reshuffle.<MemoryFile>viaRandomKey().withNumBuckets(FILES_AT_ONCE))
        .apply("Read files", ParDo.of(new ReadFile()));
  }

  private static final class ReadFile extends DoFn<MemoryFile, RememberedArticle> {
    private static final long serialVersionUID = 1L;
    private final RecordCoder<RememberedArticle> coder = RecordCoder.of(RememberedArticle.class);

    @ProcessElement
    public void process(@Element MemoryFile file, OutputReceiver<RememberedArticle> out)
        throws IOException {
      verify(file);
      try (InputStream in = new BufferedInputStream(new GZIPInputStream(open(file)))) {
        for (long i = 0; i < file.part().articles(); i++) {
          out.output(coder.decode(in));
        }
      }
    }

    /** Compares the digest before anything is decoded, since lengths in damaged bytes are wild. */
    private static void verify(MemoryFile file) throws IOException {
      MessageDigest sha = Hex.sha256();
      try (InputStream in = new DigestInputStream(open(file), sha)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      if (!HexFormat.of().formatHex(sha.digest()).equals(file.part().sha256())) {
        throw new MemoryException(
            file.path() + " is damaged: it is not what its manifest says. Run that day again");
      }
    }

    private static InputStream open(MemoryFile file) throws IOException {
      return Channels.newInputStream(
          FileSystems.open(FileSystems.matchSingleFileSpec(file.path()).resourceId()));
    }
  }
}
