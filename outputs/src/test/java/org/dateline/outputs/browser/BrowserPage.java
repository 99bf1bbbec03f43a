package org.dateline.outputs.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/**
 * One page of a real browser, as a person has it: opened from a file, clicked, typed into. Whatever
 * goes wrong on it is kept: errors and warnings of the console, dialogs, and every request but the
 * one for the file itself.
 */
final class BrowserPage {
  private static final Map<String, Integer> KEYS =
      Map.of("Tab", 9, "Enter", 13, "Space", 32, "Escape", 27);

  private final ConcurrentLinkedQueue<String> problems = new ConcurrentLinkedQueue<>();
  private final Chromium browser;
  private final DevTools tools;
  private volatile String file = "";

  private BrowserPage(Path profile) throws IOException, InterruptedException {
    browser = Chromium.start(profile);
    tools = DevTools.connect(browser.port(), this::take);
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      tools.call(domain + ".enable");
    }
  }

  /** Starts a browser, or skips the running test where there is none. */
  static BrowserPage start(Path profile) throws IOException, InterruptedException {
    return new BrowserPage(profile);
  }

  /** Opens a file at one of its views, anew. */
  void open(Path page, String view) throws IOException, InterruptedException {
    tools.call("Page.navigate", "url", "about:blank");
    await("location.href === 'about:blank'");
    file = page.toUri().toString();
    tools.call("Page.navigate", "url", file + "#" + view);
    await("document.readyState === 'complete' && document.querySelector('h1') !== null");
  }

  /** Opens a file without waiting for it. */
  void begin(Path page) throws IOException, InterruptedException {
    file = page.toUri().toString();
    tools.call("Page.navigate", "url", file);
  }

  /** Returns what went wrong since the last call. */
  List<String> problems() {
    List<String> told = new ArrayList<>(problems);
    problems.removeAll(told);
    return told;
  }

  /** Returns the value of an expression; a promise is waited for. */
  JsonNode value(String expression) throws IOException, InterruptedException {
    JsonNode answer =
        tools.call(
            "Runtime.evaluate",
            "expression",
            expression,
            "awaitPromise",
            true,
            "returnByValue",
            true);
    if (answer.has("exceptionDetails")) {
      throw new IOException(expression + ": " + answer.get("exceptionDetails"));
    }
    return answer.get("result").path("value");
  }

  /** Returns the value of an expression as text. */
  String text(String expression) throws IOException, InterruptedException {
    return value(expression).asText();
  }

  /** Waits until an expression is true. */
  void await(String condition) throws IOException, InterruptedException {
    for (int tries = 0; tries < 200; tries++) {
      if (value(condition).asBoolean()) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    throw new AssertionError("never came true: " + condition);
  }

  /** Clicks into the middle of the first element that a selector finds. */
  void click(String selector) throws IOException, InterruptedException {
    JsonNode at =
        value(
            "(() => { const e = document.querySelector('"
                + selector
                + "'); e.scrollIntoView({block: 'center'}); const r = e.getClientRects()[0];"
                + " return [r.x + r.width / 2, r.y + r.height / 2]; })()");
    for (String type : List.of("mousePressed", "mouseReleased")) {
      tools.call(
          "Input.dispatchMouseEvent",
          "type",
          type,
          "x",
          at.get(0).asDouble(),
          "y",
          at.get(1).asDouble(),
          "button",
          "left",
          "clickCount",
          1);
    }
  }

  /** Types text where the focus is. */
  void type(String text) throws IOException, InterruptedException {
    tools.call("Input.insertText", "text", text);
  }

  /** Presses a key: Tab, Enter, Space or Escape. */
  void press(String key) throws IOException, InterruptedException {
    String text = key.equals("Enter") ? "\r" : key.equals("Space") ? " " : "";
    String name = key.equals("Space") ? " " : key;
    for (String type : List.of(text.isEmpty() ? "rawKeyDown" : "keyDown", "keyUp")) {
      tools.call(
          "Input.dispatchKeyEvent",
          "type",
          type,
          "key",
          name,
          "code",
          key,
          "windowsVirtualKeyCode",
          KEYS.get(key),
          "text",
          type.equals("keyUp") ? "" : text);
    }
  }

  /** Makes the window as wide as told, a phone's when narrow. */
  void resize(int width, int height) throws IOException, InterruptedException {
    tools.call(
        "Emulation.setDeviceMetricsOverride",
        "width",
        width,
        "height",
        height,
        "deviceScaleFactor",
        1,
        "mobile",
        width < 500);
  }

  /** Asks for light or dark colours. */
  void prefer(String scheme) throws IOException, InterruptedException {
    tools.call(
        "Emulation.setEmulatedMedia",
        "features",
        List.of(Map.of("name", "prefers-color-scheme", "value", scheme)));
  }

  /** Keeps a picture of the whole page, however long. */
  void picture(Path png) throws IOException, InterruptedException {
    JsonNode shot =
        tools.call("Page.captureScreenshot", "format", "png", "captureBeyondViewport", true);
    Files.createDirectories(png.getParent());
    Files.write(png, Base64.getDecoder().decode(shot.get("data").asText()));
  }

  /** Ends the browser. */
  void close() throws IOException, InterruptedException {
    tools.call("Browser.close");
    tools.close();
    browser.close();
  }

  /** An open dialog would hold up all that comes after it. */
  private void dismiss() {
    try {
      tools.call("Page.handleJavaScriptDialog", "accept", false);
    } catch (IOException | InterruptedException e) {
      problems.add("dialog: " + e);
    }
  }

  private void take(String event, JsonNode told) {
    switch (event) {
      case "Runtime.exceptionThrown" -> problems.add("exception: " + told);
      case "Runtime.consoleAPICalled" -> problems.add("console: " + told);
      case "Log.entryAdded" -> problems.add("log: " + told.get("entry"));
      case "Page.javascriptDialogOpening" -> {
        problems.add("dialog: " + told);
        new Thread(this::dismiss).start();
      }
      case "Page.windowOpen" -> problems.add("window: " + told);
      case "Network.webSocketCreated" -> problems.add("socket: " + told);
      case "Network.requestWillBeSent" -> {
        String url = told.get("request").get("url").asText();
        if (!url.equals(file)) {
          problems.add("request: " + url);
        }
      }
      default -> {
        // Other events tell of no problem.
      }
    }
  }
}
