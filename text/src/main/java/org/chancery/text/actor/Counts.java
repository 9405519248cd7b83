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

  private final Map<String, Integer> counts = new LinkedHashMap<>();

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

  /** Counts a state under its heir of today; anything else is passed over. */
  void add(String code, int weight) {
    if (States.world().byCode(code).isPresent()) {
      counts.merge(States.world().heir(code), weight, Integer::sum);
    }
  }

  Dyad dyad(@Nullable String publisher, boolean joint) {
    List<String> pair = new ArrayList<>();
    if (publisher != null) {
      pair.add(publisher);
    }
    counts.entrySet().stream()
        .filter(e -> !e.getKey().equals(publisher) && e.getValue() >= LEAST)
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(2L - pair.size())
        .forEach(e -> pair.add(e.getKey()));
    return new Dyad(publisher, pair, joint);
  }
}
