package org.chancery.text.actor;

import java.util.Set;
import org.chancery.text.actor.Term.Head;
import org.chancery.text.actor.Term.Sort;
import org.chancery.text.language.Token.Tag;

/**
 * Whether an office or body that names neither state nor person means somebody: "the President",
 * "the Embassy", "Police said".
 *
 * @param from index of the first token
 * @param office index of the office's first token
 * @param to index after the last token
 */
record Alone(
    Scan scan, boolean definite, boolean indefinite, boolean plural, int from, int office, int to) {

  private static final Set<String> BODIES =
      Set.of("government", "ministry", "parliament", "diplomatic-mission", "court", "opposition");

  /** Bodies of many; "police" and "troops" are plural without being several. */
  private static final Set<String> FORCES = Set.of("police", "military", "rebels");

  private static final Set<String> NEVER = Set.of("leader", "chair");
  private static final int HIGHEST = 2;
  private static final int LOWEST_RANK = 6;
  private static final int LOWEST_RANK_OF_SEVERAL = 4;

  boolean understood(Head head) {
    return !indefinite && (head.sort() == Sort.BODY ? body(head.role()) : office(head));
  }

  private boolean articles() {
    return scan.lexicon().knows(Glue.ARTICLE);
  }

  private boolean body(String role) {
    boolean force = FORCES.contains(role);
    if (definite || !articles()) {
      boolean opens = from == 0 || scan.line().at(from - 1).is(Tag.MARK, Tag.CONJUNCTION);
      if (role.equals("diplomatic-mission") && !definite && !opens) {
        return false;
      }
      if (role.equals("court") && !articles() && !(speaks() && !plural)) {
        return false;
      }
      boolean one = !plural || !articles() || role.equals("court");
      return (force && (definite || opens)) || (one && BODIES.contains(role));
    }
    boolean one = scan.line().capitalised(office) && !plural;
    boolean parliament = role.equals("parliament") && one;
    // "Cabinet agreed": how cabinets of many states tell of themselves.
    boolean decides = role.equals("government") && one && from == 0 && acts();
    return from == office && (parliament || decides || (from == 0 && force && acts()));
  }

  /** Whether a verb follows. */
  private boolean acts() {
    return scan.line().has(to)
        && (scan.line().at(to).is(Tag.VERB, Tag.AUXILIARY) || scan.line().at(to).is(Tag.ADVERB));
  }

  /** «заявил министр»: a subject beside its verb. */
  private boolean speaks() {
    boolean after = from > 0 && scan.line().at(from - 1).is(Tag.VERB);
    boolean before = scan.line().has(to) && scan.line().at(to).is(Tag.VERB);
    return (after || before) && scan.lexicon().words().subject(scan.line().at(office));
  }

  private boolean office(Head head) {
    if (head.rank() > LOWEST_RANK || NEVER.contains(head.role())) {
      return false;
    }
    if (plural && !articles() && head.role().equals("judge")) {
      return false;
    }
    boolean capital = scan.line().capitalised(office) && from == office;
    return definite
        || (capital && (!plural || heads(head)))
        || (!articles() && head.rank() <= LOWEST_RANK_OF_SEVERAL && (plural || speaks()))
        || (!articles() && head.rank() <= HIGHEST && met());
  }

  /** "Prime Ministers agreed": without an article, those of the two sides. */
  private boolean heads(Head head) {
    return articles()
        && (head.rank() <= HIGHEST || head.rank() <= LOWEST_RANK_OF_SEVERAL && acts());
  }

  /** «встретился с президентом»: after a preposition, and no name of a country or body follows. */
  private boolean met() {
    boolean after = from > 0 && scan.line().at(from - 1).is(Tag.PREPOSITION);
    return after && (!scan.line().has(to) || scan.line().at(to).is(Tag.MARK, Tag.CONJUNCTION));
  }
}
