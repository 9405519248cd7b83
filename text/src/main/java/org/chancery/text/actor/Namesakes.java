package org.chancery.text.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.text.actor.Term.Party;
import org.jspecify.annotations.Nullable;

/**
 * Which of the states that bear one name a text means: the one that it names without doubt
 * elsewhere, most often where it names several; else the first of the table.
 */
final class Namesakes {

  private final Map<String, Integer> sure = new HashMap<>();
  private boolean doubts;

  private Namesakes() {}

  /** The phrases of a text's sentences with every shared name given to whom the text means. */
  static List<List<Phrase>> settle(@Nullable String publisher, List<List<Phrase>> phrases) {
    Namesakes text = new Namesakes();
    if (publisher != null) {
      text.sure.put(publisher, 1);
    }
    phrases.forEach(sentence -> sentence.forEach(text::count));
    return text.doubts
        ? phrases.stream().map(s -> s.stream().map(text::settled).toList()).toList()
        : phrases;
  }

  private void count(Phrase phrase) {
    for (Party party : phrase.parties()) {
      if (party.namesakes().isEmpty()) {
        sure.merge(party.code(), 1, Integer::sum);
      } else {
        doubts = true;
      }
    }
  }

  private Phrase settled(Phrase phrase) {
    return phrase.parties().stream().allMatch(p -> p.namesakes().isEmpty())
        ? phrase
        : phrase.with(phrase.parties().stream().map(this::settled).toList());
  }

  private Party settled(Party party) {
    return party.namesakes().stream()
        .filter(sure::containsKey)
        .max(Comparator.comparing(code -> sure.getOrDefault(code, 0)))
        .or(() -> party.namesakes().stream().findFirst())
        .map(party::meaning)
        .orElse(party);
  }
}
