package org.chancery.text.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.code.Markers.Role;
import org.chancery.text.language.Predicate;
import org.chancery.text.language.Predicate.Tense;
import org.chancery.text.language.Relation;
import org.chancery.text.language.Token.Tag;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.mention.ActorMention.Form;
import org.chancery.text.resource.Table;

/**
 * Who says so, where the text does not say it itself: "X said that …", "according to X". Words in
 * {@code attribution.tsv}, sort {@code verb}, {@code phrase}, {@code remark} or {@code stance}.
 */
final class Attribution {

  private static final int REACH = 8;

  /** How many words may part those of a phrase: "according to <i>the latest</i> data". */
  private static final int GAP = 2;

  private final Set<String> verbs = new HashSet<>();
  private final Set<String> phrases = new HashSet<>();
  private final Set<String> remarks = new HashSet<>();
  private final Set<String> stances = new HashSet<>();

  Attribution(Table table) {
    for (Table.Row row : table.rows()) {
      switch (row.get("sort")) {
        case "verb" -> verbs.addAll(row.list("words"));
        case "remark" -> remarks.addAll(row.list("words"));
        case "stance" -> stances.addAll(row.list("words"));
        default -> phrases.addAll(row.list("words"));
      }
    }
  }

  /** Lemmas of verbs that remark on something rather than do something: "noted", "welcomed". */
  Set<String> remarks() {
    return remarks;
  }

  /** Whether a word tells what somebody thinks, which he alone can assert: "thanked". */
  boolean stance(String lemma) {
    return stances.contains(lemma);
  }

  /** Those who say it, outermost first; empty where the text says it in its own name. */
  List<ActorMention> sources(Reading reading, Matcher.Hit hit) {
    List<ActorMention> found = new ArrayList<>(fromPhrase(reading));
    Syntax syntax = reading.syntax();
    int at = hit.head();
    int firstNew = found.size();
    for (int steps = 0; at >= 0 && steps < 20; steps++) {
      int above = syntax.arc(at).head();
      Relation relation = syntax.arc(at).relation();
      boolean reported = relation == Relation.COMPLEMENT || relation == Relation.ROOT;
      if (above >= 0 && reported && verbs.contains(syntax.token(above).lemma())) {
        found.addAll(firstNew, speaker(reading, above));
      }
      for (int aside : syntax.children(at, Relation.ADVERBIAL)) {
        boolean as = syntax.opens(aside, Role.AS) && verbs.contains(syntax.token(aside).lemma());
        found.addAll(firstNew, as ? speaker(reading, aside) : List.of());
      }
      at = above;
    }
    if (found.isEmpty()) {
      found.addAll(behind(reading, hit.head()));
    }
    return found;
  }

  /** "…, <i>officials in Quito</i> said", «…», – сообщил <i>посол</i>: told after the words. */
  private List<ActorMention> behind(Reading reading, int head) {
    Syntax syntax = reading.syntax();
    Cast cast = new Cast(reading);
    for (Predicate predicate : syntax.predicates()) {
      int verb = predicate.token();
      boolean tells =
          verb > head
              && predicate.tense() != Tense.NONE
              && verbs.contains(syntax.token(verb).lemma())
              && syntax.children(verb, Relation.COMPLEMENT).stream().allMatch(c -> c < verb);
      List<Integer> subjects = tells ? syntax.subjects(verb) : List.of();
      if (!subjects.isEmpty() && setApart(syntax, Math.min(verb, first(syntax, subjects)))) {
        return first(cast.at(subjects));
      }
    }
    return List.of();
  }

  private static int first(Syntax syntax, List<Integer> heads) {
    int first = heads.getFirst();
    for (int child : syntax.children(first)) {
      first = Math.min(first, child);
    }
    return first;
  }

  /** Whether a mark, or an article behind a mark, stands before the token. */
  private static boolean setApart(Syntax syntax, int token) {
    int before = token - 1;
    if (before >= 0 && syntax.token(before).is(Tag.DETERMINER)) {
      before--;
    }
    return before >= 0 && syntax.token(before).is(Tag.MARK);
  }

  private static List<ActorMention> first(List<ActorMention> mentions) {
    return mentions.isEmpty() ? List.of() : List.of(mentions.getFirst());
  }

  /** Who speaks outside the quotation that holds the hit, or else in the sentence; or empty. */
  List<ActorMention> speaker(Reading reading, int verb) {
    Syntax syntax = reading.syntax();
    Cast cast = new Cast(reading);
    List<ActorMention> named = cast.at(syntax.subjects(verb));
    if (!named.isEmpty()) {
      return named.subList(0, 1);
    }
    // "a source in the ministry said", «сообщили в посольстве»
    return cast.at(syntax.phrases(verb, syntax.markers().of(Role.LOCATIVE), true)).stream()
        .filter(m -> m.form() == Form.BODY)
        .limit(1)
        .toList();
  }

  /** Tokens of verbs by which somebody is quoted. */
  List<Integer> reports(Syntax syntax) {
    return syntax.predicates().stream()
        .map(p -> p.token())
        .filter(v -> verbs.contains(syntax.token(v).lemma()))
        .toList();
  }

  /** "according to the Ministry …", "by their data": the actor between its words or behind them. */
  private List<ActorMention> fromPhrase(Reading reading) {
    Syntax syntax = reading.syntax();
    for (int i = 0; i + 1 < syntax.size(); i++) {
      int last = phrase(syntax, i);
      if (last > i) {
        int from = syntax.token(last > i + 1 ? i + 1 : last).span().end();
        from = last > i + 1 ? syntax.token(i + 1).span().start() : from;
        int begin = from;
        int to = syntax.token(Math.min(syntax.size() - 1, last + REACH)).span().end();
        return reading.actors().stream()
            .filter(m -> m.span().start() >= begin && m.span().start() <= to)
            .limit(1)
            .toList();
      }
    }
    return List.of();
  }

  /** Index of the last word of a phrase of attribution that starts at {@code i}, or -1. */
  private int phrase(Syntax syntax, int i) {
    for (int j = i + 1; j < syntax.size() && j <= i + 1 + GAP; j++) {
      if (phrases.contains(lower(syntax, i) + " " + lower(syntax, j))) {
        return j;
      }
      if (!syntax.token(j).is(Tag.PRONOUN, Tag.DETERMINER) && !syntax.token(j).is(Tag.ADJECTIVE)) {
        return -1;
      }
    }
    return -1;
  }

  private static String lower(Syntax syntax, int i) {
    return syntax.token(i).text().toLowerCase(Locale.ROOT);
  }
}
