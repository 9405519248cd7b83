package org.chancery.text.code;

/** Why a hit or a claim is not recorded. */
enum Drop {
  NOBODY("nobody is named or meant on either side"),
  UNCOUNTED("its kind needs a quantity, and the words give none"),
  VERBLESS("its kind needs a clause, and the word stands without a verb"),
  UNKNOWN_SUBJECT("its subject is nobody that could act so"),
  AT_HOME("nobody is named who travels to another country"),
  AT_HOME_ONLY("only the publisher's own state takes part, and nothing lies abroad"),
  ONE_SIDED("its type needs two sides, and the text tells of one"),
  PART_OF_NAME("the word is part of a name"),
  TOPIC("it is what an agreement is about"),
  IDLE_REMARK("a remark that names, dates and counts nothing"),
  ASKED("a question states nothing"),
  UNSTATED("no slot of its row is filled, and the word states nothing by itself"),
  KNOWN("it points back to what was told before"),
  CARRIED_ON("the item only carries on what the sentence before its list states"),
  COVERED("another claim cites the same act with more words"),
  REMARKED("what is remarked on is recorded, not the remark"),
  RESOLVED("what was resolved on is recorded, not the resolving"),
  REPEATED("the sentence states the same already"),
  EMBEDDED("it only says what another act is for, or is told in passing"),
  HEADING("the heading announces what the text below it tells");

  private final String words;

  Drop(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
