package org.chancery.text.language;

/** Hangs the words of a sentence on each other. Never fails: what it cannot tell is OTHER. */
public interface Parser {
  Parse parse(Sentence sentence);
}
