package org.chancery.text.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.text.document.Document;
import org.chancery.text.language.MentionReader;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Token;
import org.chancery.text.mention.TimeMention;
import org.chancery.text.mention.TimeValue.Bound;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds times in the sentences of a document by a {@link Vocabulary}. Times that count from the
 * publication are left out where the document has no date.
 */
public final class TimeReader implements MentionReader<TimeMention> {

  /** Where 3/4/2015 is the fourth of March. */
  private static final Set<String> MONTH_DAY_YEAR = Set.of("USA", "PHL", "PLW", "FSM", "MHL");

  private final Vocabulary vocabulary;
  private final boolean weekdayNext;
  private final Looks looks;

  /** Where a word of a sentence looks, as its grammar tells. */
  public enum Look {
    AHEAD,
    BACK,
    /** The word tells nothing: the vocabulary decides. */
    NOWHERE
  }

  /** Tells where a word looks. */
  @FunctionalInterface
  public interface Looks {
    Look of(List<Token> tokens, int at);
  }

  /**
   * @param weekdayNext whether "next Friday" is the coming Friday rather than next week's
   */
  public TimeReader(Vocabulary vocabulary, boolean weekdayNext) {
    this(vocabulary, weekdayNext, (tokens, at) -> Look.NOWHERE);
  }

  /**
   * @param weekdayNext whether "next Friday" is the coming Friday rather than next week's
   * @param looks tenses that the forms of the language tell
   */
  public TimeReader(Vocabulary vocabulary, boolean weekdayNext, Looks looks) {
    this.vocabulary = vocabulary;
    this.weekdayNext = weekdayNext;
    this.looks = looks;
  }

  @Override
  public List<List<TimeMention>> read(Document document, List<Sentence> sentences) {
    List<List<TimeMention>> found = new ArrayList<>(sentences.size());
    boolean dayFirst = !MONTH_DAY_YEAR.contains(String.valueOf(document.publisher()));
    Period told = null;
    Integer story = null;
    for (Sentence sentence : sentences) {
      Span span = sentence.span();
      Terms terms = vocabulary.terms(document.text(), span.start(), span.end(), dayFirst);
      Reading reading = new Reading(terms, verbs(sentence), document.published(), told, story);
      found.add(reading.run());
      told = reading.told;
      story = reading.story();
    }
    return found;
  }

  private Map<Integer, Sense> verbs(Sentence sentence) {
    Map<Integer, Sense> verbs = new HashMap<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Look look = looks.of(tokens, i);
      if (look != Look.NOWHERE) {
        verbs.put(tokens.get(i).span().start(), look == Look.AHEAD ? Sense.FUTURE : Sense.PAST);
      }
    }
    return verbs;
  }

  /** One pass over one sentence. */
  private final class Reading {
    private final Terms terms;
    private final @Nullable LocalDate published;
    private final Tense tense;
    private @Nullable Period told;
    private @Nullable Integer story;
    private @Nullable Integer next;

    Reading(
        Terms terms,
        Map<Integer, Sense> verbs,
        @Nullable LocalDate published,
        @Nullable Period told,
        @Nullable Integer story) {
      this.terms = terms;
      this.published = published;
      this.told = told;
      this.story = story;
      this.tense = new Tense(terms, verbs);
    }

    List<TimeMention> run() {
      List<TimeMention> mentions = new ArrayList<>();
      boolean future = false;
      Grammar grammar = grammar(future);
      int i = 0;
      while (i < terms.size()) {
        boolean empty = !terms.at(i).opens();
        if (!empty && future != tense.future(i)) {
          future = !future;
          grammar = grammar(future);
        }
        Grammar.Match match = empty ? null : grammar.match(i);
        if (match == null) {
          i++;
          continue;
        }
        mentions.add(mention(match));
        if (!match.anniversary()) {
          told = match.period();
          remember(match);
          grammar = grammar(future);
        }
        i = match.end();
      }
      return List.copyOf(mentions);
    }

    /** A year gone by that was told plainly holds the months told bare after it. */
    private void remember(Grammar.Match match) {
      int first = match.period().first().getYear();
      boolean one = first == match.period().last().getYear();
      boolean past = published == null || first < published.getYear();
      story = one && past && match.bound() == Bound.EXACT ? first : null;
      next = story;
    }

    /** The year that the next sentence inherits: only what this one tells itself. */
    @Nullable Integer story() {
      return next;
    }

    private Grammar grammar(boolean future) {
      return new Grammar(terms, new Anchor(published, told, story, future, weekdayNext));
    }

    private TimeMention mention(Grammar.Match match) {
      Span span = new Span(terms.at(match.start()).start(), terms.at(match.end() - 1).end());
      return new TimeMention(span, match.period().value(match.bound()), match.anniversary());
    }
  }
}
