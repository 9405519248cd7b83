package org.chancery.text.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.text.language.Predicate;
import org.chancery.text.language.Predicate.Tense;
import org.chancery.text.language.Relation;
import org.chancery.text.language.Token.Tag;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.resource.Table;

/**
 * Who says so, where the text does not say it itself: "X said that …", "according to X". Words in
 * {@code attribution.tsv}, sort {@code verb}, {@code phrase} or {@code remark}.
 */
final class Attribution {

  private static final int REACH = 8;

  private final Set<String> verbs = new HashSet<>();
  private final Set<String> phrases = new HashSet<>();
  private final Set<String> remarks = new HashSet<>();

  Attribution(Table table) {
    for (Table.Row row : table.rows()) {
      switch (row.get("sort")) {
        case "verb" -> verbs.addAll(row.list("words"));
        case "remark" -> remarks.addAll(row.list("words"));
        default -> phrases.addAll(row.list("words"));
      }
    }
  }

  /** Lemmas of verbs that remark on something rather than do something: "noted", "welcomed". */
  Set<String> remarks() {
    return remarks;
  }

  /** Those who say it, outermost first; empty where the text says it in its own name. */
  List<ActorMention> sources(Reading reading, Matcher.Hit hit) {
    List<ActorMention> found = new ArrayList<>(fromPhrase(reading));
    Syntax syntax = reading.syntax();
    Cast cast = new Cast(reading);
    int at = hit.head();
    int firstNew = found.size();
    for (int steps = 0; at >= 0 && steps < 20; steps++) {
      int above = syntax.arc(at).head();
      Relation relation = syntax.arc(at).relation();
      boolean reported = relation == Relation.COMPLEMENT || relation == Relation.ROOT;
      if (above >= 0 && reported && verbs.contains(syntax.token(above).lemma())) {
        found.addAll(firstNew, first(cast.at(syntax.subjects(above))));
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

  /** "according to the Ministry …": the first actor behind such a phrase. */
  private List<ActorMention> fromPhrase(Reading reading) {
    Syntax syntax = reading.syntax();
    for (int i = 0; i + 1 < syntax.size(); i++) {
      String two =
          syntax.token(i).text().toLowerCase(java.util.Locale.ROOT)
              + " "
              + syntax.token(i + 1).text().toLowerCase(java.util.Locale.ROOT);
      if (phrases.contains(two)) {
        int from = syntax.token(i + 1).span().end();
        int last = Math.min(syntax.size() - 1, i + 1 + REACH);
        int to = syntax.token(last).span().end();
        return reading.actors().stream()
            .filter(m -> m.span().start() >= from && m.span().start() <= to)
            .limit(1)
            .toList();
      }
    }
    return List.of();
  }
}
