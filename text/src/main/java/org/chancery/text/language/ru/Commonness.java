package org.chancery.text.language.ru;

/** How common a reading is wherever it stands, in points as {@link Agreement} counts them. */
final class Commonness {

  private Commonness() {}

  /** What the reading is worth wherever it stands. */
  static double of(Reading r, Word word) {
    double points = part(r, word);
    points -= r.lemma().equals(Agreement.YEAR) && word.text().equals("г.") ? 0.5 : 0;
    if (r.part().nominal() || r.part().attributive()) {
      points += commonness(r.cases());
      points += r.part() == Part.PRONOUN && Case.DATIVE.in(r.cases()) ? 0.3 : 0;
    }
    if (r.shape().tag().endsWith(":Talk") || r.shape().tag().endsWith(":Z")) {
      points -= 2;
    }
    return points;
  }

  private static double part(Reading r, Word word) {
    return switch (r.part()) {
      case IMPERATIVE -> -3;
      case INTERJECTION -> -4;
      case CONVERB -> -0.5;
      case COMPARATIVE -> -0.5;
      case PREDICATIVE -> -0.6;
      case PARENTHESIS -> -0.4;
      case SHORT_ADJECTIVE -> -0.8;
      case SHORT_PARTICIPLE -> r.shape().time() == Shape.Time.PRESENT ? -2 : -0.2;
      case ADVERB -> 0.2;
      case DETERMINER -> 0.3;
      case FINITE -> r.shape().time() == Shape.Time.FUTURE ? -0.2 : 0;
      case NAME -> name(r, word);
      case NOUN -> adjectival(r) ? -0.9 : 0;
      default -> 0;
    };
  }

  private static double name(Reading r, Word word) {
    if (!word.capital()) {
      return -4;
    }
    boolean woman = r.genders() == Shape.FEMININE || r.genders() == (Shape.FEMININE | Shape.PLURAL);
    double rare = plural(r) ? -2.5 : r.guessed() && woman ? -0.6 : 0;
    return rare + (word.first() && !r.guessed() ? -0.8 : r.guessed() ? 0 : 0.8);
  }

  /** «больной», «мировой»: the same form as an adjective is commoner. */
  private static boolean adjectival(Reading r) {
    String lemma = r.lemma();
    return lemma.endsWith("ый")
        || lemma.endsWith("ой")
        || lemma.endsWith("ая")
        || lemma.endsWith("ое")
        || lemma.endsWith("ые")
        || lemma.endsWith("ские");
  }

  private static boolean plural(Reading r) {
    return r.genders() == Shape.PLURAL;
  }

  private static double commonness(int cases) {
    if (Case.NOMINATIVE.in(cases)) {
      return 0;
    }
    if (Case.GENITIVE.in(cases)) {
      return -0.05;
    }
    if (Case.ACCUSATIVE.in(cases)) {
      return -0.2;
    }
    return Case.INSTRUMENTAL.in(cases) ? -0.3 : Case.DATIVE.in(cases) ? -0.5 : -0.8;
  }
}
