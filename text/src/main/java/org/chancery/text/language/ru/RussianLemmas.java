package org.chancery.text.language.ru;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.text.language.Lemmas;
import org.chancery.text.span.Span;

/**
 * Base forms by the dictionary and the table of states; of words that neither has, by the endings
 * of names and of words, since who looks for a name may write it without a capital.
 */
final class RussianLemmas implements Lemmas {

  /** Words kept at most. */
  private static final int MOST = 200_000;

  private final Morphology morphology = Morphology.standard();
  private final Map<String, List<String>> known = new ConcurrentHashMap<>();

  @Override
  public List<String> of(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    List<String> cached = known.get(lower);
    if (cached != null) {
      return cached;
    }
    List<String> found = lower.isEmpty() ? List.of() : find(lower);
    if (known.size() < MOST) {
      known.put(lower, found);
    }
    return found;
  }

  private List<String> find(String form) {
    Morphology.Analyser analyser = morphology.analyser();
    Set<String> lemmas = new LinkedHashSet<>();
    analyser.known(form).forEach(reading -> lemmas.add(reading.lemma()));
    Word name = Word.of(new Span(0, form.length()), capital(form), true);
    if (name.wordlike() && !name.initial()) {
      analyser.readings(name).forEach(reading -> lemmas.add(reading.lemma()));
    }
    return List.copyOf(lemmas);
  }

  private static String capital(String form) {
    return form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
  }
}
