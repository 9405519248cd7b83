package org.chancery.text.time;

/** What a word can do in an expression of time; each comes with a number where the notes say so. */
enum Sense {
  /** A number in digits or words. */
  NUMBER,
  /** "third", "3rd", «третьего». */
  ORDINAL,
  /** 1 to 12. */
  MONTH,
  /** 1 Monday to 7 Sunday. */
  WEEKDAY,
  /** 1 winter to 4 autumn. */
  SEASON,
  /** A {@link Unit} by its number. */
  UNIT,
  /** "years": a plural, which names no one unit. */
  MANY,
  /** "last" -1, "this" 0, "next" 1: units away from the publication. */
  SHIFT,
  /** A year that way in one word: «с.г.» 0. */
  SHIFTED_YEAR,
  /** "that" 0, "the following" 1: units away from the date told last. */
  SAME,
  /** The second word of "the week after next". */
  AFTERNEXT,
  /** "early" 0, "mid" 1, "late" 2. */
  PART,
  /** "the rest of". */
  REST,
  /** "today" 0, "yesterday" -1: days from the publication. */
  DAY,
  AGO,
  LATER,
  EARLIER,
  /** "from now", with the day from which. */
  HENCE,
  HENCEBEFORE,
  /** «через»: so long after the present. */
  THROUGH,
  FROM,
  TO,
  UNTIL,
  BETWEEN,
  AND,
  SINCE,
  BY,
  BEFORE,
  AFTER,
  OF,
  AT,
  ABOUT,
  THE,
  ONE,
  /** "a few", with a number to reckon with. */
  FEW,
  FOR,
  /** The letter of "Q3" or "H1". */
  LETTER,
  /** "within", «в течение»: before so much time has passed. */
  WITHIN,
  ANNIVERSARY,
  /** "years since", what makes the number before it an anniversary. */
  YEARSSINCE,
  /** See {@link Era}. */
  ERA,
  FISCAL,
  /** The "s" of "1990s". */
  PLURAL,
  ORDINALSUFFIX,
  /** "nineties": 90. */
  DECADEWORD,
  /** A word that tells of the future. */
  FUTURE,
  /** A word, or with a star an ending, that tells of the past. */
  PAST,
  /** "since then": from the date told last on. */
  SINCETHEN,
  /** "in the years that followed": after the date told last. */
  THENCEFORTH,
  /** A month of the Islamic lunar calendar, 1 to 12. */
  HIJRIMONTH,
  /** A month of the Persian solar calendar, 1 to 12. */
  PERSIANMONTH,
  /** The eve of an event rather than yesterday, unless a verb or a mark follows. */
  EVE,
  /** A word that opens a clause, so that the eve before it is yesterday. */
  SUBJECT,
  /** A word whose number is a name: "Resolution 1540". */
  NAME,
  /** A word that makes the number before it a count. */
  COUNTED,
  /** A Roman number. */
  ROMAN,
  /** Also an everyday word. */
  WEAK
}
