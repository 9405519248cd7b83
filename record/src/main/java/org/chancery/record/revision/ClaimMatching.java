package org.chancery.record.revision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.record.revision.ClaimChange.Aspect;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Coded;
import org.chancery.text.mention.Place;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which claim became which. First those that say the same in the same words, then those that say
 * the same, then the likest: claims of one type or kind whose words stand at one place of the text
 * or have words in common.
 */
final class ClaimMatching {

  /** Below this, two claims are two. */
  private static final double LIKE = 0.5;

  /** Share of words without which another act of the same parties is no other telling of one. */
  private static final double AKIN = 0.4;

  private record Match(Claim before, Claim after, double likeness) {}

  private final Coded before;
  private final Coded after;
  private final Offsets offsets;
  private final List<Claim> old;
  private final List<Claim> now;
  private final List<ClaimChange> changes = new ArrayList<>();

  ClaimMatching(Coded before, Coded after, List<Edit> edits) {
    this.before = before;
    this.after = after;
    this.offsets = new Offsets(edits);
    this.old = new ArrayList<>(before.claims());
    this.now = new ArrayList<>(after.claims());
  }

  /** The changes in text order. */
  List<ClaimChange> run() {
    exact(true);
    exact(false);
    like();
    changes.removeIf(this::inherits);
    old.forEach(claim -> changes.add(new ClaimChange(claim, null, Set.of())));
    now.forEach(claim -> changes.add(new ClaimChange(null, claim, Set.of())));
    changes.sort(Comparator.comparingInt(this::at));
    return List.copyOf(changes);
  }

  private int at(ClaimChange change) {
    Claim claim = change.after();
    Claim gone = change.before();
    return claim != null ? claim.quote().start() : gone == null ? 0 : offsets.after(gone.quote());
  }

  private void exact(boolean wording) {
    for (Claim x : List.copyOf(old)) {
      Claim y =
          now.stream()
              .filter(c -> aspects(x, c).isEmpty() && (!wording || words(x, c) == 1))
              .min(Comparator.comparingInt(c -> distance(x, c)))
              .orElse(null);
      if (y != null) {
        pair(x, y);
      }
    }
  }

  private void like() {
    List<Match> matches = new ArrayList<>();
    for (Claim x : old) {
      for (Claim y : now) {
        double likeness = likeness(x, y);
        if (likeness >= LIKE) {
          matches.add(new Match(x, y, likeness));
        }
      }
    }
    matches.sort(Comparator.comparingDouble(Match::likeness).reversed());
    for (Match match : matches) {
      if (old.contains(match.before()) && now.contains(match.after())) {
        pair(match.before(), match.after());
      }
    }
  }

  private void pair(Claim x, Claim y) {
    old.remove(x);
    now.remove(y);
    Set<Aspect> aspects = aspects(x, y);
    if (aspects.isEmpty() && words(x, y) < 1) {
      aspects.add(Aspect.WORDING);
    }
    if (!aspects.isEmpty()) {
      changes.add(new ClaimChange(x, y, aspects));
    }
  }

  /**
   * Whether a claim in unchanged words has only taken over the date of another one that changed: it
   * is told of that one.
   */
  private boolean inherits(ClaimChange change) {
    Claim x = change.before();
    Claim y = change.after();
    return x != null
        && y != null
        && change.aspects().equals(Set.of(Aspect.DATE))
        && x.dateWords() == null
        && y.dateWords() == null
        && words(x, y) == 1
        && changes.stream().anyMatch(other -> lends(other, x, y));
  }

  private static boolean lends(ClaimChange other, Claim x, Claim y) {
    Claim before = other.before();
    Claim after = other.after();
    return before != null
        && after != null
        && after.dateWords() != null
        && Objects.equals(before.date(), x.date())
        && Objects.equals(after.date(), y.date());
  }

  /** Half of it is what they say, half is where and in which words. */
  private double likeness(Claim x, Claim y) {
    boolean kind = x.kind().equals(y.kind());
    boolean type = Objects.equals(x.event(), y.event());
    double same = aspects(x, y).size();
    double said = (kind ? 0.25 : type ? 0.1 : 0) + 0.25 * (1 - same / Aspect.values().length);
    double words = words(x, y);
    boolean akin = codes(x).equals(codes(y)) && words >= AKIN;
    boolean there = distance(x, y) == 0 && (kind || type || akin);
    return said + Math.max(words, there ? 0.8 : 0) / 2;
  }

  private int distance(Claim x, Claim y) {
    int start = offsets.after(x.quote());
    Span there = y.quote();
    int end = start + x.quote().length();
    boolean meets = start < there.end() && there.start() < end;
    return meets ? 0 : Math.min(Math.abs(there.start() - end), Math.abs(start - there.end()));
  }

  /** Share of the words of both quotes that are in both. */
  private double words(Claim x, Claim y) {
    List<String> a = List.of(x.quote().in(before.document().text()).strip().split("\\s+"));
    List<String> b = List.of(y.quote().in(after.document().text()).strip().split("\\s+"));
    if (a.equals(b)) {
      return 1;
    }
    List<String> rest = new ArrayList<>(b);
    long common = a.stream().filter(rest::remove).count();
    return 2.0 * common / (a.size() + b.size() + 1);
  }

  private static Set<Aspect> aspects(Claim x, Claim y) {
    Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
    add(aspects, Aspect.DATE, x.date(), y.date());
    add(aspects, Aspect.AMOUNT, amounts(x), amounts(y));
    add(aspects, Aspect.STATUS, x.status(), y.status());
    add(aspects, Aspect.ACTORS, codes(x), codes(y));
    add(aspects, Aspect.KIND, x.kind() + x.event(), y.kind() + y.event());
    add(aspects, Aspect.PLACE, town(x.place()), town(y.place()));
    return aspects;
  }

  private static void add(
      Set<Aspect> aspects, Aspect aspect, @Nullable Object x, @Nullable Object y) {
    if (!Objects.equals(x, y)) {
      aspects.add(aspect);
    }
  }

  private static Set<String> amounts(Claim claim) {
    Set<String> amounts = new HashSet<>();
    for (QuantityMention quantity : claim.quantities()) {
      BigDecimal value = quantity.value();
      amounts.add((value == null ? "?" : value.toPlainString()) + " " + quantity.unit());
    }
    return amounts;
  }

  /** Of each side who they are, in whatever order the text names them. */
  private static List<Set<String>> codes(Claim claim) {
    return List.of(codes(claim.actors()), codes(claim.recipients()));
  }

  private static Set<String> codes(List<Claim.Party> side) {
    return side.stream().map(party -> party.actor().code()).collect(Collectors.toSet());
  }

  private static @Nullable String town(@Nullable Place place) {
    return place == null ? null : place.name() == null ? place.country() : place.name();
  }
}
