package org.dateline.outputs.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/** Speaks Chromium's DevTools protocol with the first page of a browser. */
final class DevTools {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SECONDS = 60;

  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final AtomicInteger calls = new AtomicInteger();
  private final BiConsumer<String, JsonNode> events;
  private final WebSocket socket;

  private DevTools(HttpClient http, URI page, BiConsumer<String, JsonNode> events) {
    this.events = events;
    this.socket = http.newWebSocketBuilder().buildAsync(page, new Receiver()).join();
  }

  /**
   * Connects to the page.
   *
   * @param events takes the name and the parameters of every event, on a thread of its own
   */
  static DevTools connect(int port, BiConsumer<String, JsonNode> events)
      throws IOException, InterruptedException {
    HttpClient http = HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();
    HttpRequest list =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list")).build();
    String targets =
        http.send(list, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)).body();
    for (JsonNode target : JSON.readTree(targets)) {
      if (target.get("type").asText().equals("page")) {
        return new DevTools(http, URI.create(target.get("webSocketDebuggerUrl").asText()), events);
      }
    }
    throw new IOException("the browser has no page: " + targets);
  }

  /**
   * Calls a method and waits for its result.
   *
   * @param parameters names and values in turn
   */
  JsonNode call(String method, Object... parameters) throws IOException, InterruptedException {
    ObjectNode message = JSON.createObjectNode();
    int id = calls.incrementAndGet();
    message.put("id", id).put("method", method);
    ObjectNode named = message.putObject("params");
    for (int i = 0; i < parameters.length; i += 2) {
      named.set((String) parameters[i], JSON.valueToTree(parameters[i + 1]));
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    synchronized (socket) {
      socket.sendText(message.toString(), true).join();
    }
    try {
      JsonNode result = answer.get(SECONDS, TimeUnit.SECONDS);
      if (result.has("error")) {
        throw new IOException(method + ": " + result.get("error"));
      }
      return result.get("result");
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException(method + " got no answer", e);
    }
  }

  /** Ends the connection. */
  void close() {
    socket.abort();
  }

  private final class Receiver implements WebSocket.Listener {
    private final StringBuilder received = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      received.append(data);
      if (last) {
        String message = received.toString();
        received.setLength(0);
        take(message);
      }
      from.request(1);
      return null;
    }

    private void take(String message) {
      try {
        JsonNode json = JSON.readTree(message);
        if (json.has("id")) {
          answers.remove(json.get("id").asInt()).complete(json);
        } else {
          events.accept(json.get("method").asText(), json.get("params"));
        }
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("the browser sends what is no JSON", e);
      }
    }
  }
}
