package org.chancery.text.language.ru;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.text.language.Relation;
import org.chancery.text.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the noun phrases of a sentence from left to right: preposition, then adjectives, numerals
 * and participles with words of their own, then the noun that they agree with.
 */
final class Phrases {

  /** Numbers that are nouns. */
  private static final Set<String> LARGE =
      Set.of("тысяча", "миллион", "миллиард", "сотня", "десяток", "половина", "треть", "четверть");

  private static final Set<String> ROUGH = Set.of("около", "свыше", "порядка");

  /** Prepositions that without a noun of theirs are adverbs: «накануне Мальта передала …». */
  private static final Set<String> ADVERBS =
      Set.of("накануне", "после", "вокруг", "напротив", "внутри", "спустя", "мимо");

  private final Draft draft;
  private final Prepositions prepositions;
  private final List<Phrase> found = new ArrayList<>();
  private final List<Integer> waiting = new ArrayList<>();
  private @Nullable String preposition;
  private int prepositionCases;
  private @Nullable String innerPreposition;
  private int innerNoun = -1;
  private int start = -1;

  private Phrases(Draft draft, Prepositions prepositions) {
    this.draft = draft;
    this.prepositions = prepositions;
  }

  static List<Phrase> of(Draft draft, Prepositions prepositions) {
    Phrases phrases = new Phrases(draft, prepositions);
    phrases.gather();
    return phrases.found;
  }

  private void gather() {
    int i = 0;
    while (i < draft.size) {
      int after = preposition(i);
      if (after > i) {
        i = after;
        continue;
      }
      word(i);
      i++;
    }
    flush(draft.size);
  }

  /** Takes a preposition, of one word or several, and returns the index after it. */
  private int preposition(int i) {
    int length = phrase(i);
    if (length == 0 && (draft.part(i) == Part.PREPOSITION || likened(i))) {
      length = 1;
    }
    if (length == 0) {
      return i;
    }
    if (length == 1 && rough(i)) {
      if (preposition == null) {
        flush(i);
        start = i;
      }
      return i + 1;
    }
    if (!insideParticiple()) {
      flush(i);
    }
    StringBuilder name = new StringBuilder(length == 1 ? draft.lemma(i) : draft.form(i));
    for (int k = i + 1; k < i + length; k++) {
      name.append(' ').append(draft.form(k));
      draft.hang(k, i, Relation.OTHER);
    }
    if (insideParticiple()) {
      innerPreposition = name.toString();
    } else {
      preposition = name.toString();
      prepositionCases = prepositions.cases(preposition);
      start = i;
    }
    return i + length;
  }

  /** «расценил это как угрозу»: without a comma before it «как» says what a thing is taken for. */
  private boolean likened(int i) {
    return draft.form(i).equals("как")
        && i > 0
        && i + 1 < draft.size
        && !draft.mark(i - 1)
        && draft.part(i - 1) != Part.CONJUNCTION
        && (draft.part(i + 1).nominal() || draft.part(i + 1).attributive());
  }

  /** «около 300 школ», «свыше двадцати рейсов»: the word says how exact the number is. */
  private boolean rough(int i) {
    boolean counts =
        i + 1 < draft.size
            && (draft.part(i + 1) == Part.NUMERAL || LARGE.contains(draft.lemma(i + 1)));
    return counts && ROUGH.contains(draft.form(i));
  }

  private int phrase(int i) {
    for (List<String> words : prepositions.phrases(draft.form(i))) {
      int k = 0;
      while (k < words.size() && i + k < draft.size && draft.form(i + k).equals(words.get(k))) {
        k++;
      }
      // «на средства, выделенные …»: a noun with a clause of its own is no preposition.
      if (k == words.size() && !(i + k < draft.size && draft.mark(i + k))) {
        return k;
      }
    }
    return 0;
  }

  private boolean insideParticiple() {
    return waiting.stream().anyMatch(w -> draft.part(w) == Part.PARTICIPLE);
  }

  private void word(int i) {
    Part part = draft.part(i);
    if (part.attributive() || part == Part.NUMERAL || part == Part.POSSESSIVE) {
      if (part == Part.PARTICIPLE && describes(i)) {
        flush(i);
        return;
      }
      if (start < 0) {
        start = i;
      }
      waiting.add(i);
      if (draft.lemma(i).equals("который")) {
        flush(i + 1);
      }
    } else if (part.nominal()) {
      noun(i);
    } else if (!transparent(i)) {
      flush(i);
    }
  }

  /** Adverbs, quotes and «и» between adjectives do not end a phrase. */
  private boolean transparent(int i) {
    Part part = draft.part(i);
    boolean quote = "«»„“”\"()".contains(draft.token(i).text());
    if (waiting.isEmpty()) {
      return preposition != null && (quote || part == Part.PARTICLE || part == Part.ADVERB);
    }
    boolean joint = part == Part.CONJUNCTION || draft.is(i, ",");
    return part == Part.ADVERB || part == Part.PARTICLE || quote || (joint && goesOn(i));
  }

  /** After «и» or a comma another adjective in the same case follows. */
  private boolean goesOn(int i) {
    int next = i + 1;
    while (next < draft.size && draft.part(next) == Part.ADVERB) {
      next++;
    }
    int last = waiting.get(waiting.size() - 1);
    return next < draft.size
        && (draft.part(next).attributive() || draft.part(next) == Part.NUMERAL)
        && !draft.lemma(next).equals("который")
        && (draft.shape(next).cases() & draft.shape(last).cases()) != 0;
  }

  /** «договор, подписанный в мае»: the participle follows its noun, at once or after a comma. */
  private boolean describes(int i) {
    int before = i - 1;
    while (before >= 0
        && (draft.is(before, ",")
            || draft.part(before) == Part.ADVERB
            || draft.part(before) == Part.PARTICLE)) {
      before--;
    }
    if (before < 0 || !waiting.isEmpty() || preposition != null) {
      return false;
    }
    for (int k = found.size() - 1; k >= 0 && k >= found.size() - 4; k--) {
      Shape noun = draft.shape(found.get(k).head());
      int cases = found.get(k).cases() | noun.cases();
      if ((cases & draft.shape(i).cases()) != 0
          && (noun.genders() & draft.shape(i).genders()) != 0) {
        boolean near = found.get(k).end() > before - 8;
        if (near && (draft.is(i - 1, ",") || found.get(k).end() == i)) {
          return true;
        }
      }
    }
    return false;
  }

  private void noun(int i) {
    int participle = lastParticiple();
    if (participle >= 0 && !agrees(participle, i)) {
      if (innerPreposition != null || governs(participle, i)) {
        inner(participle, i);
        return;
      }
      flush(i);
    }
    List<Integer> own = new ArrayList<>(waiting.stream().filter(w -> agrees(w, i)).toList());
    boolean counted = own.stream().anyMatch(w -> draft.part(w) == Part.NUMERAL);
    if (own.isEmpty() && !waiting.isEmpty()) {
      flush(i);
    }
    own.forEach(w -> draft.hang(w, i, relation(w)));
    add(i, counted ? countedCases(own, i) : draft.shape(i).cases());
  }

  /** The case of «два договора» is the numeral's, of «двух договоров» the noun's. */
  private int countedCases(List<Integer> own, int noun) {
    int direct = Case.NOMINATIVE.bit() | Case.ACCUSATIVE.bit();
    for (int w : own) {
      if (year(w, noun)) {
        return Case.GENITIVE.bit();
      }
      if (draft.part(w) == Part.NUMERAL && Case.GENITIVE.in(draft.shape(noun).cases())) {
        int cases = draft.shape(w).cases();
        return cases == 0 ? direct | Case.GENITIVE.bit() : (cases & direct) != 0 ? direct : cases;
      }
    }
    return draft.shape(noun).cases();
  }

  /** «1999 года» tells a date, «два года» a span. */
  private boolean year(int w, int noun) {
    return draft.form(noun).equals("года") && draft.form(w).length() == 4 && w == noun - 1;
  }

  private boolean agrees(int w, int noun) {
    Shape a = draft.shape(w);
    Shape b = draft.shape(noun);
    if (draft.part(w) == Part.POSSESSIVE) {
      return true;
    }
    if (draft.part(w) == Part.NUMERAL) {
      return a.cases() == 0 || (a.cases() & b.cases()) != 0 || Case.GENITIVE.in(b.cases());
    }
    boolean afterNumeral = Case.GENITIVE.in(a.cases()) && a.genders() == Shape.PLURAL;
    return (a.cases() & b.cases()) != 0
        && ((a.genders() & b.genders()) != 0 || (afterNumeral && Case.GENITIVE.in(b.cases())));
  }

  private Relation relation(int w) {
    return switch (draft.part(w)) {
      case PARTICIPLE -> Relation.RELATIVE;
      case POSSESSIVE -> Relation.POSSESSOR;
      default -> Relation.MODIFIER;
    };
  }

  /** No bare noun in the accusative goes with a passive or reflexive: «десять учащихся Париж …». */
  private boolean governs(int participle, int noun) {
    int direct = Case.NOMINATIVE.bit() | Case.ACCUSATIVE.bit();
    Shape shape = draft.shape(participle);
    boolean active = shape.transitive() && !shape.tag().contains(":STR");
    return (draft.shape(noun).cases() & ~direct) != 0 || active;
  }

  private int lastParticiple() {
    int participle = -1;
    for (int w : waiting) {
      participle = draft.part(w) == Part.PARTICIPLE ? w : participle;
    }
    return participle;
  }

  /** A noun that belongs to the participle that waits: «подписанный сторонами договор». */
  private void inner(int participle, int i) {
    waiting.stream()
        .filter(w -> w > participle && agrees(w, i))
        .forEach(w -> draft.hang(w, i, relation(w)));
    waiting.removeIf(w -> w > participle);
    Phrase phrase = new Phrase(i, i, i + 1, draft.shape(i).cases(), innerPreposition);
    boolean genitive = phrase.bare() && phrase.has(Case.GENITIVE) && innerNoun >= 0;
    boolean object = phrase.bare() && phrase.has(Case.ACCUSATIVE);
    if (genitive) {
      draft.hang(i, innerNoun, Relation.POSSESSOR);
    } else {
      Relation relation = object ? Relation.OBJECT : Relation.OBLIQUE;
      draft.hang(i, participle, relation, object ? "" : phrase.marker());
    }
    innerPreposition = null;
    innerNoun = i;
  }

  private void add(int head, int cases) {
    int from = start >= 0 ? start : head;
    Phrase last = found.isEmpty() ? null : found.get(found.size() - 1);
    if (preposition == null && waiting.isEmpty() && last != null && sameName(last, head)) {
      draft.hang(head, last.head(), Relation.APPOSITION);
      found.set(found.size() - 1, last.until(head + 1));
    } else {
      int asked = preposition == null ? cases : cases & prepositionCases;
      if (asked == 0 && ADVERBS.contains(String.valueOf(preposition))) {
        preposition = null;
        from = waiting.isEmpty() ? head : waiting.getFirst();
      }
      found.add(new Phrase(from, head, head + 1, asked == 0 ? cases : asked, preposition));
    }
    reset();
  }

  /** First name and surname, or several parts of one name, in the same case. */
  private boolean sameName(Phrase last, int head) {
    return last.end() == head
        && draft.token(last.head()).is(Token.Tag.NAME)
        && draft.token(head).is(Token.Tag.NAME)
        && draft.shape(last.head()).animate()
        && draft.shape(head).animate()
        && (last.cases() & draft.shape(head).cases()) != 0;
  }

  /**
   * No noun came: a pronoun, a numeral or an adjective stands for itself («который», «один из»).
   */
  private void flush(int end) {
    for (int w : waiting) {
      if (!draft.hangs(w) && w < end) {
        alone(w);
      }
    }
    reset();
  }

  private void alone(int w) {
    int cases = draft.shape(w).cases();
    Part part = draft.part(w);
    if (cases == 0 || part == Part.PARTICIPLE) {
      return;
    }
    Phrase last = found.isEmpty() ? null : found.get(found.size() - 1);
    boolean trails = part == Part.ADJECTIVE && preposition == null && draft.is(w - 1, ",");
    if (trails && last != null && (last.cases() & cases) != 0) {
      draft.hang(w, last.head(), Relation.MODIFIER);
      return;
    }
    found.add(new Phrase(start >= 0 ? Math.min(start, w) : w, w, w + 1, cases, preposition));
    preposition = null;
    start = -1;
  }

  private void reset() {
    waiting.clear();
    preposition = null;
    innerPreposition = null;
    innerNoun = -1;
    prepositionCases = 0;
    start = -1;
  }
}
