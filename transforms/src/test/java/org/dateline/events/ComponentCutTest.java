package org.dateline.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.copies.Bond;
import org.dateline.model.ArticleId;
import org.dateline.model.Hex;
import org.junit.jupiter.api.Test;

class ComponentCutTest {
  private static final int CLIQUES = 7;
  private static final int CLIQUE = 5;

  @Test
  void smallComponentStaysWhole() {
    assertEquals(1, parts(ComponentCut.cut(chain(), CLIQUES * CLIQUE)).size());
  }

  /** Cliques hang together by single weak ties, and those are cut. */
  @Test
  void weakTiesAreCut() {
    Map<ArticleId, Set<ArticleId>> parts = parts(ComponentCut.cut(chain(), CLIQUE));
    assertEquals(CLIQUES, parts.size());
    for (int clique = 0; clique < CLIQUES; clique++) {
      Set<ArticleId> members = new TreeSet<>();
      for (int i = 0; i < CLIQUE; i++) {
        members.add(id(clique, i));
      }
      assertEquals(members, parts.get(Collections.min(members)));
    }
  }

  @Test
  void noPartIsLargerThanAllowedAndOrderChangesNothing() {
    List<TiedReport> component = chain();
    List<Bond> cut = ComponentCut.cut(component, 12);
    parts(cut).values().forEach(part -> assertTrue(part.size() <= 12, part.size() + " reports"));
    Collections.shuffle(component, new Random(2));
    assertEquals(new HashSet<>(cut), new HashSet<>(ComponentCut.cut(component, 12)));
  }

  private static List<TiedReport> chain() {
    List<TiedReport> reports = new ArrayList<>();
    for (int clique = 0; clique < CLIQUES; clique++) {
      for (int i = 0; i < CLIQUE; i++) {
        List<ArticleId> neighbours = new ArrayList<>();
        List<Integer> likeness = new ArrayList<>();
        for (int j = 0; j < i; j++) {
          neighbours.add(id(clique, j));
          likeness.add(6_000);
        }
        if (i == 0 && clique > 0) {
          neighbours.add(id(clique - 1, 0));
          likeness.add(2_500);
        }
        reports.add(
            new TiedReport(
                id(0, 0),
                id(clique, i),
                neighbours.stream().mapToLong(ArticleId::number).toArray(),
                likeness.stream().mapToInt(Integer::intValue).toArray()));
      }
    }
    return reports;
  }

  private static Map<ArticleId, Set<ArticleId>> parts(List<Bond> bonds) {
    Map<ArticleId, Set<ArticleId>> parts = new TreeMap<>();
    bonds.forEach(
        bond -> parts.computeIfAbsent(bond.other(), any -> new TreeSet<>()).add(bond.article()));
    return parts;
  }

  private static ArticleId id(int clique, int number) {
    return new ArticleId(Hex.digest("report", Integer.toString(clique), Integer.toString(number)));
  }
}
