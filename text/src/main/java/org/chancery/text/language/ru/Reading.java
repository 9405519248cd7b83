package org.chancery.text.language.ru;

/**
 * One way to understand a word form.
 *
 * @param lemma dictionary form, with ё written as е
 * @param guessed true where no dictionary knows the form
 */
record Reading(String lemma, Shape shape, boolean guessed) {

  static Reading of(String lemma, String tag) {
    return new Reading(lemma.replace('ё', 'е'), Shape.of(tag), false);
  }

  static Reading guess(String lemma, String tag) {
    return new Reading(lemma.replace('ё', 'е'), Shape.of(tag), true);
  }

  Part part() {
    return shape.part();
  }

  int cases() {
    return shape.cases();
  }

  int genders() {
    return shape.genders();
  }

  boolean isAbbreviation() {
    return shape.tag().startsWith("ABR");
  }

  /** An inanimate noun in the singular. */
  boolean isThing() {
    return part() == Part.NOUN && !shape.animate() && genders() != Shape.PLURAL;
  }

  /** A first name, patronymic or surname. */
  boolean isPerson() {
    String tag = shape.tag();
    return tag.startsWith("NN:Fam") || tag.startsWith("NN:Name") || tag.startsWith("NN:Patr");
  }
}
