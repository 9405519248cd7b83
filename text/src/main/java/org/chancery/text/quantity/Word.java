package org.chancery.text.quantity;

/** What a word or phrase does beside a number; the tables of the languages tell which is which. */
public enum Word {
  /** "more than": the number is approximate. */
  ABOUT,
  /** "handed over": the end of a verb rather than "more than". */
  PARTICLE,
  /** "tonnes", with the symbol. */
  MEASURE,
  PERCENT,
  /** "cents": a hundredth of a unit of currency. */
  MINOR,
  /** "doubled", with the ratio. */
  FACTOR,
  /** "fold", «раза»: the number before is a ratio. */
  TIMES,
  /** "by", «на»: a change of so much follows. */
  BY,
  RISE,
  FALL,
  /** "meeting": ordinals number it. */
  SESSION,
  /** "sides": two of them are the parties, not a count. */
  ACTOR,
  /** "Resolution": the number after it is a name. */
  NAME,
  /** "hundreds": a number that is not told. */
  VAGUE,
  /** "marks", "won": no currency when its number comes after it. */
  EVERYDAY,
  /** "the number of": names what a change further on counts. */
  NUMBEROF,
  /** "dozen", with its number. */
  DOZEN,
  /** "point" in "two point five". */
  POINT,
  AND,
  ONE,
  /** "a": one unit of a currency. */
  ARTICLE,
  /** "per": a sum may end before it. */
  AFTERSUM,
  HALF,
  /** "half a" before a scale. */
  HALFOF,
  /** "three quarters of a" before a scale, with the share. */
  QUARTEROF,
  FROM,
  TO,
  BETWEEN,
  /** A length of time. */
  TIME,
  /** What follows a length of time and makes it a date. */
  TIMEAFTER,
  /** What follows an hour. */
  CLOCK,
  /** A word that counts nothing when hung on its number: "two-day". */
  HUNG,
  /** A letter glued to a number: "10k", with the multiplier. */
  GLUED,
  /** "the", "our". */
  DETERMINER,
  /** "th" of "15th". */
  ORDINALSUFFIX,
  /** «ти» of «20-ти». */
  CARDINALSUFFIX
}
