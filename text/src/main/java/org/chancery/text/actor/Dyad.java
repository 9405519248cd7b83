package org.chancery.text.actor;

import java.util.List;
import org.chancery.text.document.Document;
import org.chancery.text.language.Sentence;
import org.chancery.text.mention.ActorMention;
import org.jspecify.annotations.Nullable;

/**
 * Which two states a text is about.
 *
 * @param publisher code of the state that speaks, or null
 * @param pair codes of the two, the publisher first where it is one of them; fewer than two where
 *     the text does not tell
 * @param joint whether two speak as one, so that "we" is both
 */
public record Dyad(@Nullable String publisher, List<String> pair, boolean joint) {

  public Dyad {
    pair = List.copyOf(pair);
  }

  /**
   * The dyad of a document whose actors are known.
   *
   * @param mentions of each sentence, as a reader of actors returns them
   * @param joint whether the title calls it a joint text
   */
  public static Dyad of(
      Document document,
      List<Sentence> sentences,
      List<List<ActorMention>> mentions,
      boolean joint) {
    Counts counts = new Counts(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      int weight = Counts.weight(sentences.get(i));
      for (ActorMention mention : mentions.get(i)) {
        if (Counts.told(mention.form())) {
          mention.actors().forEach(actor -> counts.add(actor.code(), weight));
        }
      }
    }
    return counts.dyad(document.publisher(), joint, /* leading= */ true);
  }

  /** The other state beside {@code code}, or null where the text does not tell. */
  public @Nullable String beside(@Nullable String code) {
    if (code == null || pair.size() < 2) {
      return null;
    }
    String first = pair.get(0);
    String second = pair.get(1);
    return same(first, code) ? second : same(second, code) ? first : null;
  }

  private static boolean same(String a, String b) {
    return States.world().heir(a).equals(States.world().heir(b));
  }

  /** The state beside the publisher, or null. */
  public @Nullable String other() {
    return beside(publisher);
  }
}
