package org.chancery.text.actor;

import java.util.List;
import org.chancery.text.actor.Term.Head;
import org.chancery.text.actor.Term.Known;
import org.chancery.text.actor.Term.Nobody;
import org.chancery.text.actor.Term.Party;
import org.chancery.text.actor.Term.Reference;
import org.chancery.text.language.Token.Tag;
import org.jspecify.annotations.Nullable;

/** The names found in one sentence: what starts at each token, looked up once. */
final class Scan {

  private static final Trie.Match<Term> NOTHING = new Trie.Match<>(-1, List.of());

  private final Lexicon lexicon;
  private final Line line;
  private final Trie.@Nullable Match<Term>[] found;

  @SuppressWarnings({"unchecked", "rawtypes"})
  Scan(Lexicon lexicon, Line line) {
    this.lexicon = lexicon;
    this.line = line;
    this.found = new Trie.Match[line.size()];
  }

  Line line() {
    return line;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  private Trie.Match<Term> match(int at) {
    if (!line.has(at)) {
      return NOTHING;
    }
    Trie.Match<Term> match = found[at];
    if (match == null) {
      match = lexicon.name(line, at);
      match = match == null ? NOTHING : match;
      found[at] = match;
    }
    return match;
  }

  /** Index after the name that starts at {@code at}, or -1. */
  int end(int at) {
    return match(at).end();
  }

  private <T extends Term> @Nullable T first(int at, Class<T> sort) {
    for (Term term : match(at).values()) {
      if (sort.isInstance(term)) {
        return sort.cast(term);
      }
    }
    return null;
  }

  /** Whether the name at {@code at} is in the plural. */
  boolean plural(int at) {
    Words words = lexicon.words();
    return words.plural(line.at(words.head(line.tokens(), at, end(at))));
  }

  /** The states and organisations that the name at {@code at} may mean. */
  List<Party> parties(int at) {
    return match(at).values().stream()
        .filter(Party.class::isInstance)
        .map(Party.class::cast)
        .toList();
  }

  @Nullable Party party(int at) {
    return first(at, Party.class);
  }

  @Nullable Head head(int at) {
    return first(at, Head.class);
  }

  /** Whether the office at {@code at} can be that of a chairman, of the body that follows. */
  boolean chair(int at) {
    return match(at).values().stream()
        .anyMatch(t -> t instanceof Head h && h.role().equals("chair"));
  }

  /** "Kazakh-Italian <i>business</i> forum", "US <i>military</i> aid". */
  boolean attributive(int at) {
    int end = end(at);
    return is(Glue.ATTRIBUTIVE, at)
        && line.has(end)
        && !line.capitalised(end)
        && line.at(end).is(Tag.NOUN, Tag.ADJECTIVE)
        && head(end) == null;
  }

  @Nullable Reference reference(int at) {
    return first(at, Reference.class);
  }

  @Nullable Known known(int at) {
    return first(at, Known.class);
  }

  boolean nobody(int at) {
    return first(at, Nobody.class) != null;
  }

  /** Index after one word of {@code sense} at {@code at}, or {@code at} itself. */
  int skip(Glue sense, int at) {
    return Math.max(at, lexicon.glue(sense, line, at));
  }

  /** Index after all the words of {@code sense} that stand at {@code at}. */
  int skipAll(Glue sense, int at) {
    int end = skip(sense, at);
    while (end > at) {
      at = end;
      end = skip(sense, at);
    }
    return at;
  }

  boolean is(Glue sense, int at) {
    return lexicon.is(sense, line, at);
  }

  boolean comma(int at) {
    return line.text(at).equals(",");
  }
}
