package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.text.document.Passage;
import org.chancery.text.language.Sentence;
import org.chancery.text.mention.ActorMention.Form;
import org.jspecify.annotations.Nullable;

/** How often a text names each state; what stands in titles and at the top counts more. */
final class Counts {

  static final int TITLE = 4;
  private static final int TOP = 2;
  private static final int TOP_SENTENCES = 4;
  private static final int LEAST = 2;

  /** A text is about a state that it names at least once in so many sentences. */
  private static final int SENTENCES_A_NAME = 12;

  /** … and that has at least this part of what it says of other states, as one in so many. */
  private static final int PART = 3;

  private final int sentences;
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  /** Counts for a text of so many sentences. */
  Counts(int sentences) {
    this.sentences = sentences;
  }

  static int weight(Sentence sentence) {
    if (sentence.role() == Passage.Role.HEADING && sentence.number() < TOP_SENTENCES) {
      return TITLE;
    }
    return sentence.number() < TOP_SENTENCES ? TOP : 1;
  }

  /** Whether words of this form tell of themselves who is meant. */
  static boolean told(Form form) {
    return switch (form) {
      case FIRST_PERSON, COLLECTIVE, PRONOUN -> false;
      default -> true;
    };
  }

  /** Counts a state; anything else is passed over. */
  void add(String code, int weight) {
    if (States.world().byCode(code).isPresent()) {
      counts.merge(code, weight, Integer::sum);
    }
  }

  /** The counts, an ended state's under its heir where the text or its publisher is of both. */
  private Map<String, Integer> folded(@Nullable String publisher) {
    Map<String, Integer> folded = new LinkedHashMap<>();
    counts.forEach(
        (code, count) -> {
          String heir = States.world().heir(code);
          boolean both = heir.equals(publisher) || counts.containsKey(heir);
          folded.merge(both ? heir : code, count, Integer::sum);
        });
    return folded;
  }

  /**
   * Which two the text is about. A state named in passing is not one of them: a list of many states
   * or a text on home affairs has no other side.
   *
   * @param leading whether the other side must also stand out among the others that are named;
   *     words such as "both countries" point to a pair where it does not
   */
  Dyad dyad(@Nullable String publisher, boolean joint, boolean leading) {
    List<String> pair = new ArrayList<>();
    if (publisher != null) {
      pair.add(publisher);
    }
    List<Map.Entry<String, Integer>> others =
        folded(publisher).entrySet().stream()
            .filter(e -> !e.getKey().equals(publisher))
            .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
            .toList();
    int rest = others.stream().mapToInt(Map.Entry::getValue).sum();
    for (Map.Entry<String, Integer> other : others) {
      if (pair.size() < 2
          && often(other.getValue())
          && (!leading || other.getValue() * PART >= rest)) {
        pair.add(other.getKey());
        rest -= other.getValue();
      }
    }
    return new Dyad(publisher, pair, joint);
  }

  private boolean often(int count) {
    return count >= LEAST && count * SENTENCES_A_NAME >= sentences;
  }
}
