package org.chancery.record.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.record.Successors;
import org.jspecify.annotations.Nullable;

/**
 * In what a coded record agrees with a gold one.
 *
 * @param quantity null where the gold record tells no number
 */
record Agreement(
    boolean type,
    boolean dyad,
    boolean date,
    boolean status,
    @Nullable Boolean quantity,
    boolean claimedBy) {

  static Agreement of(GoldRecord gold, CodedRecord coded) {
    return new Agreement(
        Objects.equals(gold.event(), coded.event()),
        dyad(gold, coded),
        date(gold.date(), coded.date(), coded.published()),
        status(gold.status(), coded.status()),
        gold.quantity() == null
            ? null
            : coded.quantities().stream().anyMatch(q -> q.compareTo(gold.quantity()) == 0),
        Objects.equals(gold.claimedBy(), coded.claimedBy()));
  }

  boolean strict() {
    return type && dyad && date;
  }

  /** How many of type, dyad and date agree: the better of two candidates has more. */
  int score() {
    return (type ? 1 : 0) + (dyad ? 1 : 0) + (date ? 1 : 0);
  }

  /** Roles do not count for a meeting, nor where the gold names no recipient. */
  private static boolean dyad(GoldRecord gold, CodedRecord coded) {
    Set<String> goldActors = folded(gold.actors());
    Set<String> goldRecipients = folded(gold.recipients());
    Set<String> actors = folded(coded.actors());
    Set<String> recipients = folded(coded.recipients());
    if (goldActors.equals(actors) && goldRecipients.equals(recipients)) {
      return true;
    }
    return (goldRecipients.isEmpty() || "CONSULT".equals(gold.event()))
        && union(goldActors, goldRecipients).equals(union(actors, recipients));
  }

  /** At the gold's precision; where the gold has only the publication year, no date agrees too. */
  private static boolean date(@Nullable String gold, @Nullable String coded, String published) {
    if (Objects.equals(gold, coded)) {
      return true;
    }
    if (gold == null) {
      return false;
    }
    boolean finer = coded != null && !gold.isEmpty() && !coded.isEmpty() && coded.startsWith(gold);
    boolean present = gold.equals(published) && (coded == null || coded.startsWith(published));
    return finer || present;
  }

  /** What goes on counts as what happened. */
  private static boolean status(@Nullable String gold, @Nullable String coded) {
    String told = coded == null || coded.isEmpty() ? "occurred" : coded;
    return Objects.equals(gold, told.equals("ongoing") ? "occurred" : told);
  }

  private static Set<String> folded(List<String> codes) {
    Set<String> set = new HashSet<>();
    for (String code : codes) {
      if (!code.isEmpty()) {
        set.add(Successors.forScoring(code));
      }
    }
    return set;
  }

  private static Set<String> union(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.addAll(b);
    return both;
  }
}
