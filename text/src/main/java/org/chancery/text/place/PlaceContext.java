package org.chancery.text.place;

import java.util.List;
import org.chancery.text.language.Token;
import org.chancery.text.place.ContextWords.Sense;
import org.jspecify.annotations.Nullable;

/**
 * What the words around a name say of it: that something is or happens there, or that it is no
 * place here but a government ("Moscow agreed"), a person ("Mr. Lincoln") or a part of another name
 * ("Paris Agreement"). A name is a place only where some word says so.
 */
final class PlaceContext {
  /** How far before a name a word of travel still governs it, in tokens. */
  private static final int REACH = 10;

  private final ContextWords words;
  private final List<Token> tokens;

  PlaceContext(ContextWords words, List<Token> tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  private boolean is(Sense sense, int at) {
    return at >= 0 && at < tokens.size() && words.is(sense, tokens.get(at));
  }

  private boolean text(int at, String text) {
    return at >= 0 && at < tokens.size() && tokens.get(at).text().equals(text);
  }

  private boolean capitalised(int at) {
    return at >= 0 && at < tokens.size() && Character.isUpperCase(tokens.get(at).text().charAt(0));
  }

  /** Which sort of site the word beside the name asks for; sets where the mention ends. */
  SiteChoice.Division division(Candidate c) {
    if (suffixed(c)) {
      c.end = c.to + 1;
      return city(c.to) ? SiteChoice.Division.CITY : SiteChoice.Division.LAND;
    }
    int unit = unitBefore(c);
    if (unit < 0) {
      return SiteChoice.Division.NEITHER;
    }
    return city(unit) ? SiteChoice.Division.CITY : SiteChoice.Division.LAND;
  }

  /** "Oslo region", but not "Ohio State University". */
  private boolean suffixed(Candidate c) {
    boolean goesOn = capitalised(c.to + 1) && capitalised(c.to);
    boolean closed = !goesOn || is(Sense.MONTH, c.to + 1) || is(Sense.TITLE, c.to + 1);
    return is(Sense.SUFFIX, c.to) && closed;
  }

  private boolean city(int at) {
    return is(Sense.TOWN, at);
  }

  /** Index of "province" in "province of X", "the capital, X", «г. X»; -1 for none. */
  private int unitBefore(Candidate c) {
    int left = c.from - 1;
    if (is(Sense.ARTICLE, left)) {
      left--;
    }
    if (is(Sense.OF, left) || text(left, ",") || text(left, "«") || text(left, "“")) {
      left--;
    }
    return is(Sense.UNIT, left) ? left : -1;
  }

  /** Whether the name is a part of another thing's or a person's name. */
  boolean foreign(Candidate c) {
    return thingAhead(c) || heldBefore(c) || personBefore(c) || nameGoesOn(c);
  }

  private boolean thingAhead(Candidate c) {
    for (int i = c.to; i < Math.min(tokens.size(), c.to + 4); i++) {
      if (is(Sense.THING, i) || (is(Sense.HOLDER, i) && i == c.to)) {
        return true;
      }
      boolean inside = capitalised(i) || nominal(tokens.get(i));
      if (is(Sense.VENUE, i) || is(Sense.SUFFIX, i) || !inside) {
        return false;
      }
    }
    return false;
  }

  private static boolean nominal(Token token) {
    return token.is(Token.Tag.NOUN, Token.Tag.ADJECTIVE) || token.is(Token.Tag.NUMBER);
  }

  /** "Treaty of Rome", "the governor of X", «мэр Москвы». */
  private boolean heldBefore(Candidate c) {
    int left = c.from - 1;
    left = is(Sense.ARTICLE, left) ? left - 1 : left;
    if (is(Sense.HOLDER, left)) {
      return true;
    }
    return is(Sense.OF, left) && (is(Sense.THING, left - 1) || is(Sense.HOLDER, left - 1));
  }

  private boolean personBefore(Candidate c) {
    int left = c.from - 1;
    if (left < 0 || c.adjective) {
      return false;
    }
    if (is(Sense.TITLE, left)) {
      return true;
    }
    boolean known =
        is(Sense.UNIT, left)
            || is(Sense.DIRECTION, left)
            || is(Sense.AT, left)
            || is(Sense.MOTION, left)
            || is(Sense.BETWEEN, left)
            || is(Sense.AND, left)
            || is(Sense.ARTICLE, left)
            || is(Sense.PART, left)
            || is(Sense.VISIT, left);
    boolean name = left > 0 || tokens.getFirst().is(Token.Tag.NAME);
    return capitalised(left) && name && !known;
  }

  /** "Sydney Smith", "Lincoln Memorial": another capital follows and no known word. */
  private boolean nameGoesOn(Candidate c) {
    if (is(Sense.SUFFIX, c.to) && !suffixed(c)) {
      return true;
    }
    boolean known =
        suffixed(c)
            || venueAhead(c)
            || is(Sense.TITLE, c.to)
            || is(Sense.MONTH, c.to)
            || is(Sense.HOST, c.to);
    return !c.adjective
        && capitalised(c.to)
        && !known
        && !(c.capital() && is(Sense.AT, c.from - 1));
  }

  private int left(Candidate c) {
    int left = c.from - 1;
    while (is(Sense.ARTICLE, left)
        || is(Sense.DIRECTION, left)
        || text(left, "«")
        || text(left, "“")) {
      left--;
    }
    return left;
  }

  private boolean atBefore(Candidate c) {
    return is(Sense.AT, left(c));
  }

  /** Whether a word says that something is or happens there, the neighbours aside. */
  boolean located(Candidate c) {
    if (c.adjective) {
      return venueAhead(c);
    }
    return c.unit()
        || unitBefore(c) >= 0
        || venueAhead(c)
        || preposed(c)
        || hosting(c)
        || dateline(c);
  }

  /** "in Singapore": the city of a state that is one. */
  boolean inside(Candidate c) {
    return atBefore(c) || city(c);
  }

  /** "Kuwait City", "the city of Tunis". */
  boolean city(Candidate c) {
    return (c.unit() && city(c.to)) || city(unitBefore(c));
  }

  private boolean venueAhead(Candidate c) {
    for (int i = c.to; i < Math.min(tokens.size(), c.to + (c.adjective ? 2 : 4)); i++) {
      if (is(Sense.VENUE, i)) {
        return true;
      }
      boolean noun = c.adjective && tokens.get(i).is(Token.Tag.NOUN);
      if (noun || (!capitalised(i) && !nominal(tokens.get(i)))) {
        return false;
      }
    }
    return false;
  }

  private boolean preposed(Candidate c) {
    int left = left(c);
    if (is(Sense.AT, left)) {
      return !(c.capital() && says(c));
    }
    if (is(Sense.VISIT, left)) {
      return true;
    }
    if (is(Sense.PART, is(Sense.OF, left) ? left - 1 : left)) {
      return true;
    }
    if (is(Sense.MOTION, left) || is(Sense.BETWEEN, left)) {
      return !c.capital() || travelBefore(left);
    }
    return false;
  }

  /** «в Москве заявили»: the government, not the city. */
  private boolean says(Candidate c) {
    return is(Sense.SAY, c.to) || is(Sense.SAY, c.to + 1);
  }

  private boolean travelBefore(int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (is(Sense.TRAVEL, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Quito was the venue of", "Quito hosted". */
  private boolean hosting(Candidate c) {
    for (int i = c.to; i < Math.min(tokens.size(), c.to + 5); i++) {
      if (is(Sense.HOST, i)) {
        return true;
      }
      if (capitalised(i) || tokens.get(i).is(Token.Tag.MARK)) {
        return false;
      }
    }
    return false;
  }

  /** "VIENTIANE, 7 October", "Baku (Azerbaijan), May 3". */
  private boolean dateline(Candidate c) {
    if (c.from > 1 || (c.from == 1 && !text(0, "("))) {
      return false;
    }
    if (!text(c.to, ",") && !text(c.to, "(")) {
      return false;
    }
    for (int i = c.to + 1; i < Math.min(tokens.size(), c.to + 5); i++) {
      if (is(Sense.MONTH, i) || tokens.get(i).text().matches("\\d{1,2}")) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code c} stands in one list with the place {@code before}: "in Oslo and Bergen". */
  boolean joined(Candidate before, Candidate c) {
    boolean and = false;
    for (int i = before.end; i < c.from; i++) {
      if (is(Sense.AND, i)) {
        and = true;
      } else if (!text(i, ",") && !is(Sense.ARTICLE, i) && !is(Sense.DIRECTION, i)) {
        return toward(before, c, i);
      }
    }
    return and || !c.capital() || is(Sense.AND, c.to) || text(c.to, ",");
  }

  /** "from Oslo to Bergen". */
  private boolean toward(Candidate before, Candidate c, int at) {
    return at == before.end && is(Sense.MOTION, at) && at == c.from - 1;
  }

  /** The token after "X," or "X (", where a state or a province may stand; -1 for none. */
  int apposition(Candidate c) {
    return text(c.to, ",") || text(c.to, "(") ? c.to + 1 : -1;
  }

  /** The token at {@code at}, or null past the end. */
  @Nullable Token token(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at) : null;
  }
}
