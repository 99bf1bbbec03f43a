package org.dateline.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A standalone Flink cluster on the loopback address: one JobManager and some TaskManagers, each a
 * virtual machine of its own, on Flink's own jars and none of ours.
 */
final class FlinkCluster implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int SLOTS = 2;

  private final Path folder;
  private final int port;
  private final Queue<Process> processes = new ConcurrentLinkedQueue<>();
  private final Map<String, Process> workers = new LinkedHashMap<>();
  private final HttpClient http = HttpClient.newHttpClient();
  private final Process manager;

  private FlinkCluster(Path folder) throws IOException {
    Runtime.getRuntime().addShutdownHook(new Thread(this::endProcesses));
    this.folder = folder;
    List<Integer> ports = freePorts();
    this.port = ports.get(0);
    Files.writeString(folder.resolve("config.yaml"), configuration(ports));
    this.manager =
        start(
            "jobmanager",
            List.of("-Xmx512m"),
            "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint");
  }

  /** Starts a cluster that keeps its configuration and logs in the folder. */
  static FlinkCluster start(Path folder, int workers) throws IOException, InterruptedException {
    FlinkCluster cluster = new FlinkCluster(folder);
    for (int worker = 1; worker <= workers; worker++) {
      cluster.addWorker("worker-" + worker);
    }
    cluster.awaitWorkers(workers);
    return cluster;
  }

  /** Returns how many tasks can be at work at once. */
  int slots() {
    return SLOTS * workers.size();
  }

  /** Returns the options that send a job here. */
  List<String> options(int parallelism) {
    return List.of(
        "--runner=FlinkRunner",
        "--flinkMaster=127.0.0.1:" + port,
        "--filesToStage=" + JobJar.path(),
        "--parallelism=" + parallelism);
  }

  /** Kills all TaskManagers. */
  void killAll() throws InterruptedException {
    for (String worker : List.copyOf(workers.keySet())) {
      kill(worker);
    }
  }

  /** Starts one more TaskManager; the sizes are those that Flink's own script would work out. */
  void addWorker(String name) throws IOException {
    Map<String, String> sizes = new LinkedHashMap<>();
    sizes.put("resource-id", name);
    sizes.put("cpu.cores", SLOTS + ".0");
    sizes.put("memory.task.heap.size", "896m");
    sizes.put("memory.task.off-heap.size", "0b");
    sizes.put("memory.network.min", "256m");
    sizes.put("memory.network.max", "256m");
    sizes.put("memory.managed.size", "256m");
    sizes.put("memory.framework.heap.size", "128m");
    sizes.put("memory.framework.off-heap.size", "128m");
    sizes.put("memory.jvm-metaspace.size", "256m");
    sizes.put("memory.jvm-overhead.min", "192m");
    sizes.put("memory.jvm-overhead.max", "192m");
    List<String> arguments = new ArrayList<>();
    sizes.forEach(
        (key, value) -> arguments.addAll(List.of("-D", "taskmanager." + key + "=" + value)));
    workers.put(
        name,
        start(
            name,
            List.of("-Xmx1024m", "-XX:MaxDirectMemorySize=512m"),
            "org.apache.flink.runtime.taskexecutor.TaskManagerRunner",
            arguments.toArray(String[]::new)));
  }

  /** Kills a TaskManager as a failing machine would, without a word to the others. */
  void kill(String worker) throws InterruptedException {
    workers.remove(worker).destroyForcibly().waitFor();
  }

  /** Returns the id of the only job that is not at its end, once there is one. */
  String awaitJob() throws IOException, InterruptedException {
    JsonNode job =
        await(
            "/jobs/overview",
            jobs -> {
              for (JsonNode candidate : jobs.path("jobs")) {
                if (candidate.path("end-time").asLong() < 0) {
                  return true;
                }
              }
              return false;
            });
    for (JsonNode candidate : job.path("jobs")) {
      if (candidate.path("end-time").asLong() < 0) {
        return candidate.path("jid").asText();
      }
    }
    throw new IllegalStateException("No running job in " + job);
  }

  /**
   * Waits until a step of the job is at work.
   *
   * @param step name of the step, as the picture has it
   * @return the TaskManager that works at it
   */
  String awaitWorkerAt(String job, String step) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      try {
        JsonNode state = get("/jobs/" + job);
        if (state.path("end-time").asLong() >= 0) {
          throw new IllegalStateException("The job ended before " + step + " was seen: " + state);
        }
        for (JsonNode vertex : state.path("vertices")) {
          if (vertex.path("name").asText().contains(step)
              && vertex.path("status").asText().equals("RUNNING")) {
            for (JsonNode task : tasks(job, vertex.path("id").asText())) {
              if (workers.containsKey(task.path("taskmanager-id").asText())) {
                return task.path("taskmanager-id").asText();
              }
            }
          }
        }
      } catch (IOException busy) {
        // The JobManager answers with an error while it brings its view of the job up to date.
      }
      Thread.sleep(10);
    }
    throw new IllegalStateException(step + " was not seen, see the logs in " + folder);
  }

  private JsonNode tasks(String job, String vertex) throws IOException, InterruptedException {
    return get("/jobs/" + job + "/vertices/" + vertex).path("subtasks");
  }

  /** Returns what each failure that the cluster remembers of a job was, the latest first. */
  List<String> causes(String job) throws IOException, InterruptedException {
    List<String> causes = new ArrayList<>();
    JsonNode history = await("/jobs/" + job + "/exceptions", answer -> true);
    for (JsonNode entry : history.path("exceptionHistory").path("entries")) {
      String stack = entry.path("stacktrace").asText();
      String root =
          stack
              .lines()
              .filter(line -> line.startsWith("Caused by"))
              .reduce((first, second) -> second)
              .orElse(stack.lines().findFirst().orElse(""));
      int others = entry.path("concurrentExceptions").size();
      causes.add(entry.path("taskName").asText() + " and " + others + " tasks more: " + root);
    }
    return causes;
  }

  /** Waits until the job stands so, in Flink's words. */
  void awaitState(String job, String state) throws IOException, InterruptedException {
    await("/jobs/" + job, answer -> answer.path("state").asText().equals(state));
  }

  /** Returns how the job stands, in Flink's words. */
  String state(String job) throws IOException, InterruptedException {
    return await("/jobs/" + job, answer -> true).path("state").asText();
  }

  /** Waits until so many TaskManagers offer their slots. */
  void awaitWorkers(int count) throws IOException, InterruptedException {
    await("/overview", overview -> overview.path("taskmanagers").asInt() == count);
  }

  @Override
  public void close() {
    endProcesses();
  }

  private void endProcesses() {
    processes.forEach(Process::destroyForcibly);
  }

  private JsonNode await(String path, Predicate<JsonNode> isReady)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      if (!manager.isAlive()) {
        throw new IllegalStateException(Files.readString(folder.resolve("jobmanager.log")));
      }
      try {
        JsonNode answer = get(path);
        if (isReady.test(answer)) {
          return answer;
        }
      } catch (IOException notYet) {
        // The JobManager needs some seconds before it listens, and is busy at times later.
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("Waited in vain at " + path + ", see the logs in " + folder);
  }

  private JsonNode get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofSeconds(20))
            .build();
    HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != HttpURLConnection.HTTP_OK) {
      throw new IOException(path + " answers " + response.statusCode() + ": " + response.body());
    }
    return new ObjectMapper().readTree(response.body());
  }

  private Process start(String name, List<String> flags, String main, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(JobJar.java());
    command.addAll(flags);
    command.addAll(opens());
    command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
    command.addAll(List.of("-cp", classPath(), main, "--configDir", folder.toString()));
    command.addAll(Arrays.asList(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(name + ".log").toFile())
            .start();
    processes.add(process);
    return process;
  }

  /** Returns this test's class path without our classes and Beam's, which come with the job. */
  private static String classPath() {
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(all.split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar"))
        .filter(entry -> !entry.contains("dateline-") && !entry.contains("beam-"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Returns what Flink's distribution sets as {@code env.java.opts.all}. */
  private static List<String> opens() {
    List<String> opens = new ArrayList<>();
    for (String internal :
        List.of(
            "java.base/sun.net.util",
            "java.rmi/sun.rmi.registry",
            "java.security.jgss/sun.security.krb5")) {
      opens.add("--add-exports=" + internal + "=ALL-UNNAMED");
    }
    for (String open :
        List.of(
            "java.lang",
            "java.net",
            "java.io",
            "java.nio",
            "sun.nio.ch",
            "java.lang.reflect",
            "java.text",
            "java.time",
            "java.util",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "java.util.concurrent.locks")) {
      opens.add("--add-opens=java.base/" + open + "=ALL-UNNAMED");
    }
    return opens;
  }

  private String configuration(List<Integer> ports) throws IOException {
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    return String.join(
        "\n",
        "jobmanager:",
        "  rpc: {address: 127.0.0.1, port: " + ports.get(1) + "}",
        "  bind-host: 127.0.0.1",
        "  memory: {process: {size: 1024m}}",
        "  execution: {failover-strategy: region}",
        "taskmanager: {bind-host: 127.0.0.1, host: 127.0.0.1, numberOfTaskSlots: " + SLOTS + "}",
        "rest: {address: 127.0.0.1, bind-address: 127.0.0.1, port: " + port + "}",
        "blob: {server: {port: " + ports.get(2) + "}}",
        // One lost worker fails many tasks: this counts those of one moment once, a fixed delay
        // each.
        "restart-strategy:",
        "  type: exponential-delay",
        "  exponential-delay: {initial-backoff: 1 s, attempts-before-reset-backoff: 10}",
        "heartbeat: {interval: 1000, timeout: 60000}",
        "io: {tmp: {dirs: " + temporary + "}}",
        "web: {submit: {enable: false}, refresh-interval: 1000}",
        "");
  }

  private static List<Integer> freePorts() throws IOException {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    try (ServerSocket first = new ServerSocket(0, 1, loopback);
        ServerSocket second = new ServerSocket(0, 1, loopback);
        ServerSocket third = new ServerSocket(0, 1, loopback)) {
      return List.of(first.getLocalPort(), second.getLocalPort(), third.getLocalPort());
    }
  }
}
