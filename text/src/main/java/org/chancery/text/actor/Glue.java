package org.chancery.text.actor;

/** Senses of {@code grammar.tsv}: the small words that hold names together. */
enum Glue {
  LINK,
  JUXTAPOSED,
  TITLE,
  PARTICLE,
  ARTICLE,
  INDEFINITE,
  AND,
  PLACE,
  EVENT,
  MUTUAL,
  SHARED_NAME,
  NOBODY,
  JOINT,
  POSSESSIVE,
  NOT_NAME,
  MALE,
  FEMALE,
  PREFIX,
  ATTRIBUTIVE,
  ACCREDITED,
  REGION,
  CONTINENT
}
