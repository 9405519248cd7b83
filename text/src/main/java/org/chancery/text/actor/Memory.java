package org.chancery.text.actor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.text.mention.Actor;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.mention.ActorMention.Form;
import org.jspecify.annotations.Nullable;

/** What the last sentences said, for words that point back. */
final class Memory {

  private static final int SENTENCES = 4;

  /** Up to which token a sentence opens: "In turn, Peru …". */
  private static final int OPENING = 3;

  /**
   * A mention with the phrase it was read from.
   *
   * @param gender m, f or n by title or grammar, empty where the text does not tell
   * @param joined whether "and" or a comma alone parts it from the mention before
   * @param placed whether it stands after a preposition of place
   * @param oblique whether its case, where the language has cases, keeps it from being a subject
   */
  record Said(
      ActorMention mention,
      Phrase phrase,
      String gender,
      boolean joined,
      boolean placed,
      boolean oblique) {
    Actor first() {
      return mention.actors().getFirst();
    }

    /** Whether "they" can mean it alone. */
    boolean several() {
      return mention.actors().size() > 1
          || (phrase.many() && mention.form() != Form.FIRST_PERSON)
          || mention.form() == Form.DEMONYM;
    }

    /** Whether it can be one of several that are named together. */
    boolean takesPart() {
      return Counts.told(mention.form()) && mention.form() != Form.ADJECTIVE;
    }

    boolean person() {
      Term.Reference reference = phrase.reference();
      return phrase.kind() == Phrase.Kind.OFFICE
          || phrase.kind() == Phrase.Kind.PERSON
          || (phrase.kind() == Phrase.Kind.REFERENCE
              && reference != null
              && reference.sense() == Term.Sense.PERSON);
    }

    /** Whether it names states that take part, rather than a place or the speaker. */
    boolean states() {
      return Counts.told(mention.form())
          && mention.form() != Form.CAPITAL
          && mention.actors().stream().allMatch(a -> States.world().byCode(a.code()).isPresent());
    }
  }

  /** The sentence in hand first, then those before it. */
  private final Deque<List<Said>> sentences = new ArrayDeque<>();

  void sentence() {
    sentences.addFirst(new ArrayList<>());
    if (sentences.size() > SENTENCES) {
      sentences.removeLast();
    }
  }

  void say(Said said) {
    sentences.getFirst().add(said);
  }

  /** What the sentences said, the one in hand first. */
  Iterable<List<Said>> sentences() {
    return sentences;
  }

  /**
   * The codes of the sentence in hand or, of more than two, the two that it joins last: "Qatar
   * mediated between <i>Kenya and Somalia</i>".
   */
  Set<String> joined() {
    Set<String> all = codes(0);
    return runs(now()).reversed().stream()
        .map(Memory::meant)
        .filter(codes -> all.size() > 2 && codes.size() == 2)
        .findFirst()
        .orElse(all);
  }

  /** What a sentence names together: "A, B and C" is one run, what stands alone is one too. */
  static List<List<Said>> runs(List<Said> sentence) {
    List<List<Said>> runs = new ArrayList<>();
    for (Said said : sentence) {
      if (!said.joined() || runs.isEmpty()) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(said);
    }
    return runs;
  }

  /** The distinct codes of {@code said}, in order. */
  static Set<String> meant(List<Said> said) {
    Set<String> codes = new LinkedHashSet<>();
    said.forEach(s -> s.mention().actors().forEach(a -> codes.add(a.code())));
    return codes;
  }

  /** What the sentence in hand has said so far. */
  List<Said> now() {
    return sentences.getFirst();
  }

  /**
   * The first that fits in the sentence in hand, else in the one before, and so on: what a sentence
   * names first is mostly its subject, save where its case tells otherwise.
   */
  @Nullable Said subject(Predicate<Said> fits) {
    for (List<Said> sentence : sentences) {
      List<Said> fitting = sentence.stream().filter(fits).toList();
      if (!fitting.isEmpty()) {
        return fitting.stream().filter(s -> !s.oblique()).findFirst().orElse(fitting.getFirst());
      }
    }
    return null;
  }

  /**
   * The last in the sentence in hand that fits, else the last there that will do, else the subject
   * of an earlier sentence that fits.
   */
  @Nullable Said nearest(Predicate<Said> fits, Predicate<Said> does) {
    List<Said> back = now().reversed();
    return back.stream()
        .filter(fits)
        .findFirst()
        .or(() -> back.stream().filter(does).findFirst())
        .orElseGet(() -> subject(fits));
  }

  /** The last one that fits. */
  @Nullable Said last(Predicate<Said> fits) {
    for (List<Said> sentence : sentences) {
      for (Said said : sentence.reversed()) {
        if (fits.test(said)) {
          return said;
        }
      }
    }
    return null;
  }

  /** States named in the sentence before. */
  Set<String> before() {
    return sentences.stream().skip(1).findFirst().map(s -> codes(List.of(s))).orElse(Set.of());
  }

  /** All that the sentence before means, where one of them opens it. */
  Set<String> openedBefore() {
    Set<String> codes = new LinkedHashSet<>();
    sentences.stream()
        .skip(1)
        .limit(1)
        .filter(s -> !s.isEmpty() && s.getFirst().phrase().from() <= OPENING)
        .flatMap(List::stream)
        .flatMap(s -> s.mention().actors().stream())
        .forEach(a -> codes.add(a.code()));
    return codes;
  }

  /** States named in the sentence in hand and the {@code back} before it, in order of the text. */
  Set<String> codes(int back) {
    return codes(sentences.stream().limit(back + 1L).toList());
  }

  /** States that {@code sentence} names. */
  static Set<String> states(List<Said> sentence) {
    return codes(List.of(sentence));
  }

  private static Set<String> codes(List<List<Said>> near) {
    Set<String> codes = new LinkedHashSet<>();
    for (List<Said> sentence : near.reversed()) {
      sentence.stream()
          .filter(Said::states)
          .forEach(s -> s.mention().actors().forEach(a -> codes.add(a.code())));
    }
    return codes;
  }
}
