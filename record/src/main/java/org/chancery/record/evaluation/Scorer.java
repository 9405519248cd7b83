package org.chancery.record.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.text.span.Span;

/**
 * Compares the coded records of one document with its gold records.
 *
 * <p>A coded record is <i>found</i> where it and a gold record cite overlapping words, at least
 * half of the shorter quote; <i>typed</i>, <i>dyad</i> and <i>dated</i> where those agree too;
 * <i>strict</i> where all three do. Each record is matched at most once, the best match first.
 * Records that cite only what the gold did not look at are not judged.
 */
public final class Scorer {

  /** Code points around a gold quote that its annotator is taken to have read. */
  private static final int SCOPE = 400;

  private static final double HALF = 0.5;

  private Scorer() {}

  /** The counts for one document; pure. */
  public static Scores score(String text, List<GoldRecord> gold, List<CodedRecord> coded) {
    Judged judged = judge(text, gold, coded);
    return count(gold.size(), judged.records().size() + judged.uncited(), judged.uncited(), judged);
  }

  /**
   * Which of the coded records are right: found, with the gold's type and sides.
   *
   * @return by index in {@code coded}; what the gold's annotator did not look at is left out
   */
  public static Map<Integer, Boolean> right(
      String text, List<GoldRecord> gold, List<CodedRecord> coded) {
    Judged judged = judge(text, gold, coded);
    Map<Integer, Boolean> right = new TreeMap<>();
    judged.records().forEach(index -> right.put(index, false));
    for (Pair pair : judged.pairs()) {
      right.put(
          judged.records().get(pair.coded()), pair.agreement().type() && pair.agreement().dyad());
    }
    return right;
  }

  /**
   * What was compared.
   *
   * @param records indices of the coded records that the gold speaks of
   * @param uncited how many cite no words of the text
   */
  private record Judged(List<Integer> records, int uncited, List<Pair> pairs) {}

  private static Judged judge(String text, List<GoldRecord> gold, List<CodedRecord> coded) {
    QuoteFinder finder = new QuoteFinder(text);
    List<List<Span>> goldSpans = new ArrayList<>();
    for (GoldRecord record : gold) {
      goldSpans.add(finder.all(record.quote()).stream().limit(1).toList());
    }
    List<CodedRecord> judged = new ArrayList<>();
    List<Integer> indices = new ArrayList<>();
    List<List<Span>> judgedSpans = new ArrayList<>();
    int uncited = 0;
    for (int i = 0; i < coded.size(); i++) {
      CodedRecord record = coded.get(i);
      List<Span> spans = finder.all(record.quote());
      if (spans.isEmpty()) {
        uncited++;
      } else if (inScope(spans, goldSpans)) {
        judged.add(record);
        indices.add(i);
        judgedSpans.add(spans);
      }
    }
    return new Judged(indices, uncited, match(candidates(gold, goldSpans, judged, judgedSpans)));
  }

  private static boolean inScope(List<Span> spans, List<List<Span>> goldSpans) {
    return goldSpans.stream()
        .flatMap(List::stream)
        .anyMatch(
            g ->
                spans.stream()
                    .anyMatch(s -> g.start() - SCOPE <= s.start() && s.end() <= g.end() + SCOPE));
  }

  private record Pair(Agreement agreement, double overlap, int gold, int coded) {}

  /** Ties go to the later records: arbitrary, but other programs do the same. */
  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingInt((Pair p) -> p.agreement().score())
          .thenComparingDouble(Pair::overlap)
          .thenComparingInt(Pair::gold)
          .thenComparingInt(Pair::coded)
          .reversed();

  private static List<Pair> candidates(
      List<GoldRecord> gold,
      List<List<Span>> goldSpans,
      List<CodedRecord> coded,
      List<List<Span>> codedSpans) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < coded.size(); j++) {
        double overlap = overlap(goldSpans.get(i), codedSpans.get(j));
        if (overlap >= HALF) {
          pairs.add(new Pair(Agreement.of(gold.get(i), coded.get(j)), overlap, i, j));
        }
      }
    }
    pairs.sort(BEST_FIRST);
    return pairs;
  }

  /** The largest share of the shorter quote that both cite. */
  private static double overlap(List<Span> a, List<Span> b) {
    double best = 0;
    for (Span x : a) {
      for (Span y : b) {
        int common = Math.min(x.end(), y.end()) - Math.max(x.start(), y.start());
        best = Math.max(best, (double) common / Math.min(x.length(), y.length()));
      }
    }
    return best;
  }

  private static List<Pair> match(List<Pair> candidates) {
    BitSet usedGold = new BitSet();
    BitSet usedCoded = new BitSet();
    List<Pair> matched = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!usedGold.get(pair.gold()) && !usedCoded.get(pair.coded())) {
        usedGold.set(pair.gold());
        usedCoded.set(pair.coded());
        matched.add(pair);
      }
    }
    return matched;
  }

  private static Scores count(int gold, int records, int uncited, Judged judged) {
    Scores total = new Scores(gold, records, uncited, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    for (Pair pair : judged.pairs()) {
      Agreement a = pair.agreement();
      Boolean quantity = a.quantity();
      total =
          total.plus(
              new Scores(
                  0,
                  0,
                  0,
                  1,
                  one(a.type()),
                  one(a.dyad()),
                  one(a.date()),
                  one(a.strict()),
                  one(a.status()),
                  one(a.claimedBy()),
                  one(quantity != null && quantity),
                  one(quantity != null)));
    }
    return total;
  }

  private static int one(boolean right) {
    return right ? 1 : 0;
  }
}
