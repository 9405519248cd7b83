package org.chancery.record.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.record.versions.Concepts;
import org.chancery.record.versions.Line;
import org.chancery.record.versions.Sound;
import org.chancery.text.language.Token;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.mention.PlaceMention;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * Names of people and places that differ or are missing. Names are told apart by their sound, so
 * that spelling, alphabet and case endings do not count.
 */
final class Names implements Finder {

  /**
   * A name in a half.
   *
   * @param word the surname, or the longest word of a place's name
   * @param id the gazetteer's, or null for a person
   */
  private record Name(Span span, String word, @Nullable String id) {

    boolean person() {
      return id == null;
    }

    boolean same(Name other) {
      return id != null && id.equals(other.id) || Sound.alike(word, other.word);
    }
  }

  @Override
  public List<Difference> find(Half first, Half second) {
    List<Difference> found = new ArrayList<>();
    find(first, second, persons(first), persons(second), found);
    find(first, second, places(first), places(second), found);
    if (found.isEmpty()) {
      towns(first, second).ifPresent(found::add);
    }
    return found;
  }

  /** Two towns that no gazetteer knows: "in Mestia" against «в Зугдиди». */
  private static Optional<Difference> towns(Half first, Half second) {
    Optional<Name> a = town(first, second);
    Optional<Name> b = town(second, first);
    return a.isEmpty() || b.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Difference(
                Difference.Type.NAME,
                first.has(a.get().span(), a.get().word()),
                second.has(b.get().span(), b.get().word())));
  }

  /** One noun with a capital, between a preposition and a word without one. */
  private static Optional<Name> town(Half half, Half other) {
    return unknown(half, other)
        .filter(
            name ->
                half.lines().stream()
                    .anyMatch(
                        line -> {
                          List<Token> tokens = line.sentence().tokens();
                          int at = line.sentence().tokenAt(name.span().start());
                          boolean alone =
                              at + 1 >= tokens.size() || !capital(tokens.get(at + 1).text());
                          return line.span().contains(name.span())
                              && tokens.get(at).is(Token.Tag.NOUN, Token.Tag.NAME)
                              && tokens.get(at - 1).is(Token.Tag.PREPOSITION)
                              && alone;
                        }));
  }

  private static void find(
      Half first, Half second, List<Name> x, List<Name> y, List<Difference> found) {
    List<Name> left = new ArrayList<>();
    List<Name> right = new ArrayList<>();
    x.stream().filter(a -> y.stream().noneMatch(a::same) && !heard(a, second)).forEach(left::add);
    y.stream().filter(b -> x.stream().noneMatch(b::same) && !heard(b, first)).forEach(right::add);
    for (Name a : left) {
      Optional<Name> other = right.stream().findFirst().or(() -> unknown(second, first));
      other.ifPresent(right::remove);
      if (other.isPresent() || a.person()) {
        found.add(
            new Difference(
                Difference.Type.NAME,
                first.has(a.span(), a.word()),
                other.map(b -> second.has(b.span(), b.word())).orElseGet(second::lacks)));
      }
    }
    for (Name b : right) {
      Optional<Name> other = unknown(first, second);
      if (other.isPresent() || b.person()) {
        found.add(
            new Difference(
                Difference.Type.NAME,
                other.map(a -> first.has(a.span(), a.word())).orElseGet(first::lacks),
                second.has(b.span(), b.word())));
      }
    }
  }

  /** A proper name inside a sentence that no reader knows and that the other half does not have. */
  private static Optional<Name> unknown(Half half, Half other) {
    List<Span> known = new ArrayList<>();
    half.all(Line::actors).forEach(mention -> known.add(mention.span()));
    half.all(Line::places).forEach(mention -> known.add(mention.span()));
    half.all(Line::times).forEach(mention -> known.add(mention.span()));
    return half.lines().stream()
        .flatMap(line -> line.sentence().tokens().stream().skip(1))
        .filter(token -> capital(token.text()) && token.text().length() > 2)
        .filter(token -> Concepts.of(half.language(), token).isEmpty())
        .filter(token -> known.stream().noneMatch(span -> span.overlaps(token.span())))
        .map(token -> new Name(token.span(), token.text(), null))
        .filter(name -> !heard(name, other))
        .findFirst();
  }

  /** Whether a word with a capital in or near the half sounds like the name. */
  private static boolean heard(Name name, Half half) {
    return half.tokensAround()
        .map(Token::text)
        .filter(Names::capital)
        .anyMatch(word -> Sound.alike(name.word(), word));
  }

  static boolean capital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private static List<Name> persons(Half half) {
    List<Name> names = new ArrayList<>();
    for (ActorMention mention : half.all(Line::actors)) {
      String person = mention.actors().getFirst().person();
      String words = mention.span().in(half.text());
      if (person != null && words.contains(person)) {
        int start = mention.span().start() + words.indexOf(person);
        String surname = Arrays.asList(person.strip().split("[\\s.]+")).getLast();
        Name name = new Name(new Span(start, start + person.length()), surname, null);
        if (capital(surname) && names.stream().noneMatch(name::same)) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static List<Name> places(Half half) {
    List<Name> names = new ArrayList<>();
    for (PlaceMention mention : half.all(Line::places)) {
      String id = mention.place().gazetteer();
      Optional<String> word =
          Arrays.stream(mention.span().in(half.text()).split("[\\s-]+"))
              .filter(Names::capital)
              .max((a, b) -> a.length() - b.length());
      if (id != null && word.isPresent()) {
        names.add(new Name(mention.span(), word.get(), id));
      }
    }
    return names;
  }
}
