package org.chancery.record.reconcile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.text.mention.Place;
import org.chancery.text.mention.QuantityMention;

/**
 * Which claims of a block are worth comparing: those that share a bucket. A bucket is a month, a
 * year (for claims that tell no month), a document, or the number of a session. A bucket that is
 * too full is parted by what its claims tell in particular, and what is still too full is only
 * compared among neighbours: the work grows with the claims, not with their square.
 */
final class Candidates {

  private static final int FULL = 150;
  private static final int NEIGHBOURS = 40;
  private static final int SLACK = 2;
  private static final int NEWS = 21;

  /** An open interval reaches into so many years at most. */
  private static final int YEARS = 5;

  private final List<Profile> block;
  private final Set<Long> pairs = new TreeSet<>();

  private Candidates(List<Profile> block) {
    this.block = block;
  }

  /** Pairs of places in the block, the lower one in the upper half of the number. */
  static Set<Long> of(List<Profile> block) {
    Candidates candidates = new Candidates(block);
    Map<String, List<Integer>> buckets = new TreeMap<>();
    for (int i = 0; i < block.size(); i++) {
      for (String key : keys(block.get(i))) {
        buckets.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    buckets.forEach(candidates::bucket);
    return candidates.pairs;
  }

  static int first(long pair) {
    return (int) (pair >>> Integer.SIZE);
  }

  static int second(long pair) {
    return (int) pair;
  }

  private void bucket(String key, List<Integer> members) {
    if (members.size() <= FULL) {
      pair(key, members, members.size());
      return;
    }
    Map<String, List<Integer>> parts = new TreeMap<>();
    for (int i : members) {
      for (String particular : particulars(block.get(i))) {
        parts.computeIfAbsent(particular, k -> new ArrayList<>()).add(i);
      }
    }
    parts.values().forEach(part -> pair(key, part, part.size() <= FULL ? part.size() : NEIGHBOURS));
  }

  /** In the bucket of a year, two claims that both tell their month have nothing to say. */
  private void pair(String key, List<Integer> members, int reach) {
    boolean year = key.startsWith("year");
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < Math.min(members.size(), i + 1 + reach); j++) {
        if (!year || vague(block.get(members.get(i))) || vague(block.get(members.get(j)))) {
          pairs.add((long) members.get(i) << Integer.SIZE | members.get(j));
        }
      }
    }
  }

  private static boolean vague(Profile profile) {
    Window date = profile.date();
    return date == null || !date.withinMonth();
  }

  private static Set<String> keys(Profile profile) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add("text " + profile.document());
    Window date = profile.date();
    Long told = profile.told();
    if (date != null && date.withinMonth()) {
      months(new Window(date.first() - SLACK, date.last() + SLACK), keys);
      years(date, 0, keys);
    } else if (date != null) {
      years(date, 1, keys);
    } else if (told != null) {
      months(Window.around(told, NEWS, 0), keys);
    }
    if (Families.once(profile.kind())) {
      keys.add("once " + profile.kind());
    }
    for (QuantityMention quantity : profile.quantities()) {
      BigDecimal value = quantity.value();
      if (quantity.role() == QuantityMention.Role.ORDINAL && value != null) {
        keys.add("number " + value.stripTrailingZeros().toPlainString());
      }
    }
    return keys;
  }

  private static void months(Window days, Set<String> keys) {
    YearMonth month = YearMonth.from(LocalDate.ofEpochDay(days.first()));
    YearMonth last = YearMonth.from(LocalDate.ofEpochDay(days.last()));
    for (; !month.isAfter(last); month = month.plusMonths(1)) {
      keys.add("month " + month);
    }
  }

  private static void years(Window days, int slack, Set<String> keys) {
    int first = LocalDate.ofEpochDay(days.first()).getYear() - slack;
    int last = LocalDate.ofEpochDay(days.last()).getYear() + slack;
    for (int year = first; year <= Math.min(last, first + YEARS); year++) {
      keys.add("year " + year);
    }
  }

  private static Set<String> particulars(Profile profile) {
    Set<String> all = new HashSet<>();
    Window date = profile.date();
    if (date != null && date.exact()) {
      all.add("day " + date.first() + profile.kind());
    }
    Place place = profile.cited().claim().place();
    if (place != null && place.name() != null) {
      all.add("town " + place.name());
    }
    profile.people().values().forEach(forms -> forms.forEach(form -> all.add("name " + form)));
    for (QuantityMention quantity : profile.quantities()) {
      if (quantity.value() != null) {
        all.add("sum " + quantity.value().stripTrailingZeros().toPlainString());
      }
    }
    all.add("text " + profile.document());
    return all;
  }
}
