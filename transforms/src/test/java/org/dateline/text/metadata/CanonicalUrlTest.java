package org.dateline.text.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalUrlTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "HTTP://WWW.Example.com:80/a/../b           | http://www.example.com/b",
        "https://example.com/a?utm_source=x&id=5    | https://example.com/a?id=5",
        "https://example.com/a?fbclid=1&gclid=2     | https://example.com/a",
        "https://example.com/a?id=5#comments        | https://example.com/a?id=5",
        "https://m.example.com/a                    | https://example.com/a",
        "https://amp.example.co.uk/a                | https://example.co.uk/a",
        "https://example.com/story/amp/             | https://example.com/story/",
        "https://example.com/story.amp.html         | https://example.com/story.html",
        "https://example.com/amp/story              | https://example.com/story",
        "https://example.com/amplifier              | https://example.com/amplifier",
        "https://m.com/a                            | https://m.com/a",
        "https://www-example-com.cdn.ampproject.org/c/s/www.example.com/a |"
            + " https://www.example.com/a",
        "https://www.google.com/amp/s/example.com/a | https://example.com/a",
        "https://example.com/a b                    | https://example.com/a%20b",
        "javascript:alert(1)                        | ''",
        "not an address                             | ''",
        "''                                         | ''",
      })
  void bringsAddressesToOneForm(String url, String normalised) {
    assertEquals(normalised, CanonicalUrl.normalised(url));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://example.com/a?p=1 | https://example.com/2020/a | https://example.com/2020/a",
        "https://example.com/a     | /2020/a                    | https://example.com/2020/a",
        "https://example.com/a     | https://other.org/a        | https://example.com/a",
        "https://example.com/a     | https://example.com/       | https://example.com/a",
        "https://example.com/a     | ''                         | https://example.com/a",
        "''                        | https://example.com/a      | https://example.com/a",
      })
  void believesThePageOfTheSameOutlet(String found, String declared, String canonical) {
    assertEquals(canonical, CanonicalUrl.of(found, declared));
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.example.co.uk/a, example.co.uk",
    "https://nora.blogspot.com/a, nora.blogspot.com",
    "https://news.example.com:8080/a, example.com",
    "https://valley.example/a, valley.example",
    "http://192.168.1.9/a, 192.168.1.9",
    "https://user@www.example.de?x, example.de",
    "ftp://example.com/a, ''",
    "mailto:a@example.com, ''",
  })
  void outletsAreRegistrableDomains(String url, String domain) {
    assertEquals(domain, WebAddress.of(url).domain());
  }
}
