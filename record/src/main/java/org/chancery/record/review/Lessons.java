package org.chancery.record.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.record.review.Lesson.Meaning;
import org.chancery.record.store.Judged;
import org.chancery.record.store.Judgement;
import org.chancery.record.store.Judgement.Verdict;
import org.chancery.record.store.RecordStore;
import org.chancery.text.claim.Claim;
import org.chancery.text.document.Document;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.mention.ActorMention.Form;
import org.chancery.text.mention.Place;
import org.chancery.text.mention.PlaceMention;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/** Reads what corrections teach from the judgements that stand. */
final class Lessons {

  /** Words of these forms mean somebody by where they stand, not by themselves. */
  private static final Set<Form> POINTING =
      EnumSet.of(Form.PRONOUN, Form.COLLECTIVE, Form.FIRST_PERSON);

  /** English words that are no part of a name. */
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private static final int SHORTEST = 2;

  private final RecordStore store;

  /** By language and words: what corrections say, by publisher. */
  private final Map<String, Map<String, Votes>> votes = new TreeMap<>();

  private Lessons(RecordStore store) {
    this.store = store;
  }

  /** How many corrections say what. */
  private static final class Votes {
    final Map<Meaning, Integer> count = new LinkedHashMap<>();

    /** What most say; null where two are said as often. */
    @Nullable Meaning winner() {
      int most = count.values().stream().mapToInt(n -> n).max().orElse(0);
      List<Meaning> first =
          count.entrySet().stream()
              .filter(e -> e.getValue() == most)
              .map(Map.Entry::getKey)
              .toList();
      return first.size() == 1 ? first.getFirst() : null;
    }

    int of(Meaning meaning) {
      return count.getOrDefault(meaning, 0);
    }
  }

  /** By language, words and scope. */
  static List<Lesson> of(RecordStore store) {
    Lessons lessons = new Lessons(store);
    Map<String, Judged> last = new LinkedHashMap<>();
    store.judgements().forEach(judged -> last.put(judged.judgement().claim(), judged));
    last.values().forEach(judged -> lessons.read(judged.judgement()));
    List<Lesson> all = new ArrayList<>();
    lessons.votes.forEach((key, byPublisher) -> all.addAll(scoped(key, byPublisher)));
    return all;
  }

  private void read(Judgement judgement) {
    if (judgement.verdict() != Verdict.CORRECTED && judgement.verdict() != Verdict.ADDED) {
      return;
    }
    RecordStore.Cited coded = store.lastCoded(judgement.claim()).orElse(null);
    Document document =
        (coded == null
                ? store.editions(judgement.content()).stream().findFirst()
                : Stream.of(coded.edition()).findFirst())
            .flatMap(store::holding)
            .map(holding -> holding.document())
            .orElse(null);
    if (document != null) {
      for (Claim claim : judgement.corrected()) {
        actors(document, claim, coded == null ? null : coded.claim().claim());
        place(document, claim, coded == null ? null : coded.claim().claim());
      }
    }
  }

  private void actors(Document document, Claim claim, @Nullable Claim coded) {
    for (Claim.Party party : parties(claim)) {
      ActorMention words = party.words();
      if (words == null || POINTING.contains(words.form())) {
        continue;
      }
      Meaning.OfActor said = new Meaning.OfActor(party.actor().code(), party.actor().sector());
      boolean known =
          coded != null
              && parties(coded).stream()
                  .filter(one -> at(one, words.span()))
                  .anyMatch(one -> said.code().equals(one.actor().code()));
      if (!known) {
        vote(document, words.span(), said);
      }
    }
  }

  private static List<Claim.Party> parties(Claim claim) {
    return Stream.concat(claim.actors().stream(), claim.recipients().stream()).toList();
  }

  private static boolean at(Claim.Party party, Span span) {
    ActorMention words = party.words();
    return words != null && words.span().equals(span);
  }

  private void place(Document document, Claim claim, @Nullable Claim coded) {
    PlaceMention words = claim.placeWords();
    Place place = claim.place();
    if (words != null && place != null && coded != null && !place.equals(coded.place())) {
      vote(document, words.span(), new Meaning.OfPlace(place));
    }
  }

  private void vote(Document document, Span span, Meaning meaning) {
    String words = bare(span.in(document.text()));
    boolean name = words.length() >= SHORTEST && words.chars().anyMatch(Character::isUpperCase);
    if (name) {
      votes
          .computeIfAbsent(document.language() + "\t" + words, key -> new TreeMap<>())
          .computeIfAbsent(
              Objects.requireNonNullElse(document.publisher(), Lesson.NOBODY), key -> new Votes())
          .count
          .merge(meaning, 1, Integer::sum);
    }
  }

  /** On one line, without an article. */
  private static String bare(String words) {
    String line = String.join(" ", Lists.blanks(words));
    int blank = line.indexOf(' ');
    boolean article =
        blank > 0 && ARTICLES.contains(line.substring(0, blank).toLowerCase(Locale.ROOT));
    return article ? line.substring(blank + 1) : line;
  }

  /** One lesson for all where two publishers' texts teach it and none's teach another. */
  private static List<Lesson> scoped(String key, Map<String, Votes> byPublisher) {
    String language = key.substring(0, key.indexOf('\t'));
    String words = key.substring(key.indexOf('\t') + 1);
    Map<String, Meaning> winners = new HashMap<>();
    byPublisher.forEach(
        (publisher, said) -> {
          Meaning winner = said.winner();
          if (winner != null) {
            winners.put(publisher, winner);
          }
        });
    Set<Meaning> meanings = Set.copyOf(winners.values());
    if (winners.size() > 1 && meanings.size() == 1) {
      Meaning meaning = meanings.iterator().next();
      int sum = byPublisher.values().stream().mapToInt(said -> said.of(meaning)).sum();
      return List.of(new Lesson(words, language, Lesson.ALL, meaning, sum));
    }
    List<Lesson> lessons = new ArrayList<>();
    for (String publisher : new TreeSet<>(winners.keySet())) {
      Meaning meaning = Objects.requireNonNull(winners.get(publisher));
      int count = Objects.requireNonNull(byPublisher.get(publisher)).of(meaning);
      lessons.add(new Lesson(words, language, publisher, meaning, count));
    }
    return lessons;
  }
}
