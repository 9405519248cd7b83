package org.chancery.text.actor;

import java.util.List;
import org.chancery.text.actor.Term.Head;
import org.chancery.text.actor.Term.Party;
import org.chancery.text.language.Token.Tag;
import org.chancery.text.mention.ActorMention.Form;

/**
 * What a minister is charged with: portfolios of the table joined by "and" or commas; where the
 * table has none and {@code open}, a run of capitalised words.
 */
record Portfolios(Lexicon lexicon, boolean open) implements Trie.Slot {

  private static final int LONGEST_RUN = 6;

  @Override
  public int match(Line line, int at) {
    int end = lexicon.portfolio(line, at);
    if (end < 0) {
      end = open ? (lexicon.knows(Glue.ARTICLE) ? run(line, at) : plain(line, at)) : -1;
    }
    while (end > at) {
      int more = further(line, end);
      if (more <= end) {
        return end;
      }
      end = more;
    }
    return end;
  }

  private int further(Line line, int end) {
    int next = line.text(end).equals(",") ? end + 1 : end;
    int and = lexicon.glue(Glue.AND, line, next);
    next = Math.max(next, and);
    if (next == end || !line.has(next)) {
      return -1;
    }
    int more = lexicon.portfolio(line, next);
    if (more <= next && open && and > 0 && line.capitalised(next) && linked(line, next)) {
      return run(line, next);
    }
    return more > next && (and > 0 || line.capitalised(end - 1)) ? more : -1;
  }

  /** Capitalised words up to a state, an organisation or an office. */
  private int run(Line line, int at) {
    int end = at;
    while (end < line.size()
        && end - at < LONGEST_RUN
        && line.capitalised(end)
        && !stops(line, end)) {
      end++;
      int and = lexicon.glue(Glue.AND, line, end);
      if (and > end && line.capitalised(and) && !stops(line, and) && linked(line, and)) {
        end = and;
      }
    }
    return end == at ? -1 : end;
  }

  /** Where nouns have no capitals: nouns and adjectives up to a state. */
  private int plain(Line line, int at) {
    int end = at;
    while (line.has(end) && end - at < LONGEST_RUN && !stops(line, end)) {
      boolean joins = lexicon.is(Glue.AND, line, end) && end > at;
      if (line.capitalised(end) || !(joins || line.at(end).is(Tag.NOUN, Tag.ADJECTIVE))) {
        return -1;
      }
      end++;
    }
    Trie.Match<Term> match = line.has(end) ? lexicon.name(line, end) : null;
    boolean state =
        match != null
            && match.values().stream().anyMatch(t -> t instanceof Party p && p.form() == Form.NAME);
    return state && end > at ? end : -1;
  }

  /** "Health and Medical Industry of Turkmenistan": after "and" only where a link follows soon. */
  private boolean linked(Line line, int at) {
    int end = at;
    while (line.capitalised(end) && end - at < LONGEST_RUN) {
      end++;
    }
    return lexicon.is(Glue.LINK, line, end);
  }

  private boolean stops(Line line, int at) {
    Trie.Match<Term> match = lexicon.name(line, at);
    List<Term> terms = match == null ? List.of() : match.values();
    return terms.stream().anyMatch(t -> t instanceof Party || t instanceof Head)
        || lexicon.is(Glue.TITLE, line, at);
  }
}
