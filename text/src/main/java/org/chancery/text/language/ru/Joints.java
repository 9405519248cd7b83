package org.chancery.text.language.ru;

import java.util.List;
import org.chancery.text.language.Relation;
import org.chancery.text.language.ru.Clause.Group;
import org.chancery.text.language.ru.Clause.Kind;
import org.jspecify.annotations.Nullable;

/** Hangs the verbs of clauses on each other. */
final class Joints {

  private final Draft draft;
  private final Clauses clauses;
  private final Verbs verbs;

  Joints(Draft draft, Clauses clauses, Verbs verbs) {
    this.draft = draft;
    this.clauses = clauses;
    this.verbs = verbs;
  }

  void hang() {
    List<Clause> headed = clauses.all().stream().filter(Clause::headed).toList();
    for (Clause clause : headed) {
      for (Group group : clause.groups) {
        group.helpers.forEach(h -> draft.hang(h, group.main, Relation.OTHER));
      }
      further(clause);
    }
    for (Clause clause : headed) {
      if (!draft.hangs(clause.first().main)) {
        hang(clause);
      }
    }
  }

  /** Verbs beyond the first of a clause that nothing has taken yet. */
  private void further(Clause clause) {
    int first = clause.first().main;
    for (Group group : clause.groups.subList(1, clause.groups.size())) {
      if (!draft.hangs(group.main)) {
        draft.hang(group.main, first, Relation.CONJUNCT);
      }
    }
  }

  private void hang(Clause clause) {
    int verb = clause.first().main;
    Clause parent = headed(clause.parent);
    switch (clause.kind) {
      case MAIN -> draft.root(verb);
      case RELATIVE -> {
        if (clause.anchor >= 0) {
          draft.hang(verb, clause.anchor, Relation.RELATIVE, clause.marker);
        }
      }
      case COMPLEMENT -> complement(clause, parent, verb);
      case ADVERBIAL -> {
        if (parent != null) {
          draft.hang(verb, parent.first().main, Relation.ADVERBIAL, clause.marker);
        }
      }
      case COORDINATE -> coordinate(clause, parent, verb);
    }
  }

  private static @Nullable Clause headed(@Nullable Clause clause) {
    Clause at = clause;
    while (at != null && !at.headed()) {
      at = at.parent;
    }
    return at;
  }

  private void complement(Clause clause, @Nullable Clause parent, int verb) {
    int head =
        clause.anchor >= 0 || parent == null ? clause.anchor : parent.near(clause.start).main;
    if (head >= 0) {
      draft.hang(verb, head, Relation.COMPLEMENT, clause.marker);
    }
  }

  /** «…», – заявил он: what is said hangs on the verb of saying; else the clauses are joined. */
  private void coordinate(Clause clause, @Nullable Clause parent, int verb) {
    if (parent == null) {
      draft.root(verb);
      return;
    }
    int first = parent.first().main;
    boolean said =
        parent.kind != Kind.RELATIVE
            && verbs.is("speech", draft.lemma(verb))
            && !verbs.is("speech", draft.lemma(first))
            && draft.part(clause.start) != Part.CONJUNCTION
            && leads(clause, verb);
    int top = said ? top(first) : -1;
    if (said && top != verb) {
      draft.root(verb);
      draft.hang(top, verb, Relation.COMPLEMENT, "");
    } else {
      draft.hang(verb, first, Relation.CONJUNCT);
    }
  }

  private int top(int token) {
    int at = token;
    while (draft.head(at) >= 0) {
      at = draft.head(at);
    }
    return at;
  }

  /** The verb stands before its subject: «заявил он». */
  private boolean leads(Clause clause, int verb) {
    Integer subject = draft.child(verb, Relation.SUBJECT);
    return verb - clause.start <= 2 && (subject == null || subject > verb);
  }
}
