package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.actor.Phrase.Name;
import org.chancery.text.actor.Phrase.Range;
import org.chancery.text.actor.Term.Known;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;
import org.chancery.text.mention.ActorMention;
import org.jspecify.annotations.Nullable;

/** Finds persons' names: capitalised words with initials and particles between them. */
final class Names {

  private static final int LONGEST = 9;

  private final Scan scan;
  private final Line line;

  Names(Scan scan) {
    this.scan = scan;
    this.line = scan.line();
  }

  /**
   * The name at {@code at}, titles before it included.
   *
   * @param office whether an office stands before it: then words of any part of speech are taken
   */
  @Nullable Name at(int at, boolean office) {
    int start = scan.skipAll(Glue.TITLE, at);
    boolean titled = start > at;
    int full = initials(start);
    Known known = scan.known(full);
    int end = known == null ? start : scan.end(full);
    List<String> keys = new ArrayList<>();
    for (int i = start; i < end; i++) {
      key(i, keys);
    }
    while (end - start < LONGEST) {
      int next = word(end, office || titled, end == start);
      if (next < 0) {
        break;
      }
      for (int i = end; i < next; i++) {
        key(i, keys);
      }
      end = next;
    }
    return keys.isEmpty()
        ? null
        : new Name(new Range(start, end), keys, gender(at, start), titled, known);
  }

  /** "m" or "f" where the words from {@code from} to {@code to} are titles or offices that tell. */
  String gender(int from, int to) {
    for (int i = from; i < to; i++) {
      if (scan.is(Glue.MALE, i)) {
        return "m";
      }
      if (scan.is(Glue.FEMALE, i)) {
        return "f";
      }
    }
    return "";
  }

  /** Index after the next word of a name, with the particles and initials before it; or -1. */
  private int word(int at, boolean sure, boolean first) {
    if (!line.has(at)) {
      return -1;
    }
    if (initial(at)) {
      int rest = line.text(at + 1).equals(".") ? at + 2 : at + 1;
      return first ? word(rest, sure, false) : Math.max(rest, word(rest, sure, false));
    }
    if (plain(at, sure, first)) {
      return at + 1;
    }
    boolean particle = scan.is(Glue.PARTICLE, at) && (!first || line.capitalised(at));
    if (particle && !stateOf(at)) {
      return word(at + 1, sure, first);
    }
    return -1;
  }

  /**
   * "While in <i>Nairobi</i> President Silva will meet …": where the holder is, not whose he is.
   */
  boolean venue(int i, Term.Party party) {
    int end = scan.end(i);
    Term.Head next = scan.head(end);
    return party.form() == ActorMention.Form.CAPITAL
        && i > 0
        && scan.skip(Glue.PLACE, i - 1) == i
        && next != null
        && next.sort() == Term.Sort.OFFICE
        && !scan.plural(end)
        && line.capitalised(end)
        && at(scan.end(end), true) != null;
  }

  /**
   * Where a state follows its office, its name or seat before one is another's: «из Лесото посол»,
   * «принял в Кремле посла Чада».
   */
  boolean another(int i, Term.Party party) {
    Term.Head next = scan.head(scan.end(i));
    if (next == null || party.form() == ActorMention.Form.NAME) {
      return next != null && !party.organisation();
    }
    return party.form() == ActorMention.Form.CAPITAL
        && i > 0
        && scan.skip(Glue.PLACE, i - 1) == i
        && next.sort() == Term.Sort.OFFICE
        && scan.party(scan.end(scan.end(i))) != null;
  }

  /** "Le Drian <i>of France</i>": the state is the office's, no part of the name. */
  private boolean stateOf(int at) {
    return scan.is(Glue.LINK, at) && scan.party(at + 1) != null;
  }

  /** Index after the initials at {@code at}. */
  private int initials(int at) {
    int end = at;
    while (line.has(end) && initial(end)) {
      end = line.text(end + 1).equals(".") ? end + 2 : end + 1;
    }
    return end;
  }

  private boolean initial(int at) {
    String text = line.text(at);
    return line.capitalised(at)
        && (text.length() == 1 || (text.length() <= 5 && text.indexOf('.') == 1))
        && !text.equals("I")
        && !text.equals("A");
  }

  private boolean plain(int at, boolean sure, boolean first) {
    Token token = line.at(at);
    if (!(line.capitalised(at) || hyphenated(at)) || !spelt(token.text())) {
      return false;
    }
    boolean tag =
        token.is(Tag.NAME)
            || hyphenated(at)
            || (first && at == 0 && opens(token))
            || (sure && (token.is(Tag.NOUN, Tag.ADJECTIVE) || token.is(Tag.OTHER, Tag.VERB)))
            || (sure && token.is(Tag.ADVERB, Tag.PRONOUN));
    if (!tag || scan.is(Glue.NOT_NAME, at) || scan.is(Glue.TITLE, at)) {
      return false;
    }
    return scan.end(at) < 0
        || scan.known(at) != null
        || (!first && scan.is(Glue.SHARED_NAME, at))
        || (!first && scan.is(Glue.PARTICLE, at));
  }

  /** A surname alone at the start of a sentence, where its tag is least sure. */
  private boolean opens(Token token) {
    return !line.capitalised(1)
        && (token.is(Tag.OTHER, Tag.NOUN) || token.is(Tag.VERB, Tag.ADJECTIVE));
  }

  /** "al-Assad". */
  private boolean hyphenated(int at) {
    String text = line.text(at);
    int hyphen = text.indexOf('-');
    return hyphen > 0
        && hyphen + 1 < text.length()
        && hyphen <= 3
        && Character.isUpperCase(text.charAt(hyphen + 1));
  }

  private static String after(String word) {
    return word.substring(word.indexOf('-') + 1);
  }

  private static boolean spelt(String text) {
    return text.length() > 1
        && text.codePoints()
            .allMatch(
                c ->
                    Character.isLetter(c)
                        || c == '-'
                        || c == '\''
                        || c == '’'
                        || c == '.'
                        || c == 'ʻ'
                        || c == '\u2011');
  }

  private void key(int at, List<String> keys) {
    if (line.text(at).length() > 1 && !initial(at) && !scan.is(Glue.PARTICLE, at)) {
      String word = line.text(at);
      keys.add(scan.lexicon().words().surname(hyphenated(at) ? after(word) : word));
    }
  }
}
