package org.chancery.text.language.ru;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A dictionary tag taken apart, so that agreement is a few bit operations.
 *
 * @param tag as the dictionary writes it, "NN:Inanim:Masc:Sin:R"
 * @param cases bits of {@link Case}; 0 where the word has none
 * @param genders bits {@link #MASCULINE}, {@link #FEMININE}, {@link #NEUTER} of a singular, or
 *     {@link #PLURAL}
 * @param person 1 to 3, or 0
 */
record Shape(
    String tag,
    Part part,
    int cases,
    int genders,
    int person,
    boolean animate,
    boolean transitive,
    boolean perfective,
    Time time) {

  static final int MASCULINE = 1;
  static final int FEMININE = 2;
  static final int NEUTER = 4;
  static final int PLURAL = 8;
  static final int SINGULAR = MASCULINE | FEMININE | NEUTER;

  /** Tense of a verb form, as far as its form tells. */
  enum Time {
    NONE,
    PAST,
    PRESENT,
    FUTURE
  }

  private static final Map<String, Shape> KNOWN = new ConcurrentHashMap<>();

  /** The shape of a tag; there are some thirteen hundred tags in all. */
  static Shape of(String tag) {
    return KNOWN.computeIfAbsent(tag, Shape::parse);
  }

  private static Shape parse(String tag) {
    Set<String> marks = new HashSet<>(Arrays.asList(tag.split(":")));
    Part part = part(tag, marks);
    return new Shape(
        tag,
        part,
        cases(marks, part),
        genders(marks, part),
        marks.contains("P1") ? 1 : marks.contains("P2") ? 2 : marks.contains("P3") ? 3 : 0,
        marks.contains("Anim")
            || (part == Part.NAME && !marks.contains("Geo") && !tag.startsWith("ABR")),
        marks.contains("TRANS"),
        marks.contains("PFV") || marks.contains("2PFV"),
        time(marks));
  }

  private static Part part(String tag, Set<String> marks) {
    String head = tag.indexOf(':') < 0 ? tag : tag.substring(0, tag.indexOf(':'));
    return switch (head) {
      case "NN" ->
          marks.contains("Fam")
                  || marks.contains("Name")
                  || marks.contains("Patr")
                  || marks.contains("Geo")
              ? Part.NAME
              : Part.NOUN;
      case "ABR" -> Part.NAME;
      case "ADJ" -> adjective(tag, marks);
      case "Ord" -> Part.ORDINAL;
      case "PT" -> Part.PARTICIPLE;
      case "PT_Short" -> Part.SHORT_PARTICIPLE;
      case "Num", "NumC" -> Part.NUMERAL;
      case "PNN" -> marks.contains("Poss") ? Part.POSSESSIVE : Part.PRONOUN;
      case "VB" -> verb(marks);
      case "DPT" -> Part.CONVERB;
      case "PRDC" -> Part.PREDICATIVE;
      case "ADV" -> Part.ADVERB;
      case "PREP" -> Part.PREPOSITION;
      case "CONJ" -> Part.CONJUNCTION;
      case "PARTICLE" -> Part.PARTICLE;
      case "PARENTHESIS" -> Part.PARENTHESIS;
      case "INTERJECTION" -> Part.INTERJECTION;
      case "MARK" -> Part.MARK;
      default -> Part.OTHER;
    };
  }

  private static Part adjective(String tag, Set<String> marks) {
    if (marks.contains("MPR")) {
      return Part.DETERMINER;
    }
    if (marks.contains("Short")) {
      return Part.SHORT_ADJECTIVE;
    }
    if (marks.contains("Comp")) {
      return Part.COMPARATIVE;
    }
    return tag.equals("ADJ:Posit") ? Part.ADVERB : Part.ADJECTIVE;
  }

  private static Part verb(Set<String> marks) {
    if (marks.contains("INF")) {
      return Part.INFINITIVE;
    }
    return marks.contains("IMP") ? Part.IMPERATIVE : Part.FINITE;
  }

  private static int cases(Set<String> marks, Part part) {
    int cases = 0;
    for (String mark : marks) {
      Case c = Case.ofTag(mark);
      cases |= c == null ? 0 : c.bit();
    }
    boolean indeclinable = part == Part.NOUN || part == Part.NAME;
    return cases == 0 && indeclinable && !marks.contains("Z") ? Case.ALL : cases;
  }

  private static int genders(Set<String> marks, Part part) {
    if (marks.contains("PL")) {
      return PLURAL;
    }
    int genders = marks.contains("Masc") ? MASCULINE : 0;
    genders |= marks.contains("Fem") ? FEMININE : 0;
    genders |= marks.contains("Neut") ? NEUTER : 0;
    if (part == Part.PRONOUN) {
      return genders != 0 ? genders : SINGULAR;
    }
    if (part == Part.NUMERAL) {
      return genders != 0 ? genders | PLURAL : SINGULAR | PLURAL;
    }
    boolean nominal = part == Part.NOUN || part == Part.NAME;
    if (genders == 0) {
      return marks.contains("Sin") ? SINGULAR : SINGULAR | PLURAL;
    }
    return nominal && !marks.contains("Sin") ? genders | PLURAL : genders;
  }

  private static Time time(Set<String> marks) {
    if (marks.contains("Past")) {
      return Time.PAST;
    }
    if (marks.contains("Fut")) {
      return Time.FUTURE;
    }
    return marks.contains("Real") ? Time.PRESENT : Time.NONE;
  }
}
