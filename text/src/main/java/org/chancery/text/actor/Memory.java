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

  /** A mention with the phrase it was read from. */
  record Said(ActorMention mention, Phrase phrase) {
    Actor first() {
      return mention.actors().getFirst();
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

  /** What the sentence in hand has said so far. */
  List<Said> now() {
    return sentences.getFirst();
  }

  /**
   * The first that fits in the sentence in hand, else in the one before, and so on: what a sentence
   * names first is mostly its subject.
   */
  @Nullable Said subject(Predicate<Said> fits) {
    for (List<Said> sentence : sentences) {
      for (Said said : sentence) {
        if (fits.test(said)) {
          return said;
        }
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

  /** All that the sentence before means, by names or pronouns. */
  Set<String> meantBefore() {
    Set<String> codes = new LinkedHashSet<>();
    sentences.stream()
        .skip(1)
        .limit(1)
        .flatMap(List::stream)
        .flatMap(s -> s.mention().actors().stream())
        .forEach(a -> codes.add(a.code()));
    return codes;
  }

  /** States named in the sentence in hand and the {@code back} before it, in order of the text. */
  Set<String> codes(int back) {
    return codes(sentences.stream().limit(back + 1L).toList());
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
