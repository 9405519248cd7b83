package org.chancery.record;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Status;
import org.chancery.text.mention.Place;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.mention.TimeValue;
import org.jspecify.annotations.Nullable;

/**
 * Whether two claims of the same parties and family tell one happening: nothing in them may
 * contradict, and something particular must agree. Two texts that say "cooperation, 2020" agree in
 * nothing particular and stay apart.
 */
final class Sameness {

  private Sameness() {}

  static boolean same(CitedClaim x, CitedClaim y) {
    Claim a = x.claim();
    Claim b = y.claim();
    TimeValue at = a.date();
    TimeValue bt = b.date();
    if (at == null || bt == null || !dates(at, bt) || contradict(a, b)) {
      return false;
    }
    if (x.document().id().equals(y.document().id())) {
      return days(at, bt)
          && a.kind().equals(b.kind())
          && facts(a, b)
          && (particular(a, b) || Families.single(a.kind()));
    }
    if (days(at, bt)) {
      return true;
    }
    return a.kind().equals(b.kind()) && (months(at, bt) || particular(a, b));
  }

  /** Whether places, people, numbers or directions exclude each other; silence excludes nothing. */
  static boolean contradict(Claim a, Claim b) {
    return directions(a, b) || places(a.place(), b.place()) || numbersApart(a, b) || people(a, b);
  }

  /** A year and a month inside it, or intervals that meet. */
  static boolean dates(TimeValue a, TimeValue b) {
    return first(a).compareTo(last(b)) <= 0 && first(b).compareTo(last(a)) <= 0;
  }

  private static String first(TimeValue t) {
    return t.value();
  }

  /** A text that sorts after every date inside the last day, month or year of the value. */
  private static String last(TimeValue t) {
    String end = t.end();
    return (end == null ? t.value() : end) + "~";
  }

  private static boolean days(TimeValue a, TimeValue b) {
    return a.value().length() == 10 && b.value().length() == 10;
  }

  private static boolean months(TimeValue a, TimeValue b) {
    return a.value().length() >= 7 && b.value().length() >= 7;
  }

  private static boolean facts(Claim a, Claim b) {
    return a.status() != Status.DENIED && b.status() != Status.DENIED;
  }

  /** Something beyond time and parties that two texts would not share by chance. */
  private static boolean particular(Claim a, Claim b) {
    Set<String> common = surnames(a);
    common.retainAll(surnames(b));
    Set<BigDecimal> amounts = numbers(a);
    amounts.retainAll(numbers(b));
    return Families.once(a.kind()) || !common.isEmpty() || !amounts.isEmpty() || sameTown(a, b);
  }

  private static boolean sameTown(Claim a, Claim b) {
    Place p = a.place();
    Place q = b.place();
    return p != null && q != null && p.name() != null && p.name().equals(q.name());
  }

  /**
   * A gave to B against B gave to A; acting together excludes neither, and of a contact other than
   * a visit it does not matter who is told first.
   */
  private static boolean directions(Claim a, Claim b) {
    if (a.recipients().isEmpty()
        || b.recipients().isEmpty()
        || Families.of(a.kind()).equals("contact") && !(visit(a) && visit(b))) {
      return false;
    }
    return !Event.folded(a.actors()).equals(Event.folded(b.actors()));
  }

  private static boolean visit(Claim claim) {
    return claim.kind().equals("visit") || claim.kind().equals("military-visit");
  }

  private static boolean places(@Nullable Place a, @Nullable Place b) {
    if (a == null || b == null) {
      return false;
    }
    if (a.country() != null && b.country() != null && !a.country().equals(b.country())) {
      return true;
    }
    return a.name() != null && b.name() != null && !a.name().equals(b.name());
  }

  private static boolean people(Claim a, Claim b) {
    Set<String> x = surnames(a);
    Set<String> y = surnames(b);
    return apart(x, y) && script(x).equals(script(y));
  }

  private static Character.UnicodeScript script(Set<String> names) {
    return names.stream()
        .map(name -> Character.UnicodeScript.of(name.codePointAt(0)))
        .min(Enum::compareTo)
        .orElse(Character.UnicodeScript.UNKNOWN);
  }

  private static boolean apart(Set<?> x, Set<?> y) {
    return !x.isEmpty() && !y.isEmpty() && x.stream().noneMatch(y::contains);
  }

  /** Numbers are only held against each other where they do the same: a sum is no round. */
  private static boolean numbersApart(Claim a, Claim b) {
    for (QuantityMention.Role role : QuantityMention.Role.values()) {
      if (apart(numbers(a, role), numbers(b, role))) {
        return true;
      }
    }
    return false;
  }

  private static Set<BigDecimal> numbers(Claim claim) {
    Set<BigDecimal> numbers = new HashSet<>();
    for (QuantityMention.Role role : QuantityMention.Role.values()) {
      numbers.addAll(numbers(claim, role));
    }
    return numbers;
  }

  private static Set<BigDecimal> numbers(Claim claim, QuantityMention.Role role) {
    Set<BigDecimal> numbers = new HashSet<>();
    for (QuantityMention quantity : claim.quantities()) {
      if (quantity.role() == role && quantity.value() != null) {
        numbers.add(quantity.value().stripTrailingZeros());
      }
    }
    return numbers;
  }

  /** Last words of the names, in lower case: "A. Diallo" and "Awa Diallo" meet. */
  private static Set<String> surnames(Claim claim) {
    Set<String> names = new HashSet<>();
    for (List<Claim.Party> side : List.of(claim.actors(), claim.recipients())) {
      side.stream()
          .map(party -> party.actor().person())
          .filter(person -> person != null && !person.isBlank())
          .map(person -> Arrays.asList(String.valueOf(person).strip().split("[\\s.]+")).getLast())
          .forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    }
    return names;
  }
}
