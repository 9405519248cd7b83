package org.chancery.text.code;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.chancery.text.explain.Row;
import org.jspecify.annotations.Nullable;

/** Tells of every row that a word of a sentence could start why it fired or not. */
final class Weighing {

  /** How many words of a condition are told before "…". */
  private static final int SHOWN = 6;

  private final Matcher matcher;

  Weighing(Matcher matcher) {
    this.matcher = matcher;
  }

  List<Row> rows(Reading reading, List<Matcher.Hit> hits) {
    List<Row> rows = new ArrayList<>();
    List<Matcher.Hit> winners = new ArrayList<>(hits);
    winners.addAll(matcher.winners(reading));
    for (int i = 0; i < reading.syntax().size(); i++) {
      int head = i;
      Matcher.Hit winner = winners.stream().filter(h -> h.head() == head).findFirst().orElse(null);
      matcher.tried(reading, i).stream()
          .map(tried -> row(reading, tried, winner))
          .sorted(Comparator.comparing(Row::outcome))
          .forEach(rows::add);
    }
    return rows;
  }

  private Row row(Reading reading, Matcher.Hit tried, Matcher.@Nullable Hit winner) {
    List<String> held = new ArrayList<>();
    for (Pattern.Condition condition : tried.trigger().pattern().conditions()) {
      if (!matcher.meets(reading, tried, condition)) {
        return row(tried, held, Row.Outcome.FAILED, "not met: " + words(condition));
      }
      held.add(words(condition) + witness(reading, tried, condition));
    }
    if (tried.equals(winner)) {
      return row(tried, held, Row.Outcome.FIRED, "");
    }
    return row(tried, held, Row.Outcome.OUTWEIGHED, lost(reading, tried, winner));
  }

  private static Row row(Matcher.Hit tried, List<String> held, Row.Outcome outcome, String why) {
    Trigger trigger = tried.trigger();
    return new Row(
        trigger.id(),
        tried.head(),
        tried.last(),
        trigger.event(),
        trigger.kind(),
        trigger.modes(),
        held,
        outcome,
        why);
  }

  private static String lost(Reading reading, Matcher.Hit tried, Matcher.@Nullable Hit winner) {
    if (winner != null) {
      return winner.trigger().id() + " asks for more, or stands before it in the tables";
    }
    return Matcher.dateName(reading, tried.head())
        ? "the word is part of a date"
        : "the word belongs to another trigger";
  }

  /** The word that meets a condition: ", by “memorandum”". */
  private String witness(Reading reading, Matcher.Hit tried, Pattern.Condition condition) {
    int by = condition.negated() ? -1 : matcher.witness(reading, tried, condition);
    return by < 0 ? "" : ", by “" + reading.syntax().token(by).text() + "”";
  }

  private static String words(Pattern.Condition condition) {
    String wanted = wanted(condition);
    String text =
        switch (condition.sort()) {
          case OBJECT -> "object " + wanted;
          case SUBJECT -> "subject " + wanted;
          case PHRASE ->
              "phrase with " + some(condition.markers()) + (wanted.isEmpty() ? "" : " " + wanted);
          case INFINITIVE -> ("an infinitive completes it " + wanted).strip();
          case CLAUSE -> ("a clause completes it " + wanted).strip();
          case FACT -> "a clause that tells a fact completes it";
          case BEFORE -> "described by " + wanted;
          case PASSIVE -> "passive, and nobody is said to do it";
          case NEGATED -> "negated";
          case UNWILLING -> "what somebody will not do";
        };
    return condition.negated() ? "not: " + text : text;
  }

  private static String wanted(Pattern.Condition condition) {
    List<String> all = new ArrayList<>();
    condition.classes().stream().sorted().forEach(name -> all.add("@" + name));
    condition.words().stream().sorted().forEach(all::add);
    return some(all);
  }

  private static String some(Collection<String> words) {
    List<String> sorted = words.stream().sorted().toList();
    String shown = String.join("|", sorted.subList(0, Math.min(SHOWN, sorted.size())));
    return sorted.size() > SHOWN ? shown + "|…" : shown;
  }
}
