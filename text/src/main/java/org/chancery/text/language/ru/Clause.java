package org.chancery.text.language.ru;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A verb's part of the sentence while it is being found. Lives within one call. */
final class Clause {

  /** How a clause hangs in its sentence. */
  enum Kind {
    MAIN,
    /** Joined to another by «и», «а», «но» or a comma. */
    COORDINATE,
    /** «который», «где», or a participle after its noun. */
    RELATIVE,
    /** «что», «чтобы» after a verb or noun of saying or wanting. */
    COMPLEMENT,
    /** «если», «когда», «чтобы», or a converb. */
    ADVERBIAL
  }

  final Kind kind;
  final @Nullable Clause parent;

  /** The subordinator's lemma, or empty. */
  final String marker;

  /** The noun that the clause describes or completes, or -1. */
  final int anchor;

  final int start;

  /** Main verbs in text order: the first carries the clause. */
  final List<Group> groups = new ArrayList<>();

  Clause(Kind kind, @Nullable Clause parent, String marker, int anchor, int start) {
    this.kind = kind;
    this.parent = parent;
    this.marker = marker;
    this.anchor = anchor;
    this.start = start;
  }

  boolean headed() {
    return !groups.isEmpty();
  }

  /** A verb with the words that help it. */
  static final class Group {
    int main;
    final List<Integer> helpers = new ArrayList<>();

    Group(int main) {
      this.main = main;
    }
  }

  /** The group whose verb carries the clause. */
  Group first() {
    return groups.get(0);
  }

  /** The last group that begins before {@code token}, or the first. */
  Group near(int token) {
    Group near = groups.get(0);
    for (Group group : groups) {
      if (group.main < token) {
        near = group;
      }
    }
    return near;
  }
}
