package org.dateline.inputs.memory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.dateline.coders.RecordSignature;
import org.dateline.inputs.Listing;
import org.dateline.inputs.ListingException;
import org.dateline.memory.MemoryDay;
import org.dateline.memory.MemoryPart;
import org.dateline.memory.RememberedArticle;

/**
 * What the runs of the days before one day remember. The folder of that day itself, and those of
 * later ones, are never looked at, so that a run of a day can be repeated.
 *
 * @param days in the order of their dates; days without a run are passed over
 * @param files of all of them
 */
public record Memory(List<MemoryDay> days, List<MemoryFile> files) {
  public Memory {
    days = List.copyOf(days);
    files = List.copyOf(files);
  }

  /**
   * Looks up the days, and checks that they are whole.
   *
   * @param folder of any file system that Beam knows, with one folder for each day
   * @param date day of the run
   * @param window number of days before it
   * @param version of Dateline, which must be the one that wrote them
   * @throws MemoryException if a day is damaged, unfinished, or of another version
   */
  public static Memory before(LocalDate date, String folder, int window, String version) {
    List<MemoryDay> days = new ArrayList<>();
    List<MemoryFile> files = new ArrayList<>();
    for (LocalDate past = date.minusDays(window); past.isBefore(date); past = past.plusDays(1)) {
      String path = folder + "/" + past;
      SortedMap<String, MatchResult.Metadata> found = list(path);
      if (!found.isEmpty()) {
        MemoryDay day = check(path, past, found, version);
        days.add(day);
        day.parts().forEach(part -> files.add(new MemoryFile(path + "/" + part.name(), part)));
      }
    }
    return new Memory(days, files);
  }

  private static MemoryDay check(
      String path, LocalDate date, SortedMap<String, MatchResult.Metadata> found, String version) {
    if (!found.containsKey(MemoryDay.MANIFEST)) {
      throw new MemoryException(
          path + " holds no " + MemoryDay.MANIFEST + ": no run of that day ended. Run it again");
    }
    MemoryDay day = read(path + "/" + MemoryDay.MANIFEST, found.get(MemoryDay.MANIFEST));
    if (!day.date().equals(date.toString())) {
      throw new MemoryException(path + " holds the memory of " + day.date());
    }
    boolean same = day.version().equals(version) && day.format() == MemoryDay.FORMAT;
    if (!same || !day.schema().equals(RecordSignature.of(RememberedArticle.class))) {
      throw new MemoryException(
          path
              + " was written by Dateline "
              + day.version()
              + ", and this is "
              + version
              + ", which may read words another way. Name a new folder, or run those days again");
    }
    for (MemoryPart part : day.parts()) {
      MatchResult.Metadata file = found.get(part.name());
      if (file == null || file.sizeBytes() != part.bytes()) {
        throw new MemoryException(
            path
                + "/"
                + part.name()
                + (file == null ? " is missing" : " has " + file.sizeBytes() + " bytes")
                + ", the manifest says "
                + part.bytes()
                + " bytes. Run that day again");
      }
    }
    return day;
  }

  private static MemoryDay read(String path, MatchResult.Metadata file) {
    ObjectMapper mapper =
        new ObjectMapper().enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);
    try (InputStream in = Channels.newInputStream(FileSystems.open(file.resourceId()))) {
      return mapper.readValue(in, MemoryDay.class);
    } catch (JsonProcessingException e) {
      throw new MemoryException(path + " is damaged, or no manifest of remembered articles", e);
    } catch (IOException e) {
      throw new MemoryException("Cannot read " + path, e);
    }
  }

  private static SortedMap<String, MatchResult.Metadata> list(String path) {
    SortedMap<String, MatchResult.Metadata> found = new TreeMap<>();
    try {
      Listing.of(path + "/*").forEach(file -> found.put(file.resourceId().getFilename(), file));
      return found;
    } catch (ListingException e) {
      throw new MemoryException(e.getMessage(), e);
    }
  }
}
