package org.chancery.training.corpus;

import java.util.List;
import org.chancery.text.pair.Pair;

/**
 * One labelled sentence.
 *
 * @param where {@code file:line}, for messages
 * @param type one of PLOVER's sixteen, or NONE
 * @param mode empty where the type has none or none fits
 * @param kind empty where none is known
 * @param status empty where none is known
 * @param contexts empty where none are known
 */
public record Example(
    String where,
    String type,
    String mode,
    String kind,
    String status,
    List<String> contexts,
    String register,
    Pair pair) {

  public Example {
    contexts = List.copyOf(contexts);
  }

  /** The name of the table without its ending: the batch that the row was written in. */
  public String batch() {
    String file = where.substring(where.lastIndexOf('/') + 1);
    return file.substring(0, file.indexOf('.'));
  }
}
