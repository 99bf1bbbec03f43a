package org.dateline.outputs.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Checks an open page with axe-core, by the rules of WCAG 2 A and AA and good practice. */
final class Axe {
  private static final String SCRIPT = "/axe.min.js";

  private Axe() {}

  /** Returns what breaks a rule, one line each. */
  static List<String> violations(BrowserPage page) throws IOException, InterruptedException {
    if (!page.value("typeof axe === 'object'").asBoolean()) {
      page.value(script() + "; true");
    }
    JsonNode found =
        page.value(
            "axe.run(document, {resultTypes: ['violations']}).then(result =>"
                + " result.violations.map(rule => [rule.impact, rule.id, rule.help,"
                + " rule.nodes.slice(0, 3).map(node => node.html.slice(0, 200)).join(' ')]))");
    List<String> violations = new ArrayList<>();
    found.forEach(rule -> violations.add(rule.toString()));
    return violations;
  }

  private static String script() throws IOException {
    try (InputStream in = Axe.class.getResourceAsStream(SCRIPT)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
