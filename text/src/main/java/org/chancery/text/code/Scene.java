package org.chancery.text.code;

import java.time.LocalDate;
import java.util.List;
import org.chancery.text.actor.Dyad;
import org.chancery.text.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a whole document: who speaks, about whom, when.
 *
 * @param dyad the two states that the text is about
 * @param joint whether the text speaks for both ("joint statement")
 * @param frame day on which what a report tells of itself happened: the day of the meeting that it
 *     reports where that is near the publication, else the publication; null where unknown
 * @param speech who speaks in its quotations
 * @param donor which of the two helps the other, where the text tells of that again and again
 */
record Scene(
    Document document,
    Dyad dyad,
    boolean joint,
    @Nullable LocalDate frame,
    Speech speech,
    @Nullable String donor) {

  /** The same scene, with what is known of who helps. */
  Scene with(@Nullable String helper) {
    return new Scene(document, dyad, joint, frame, speech, helper);
  }

  @Nullable String publisher() {
    return document.publisher();
  }

  /** Both states of the text, as far as they are known. */
  List<String> pair() {
    return dyad.pair();
  }

  /** The state of the pair that is not {@code code}, or null. */
  @Nullable String counterpart(String code) {
    return dyad.beside(code);
  }
}
