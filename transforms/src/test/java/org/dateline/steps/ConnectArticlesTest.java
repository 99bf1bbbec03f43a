package org.dateline.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.dateline.copies.Bond;
import org.dateline.model.ArticleId;
import org.dateline.model.Hex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestPipelineExtension.class)
class ConnectArticlesTest {
  private static final int CHAIN = 200;

  /** Each link of the chain copies the one before it; a pair beside it stays apart. */
  @Test
  void findsTheSmallestOfALongChain(TestPipeline pipeline) {
    List<ArticleId> chain = new ArrayList<>();
    for (int i = 0; i < CHAIN; i++) {
      chain.add(new ArticleId(Hex.digest("link", Integer.toString(i))));
    }
    List<Bond> bonds = new ArrayList<>();
    for (int i = 1; i < CHAIN; i++) {
      bonds.add(Bond.of(chain.get(i), chain.get(i - 1)));
    }
    ArticleId one = new ArticleId(Hex.digest("pair", "one"));
    ArticleId other = new ArticleId(Hex.digest("pair", "other"));
    bonds.add(Bond.of(one, other));
    Collections.shuffle(bonds, new Random(11));
    TreeMap<String, String> expected = new TreeMap<>();
    String smallest = Collections.min(chain).value();
    chain.forEach(article -> expected.put(article.value(), smallest));
    String first = Collections.min(List.of(one, other)).value();
    expected.put(one.value(), first);
    expected.put(other.value(), first);
    PAssert.that(pipeline.apply(Create.of(bonds)).apply(ConnectArticles.named("test", 16)))
        .satisfies(
            tied -> {
              Map<String, String> found = new TreeMap<>();
              tied.forEach(bond -> found.put(bond.article().value(), bond.other().value()));
              assertEquals(expected, found);
              return null;
            });
    pipeline.run().waitUntilFinish();
  }
}
