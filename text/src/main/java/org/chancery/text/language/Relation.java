package org.chancery.text.language;

/** How a word hangs on its head, as far as light syntax can tell. */
public enum Relation {
  /** No head: the main predicate, or the head of a verbless heading. */
  ROOT,
  /** Grammatical subject of a verb (of a passive verb too). */
  SUBJECT,
  /** Direct object. */
  OBJECT,
  /** Second object without a preposition ("gave <i>Laos</i> a hospital"); Russian dative. */
  INDIRECT,
  /** A phrase with a preposition, or in Russian a bare oblique case, that hangs on a verb. */
  OBLIQUE,
  /** The same on a noun ("aid <i>to Laos</i>", «помощь Лаосу»). */
  NOMINAL,
  /** Owner: "Australia's assistance", «помощь Австралии» (genitive). */
  POSSESSOR,
  /** Adjective or numeral before its noun: "<i>Lao</i> students". */
  MODIFIER,
  /** Noun before its noun: "<i>trade</i> agreement". */
  COMPOUND,
  /** Further member of a coordination; hangs on the first member. */
  CONJUNCT,
  /** Second name of the same: "Foreign Minister <i>Diallo</i>". */
  APPOSITION,
  /** Verb of a relative or participial clause; hangs on the noun that it describes. */
  RELATIVE,
  /** Verb of a that-clause or an infinitive; hangs on the verb or noun that it completes. */
  COMPLEMENT,
  /** Verb of an adverbial clause or converb. */
  ADVERBIAL,
  /** Anything else: determiners, auxiliaries, marks, adverbs. */
  OTHER
}
