package org.dateline.pipeline;

import java.util.List;
import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;

/** The options of the job. What {@code --help} prints is made from here. */
public interface DatelineOptions extends PipelineOptions {
  @Description(
      "What to read: files, folders and glob patterns, separated by commas. WARC, HTML, JSONL and"
          + " plain text, also gzipped, are told apart by content. A pattern that matches nothing"
          + " is an error. Default: the sample corpora, inputs/samples/corpora")
  List<String> getInputs();

  void setInputs(List<String> inputs);

  @Description(
      "Folder for the reports. It must not exist, or be empty. Default: the next free folder"
          + " dateline-reports/001, dateline-reports/002, …")
  String getOutput();

  void setOutput(String output);

  @Description(
      "Replace the run that lies in the output folder, with all that lies beside it; a folder"
          + " without a run is refused")
  @Default.Boolean(false)
  boolean getOverwrite();

  void setOverwrite(boolean overwrite);

  @Description(
      "Names of fields in JSONL records that the job does not know, as ours=theirs pairs separated"
          + " by commas, such as text=body,published=date_publish")
  String getFields();

  void setFields(String fields);

  @Description(
      "CSV file about outlets: a column outlet (domain or name), then name, country, type, owner"
          + " and any labels, which outlets.csv repeats on its right")
  String getOutlets();

  void setOutlets(String outlets);

  @Description(
      "Longest page, line, JSON record or text that is read, in bytes after unzipping; a longer one"
          + " is rejected as document_limit")
  @Default.Integer(10 << 20)
  int getMaxDocumentBytes();

  void setMaxDocumentBytes(int bytes);

  @Description(
      "Longest header of an archive record or of an HTTP response, in bytes; a longer one is"
          + " rejected as header_limit")
  @Default.Integer(64 << 10)
  int getMaxHeaderBytes();

  void setMaxHeaderBytes(int bytes);

  @Description(
      "Most bytes that one compressed byte may unfold to, where a document is longer than 1 MiB;"
          + " beyond it the document is rejected as inflation_limit")
  @Default.Integer(200)
  int getMaxInflation();

  void setMaxInflation(int ratio);

  @Description(
      "Most objects and lists inside each other in a JSON record; a deeper one is rejected as"
          + " invalid_json")
  @Default.Integer(100)
  int getMaxJsonDepth();

  void setMaxJsonDepth(int levels);

  @Description(
      "Largest share of records that may be rejected, 0 to 1. Above it the reports are written, but"
          + " the exit code is 3")
  @Default.Double(1.0)
  double getMaxRejectRatio();

  void setMaxRejectRatio(double ratio);

  @Description(
      "Longest wall time of the run, such as 90s, 45m or 6h; after it the exit code is 5 and"
          + " nothing is published. Default: none")
  String getDeadline();

  void setDeadline(String deadline);

  @Description(
      "Whether to wait for the end of the run. Without it the job is only sent to its engine, as a"
          + " template of Dataflow must do; the output is then an address such as gs://…, and its"
          + " manifest.json tells that the run is done")
  @Default.Boolean(true)
  boolean getWait();

  void setWait(boolean wait);

  @Description(
      "Number of buckets that groupings use. 0 takes one for every 2 MB of input, from 64 to 1024;"
          + " on the direct runner one for every 16 MB, from 2 to 8, or to two for each processor."
          + " The reports do not depend on it")
  @Default.Integer(0)
  int getBuckets();

  void setBuckets(int buckets);

  @Description(
      "Forms of the detail files: csv, or csv,parquet for Parquet files beside the CSV files, which"
          + " are always written")
  @Default.String("csv")
  String getDetail();

  void setDetail(String detail);

  @Description(
      "Tables for notebooks that were written for GDELT: gkg (gkg.tsv, 27 columns), mentions"
          + " (gdelt_mentions.tsv, 16 columns), or both, separated by commas. Default: none")
  String getExports();

  void setExports(String exports);

  @Description(
      "Folder of an older run; event_changes.csv and figure_changes.csv tell what is new, gone,"
          + " grown or revised since. Default: none")
  String getCompare();

  void setCompare(String compare);

  @Description(
      "Day of a scheduled run, such as 2024-03-12: stands in for {date} in --inputs and --output,"
          + " so that a schedule passes one value and a re-run of a day does the same again")
  String getDate();

  void setDate(String date);

  @Description(
      "Folder in which daily runs remember: the run of --date reads what the days before it left,"
          + " so that follow-ups join their event and copies find their original, and leaves its"
          + " own. Needs --date. Default: none")
  String getState();

  void setState(String state);

  @Description("Days before --date that a run with --state remembers, 1 to 366")
  @Default.Integer(7)
  int getStateDays();

  void setStateDays(int days);
}
