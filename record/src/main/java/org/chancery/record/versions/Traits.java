package org.chancery.record.versions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.text.claim.Claim;
import org.chancery.text.language.Token;
import org.chancery.text.mention.Actor;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.mention.PlaceMention;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.mention.TimeMention;

/**
 * What lines can be recognised by in another language: numbers, resolved dates, codes of actors,
 * places of the gazetteer, kinds of claims, words that a dictionary translates, and names and
 * cognates by their sound (Simard, Foster and Isabelle, "Using cognates to align sentences in
 * bilingual corpora", TMI 1992).
 */
final class Traits {

  private static final double NUMBER = 3;
  private static final double SMALL_NUMBER = 1;
  private static final double DATE = 3;
  private static final double MONTH = 1;
  private static final double ACTOR = 1.5;
  private static final double PLACE = 2;
  private static final double KIND = 0.7;
  private static final double WORD = 1;
  private static final double NAME = 1.5;

  /** Shorter words have sounds in common by chance. */
  private static final int COGNATE = 5;

  private Traits() {}

  /** The traits of a line, each once. */
  static List<Trait> of(Telling telling, Line line) {
    Map<List<String>, Trait> traits = new LinkedHashMap<>();
    List<Trait> all = new ArrayList<>();
    numbers(telling, line, all);
    times(line, all);
    actors(line, all);
    places(line, all);
    for (Claim claim : line.claims()) {
      all.add(new Trait(List.of("k:" + claim.kind()), KIND, false));
    }
    words(telling.language(), line, all);
    all.forEach(trait -> traits.putIfAbsent(trait.keys(), trait));
    return List.copyOf(traits.values());
  }

  private static void numbers(Telling telling, Line line, List<Trait> all) {
    for (NumeralReader.Numeral n : telling.numbers().read(telling.text(), line.span())) {
      boolean small = n.value().compareTo(BigDecimal.TEN) < 0;
      boolean spoken = small && !n.digits();
      double weight = spoken ? SMALL_NUMBER / 2 : small ? SMALL_NUMBER : NUMBER;
      boolean quantity = line.quantities().stream().anyMatch(q -> q.span().overlaps(n.span()));
      if (!quantity) {
        all.add(new Trait(List.of("n:" + n.value().toPlainString()), weight, !spoken));
      }
    }
    for (QuantityMention quantity : line.quantities()) {
      BigDecimal value = quantity.value();
      if (value != null) {
        double weight = value.compareTo(BigDecimal.TEN) < 0 ? SMALL_NUMBER : NUMBER;
        all.add(Trait.of("n:" + value.stripTrailingZeros().toPlainString(), weight));
      }
    }
  }

  private static void times(Line line, List<Trait> all) {
    for (TimeMention time : line.times()) {
      String value = time.value().value();
      all.add(Trait.of("t:" + value, DATE));
      if (value.length() > 7) {
        all.add(new Trait(List.of("t:" + value.substring(0, 7)), MONTH, false));
      }
    }
  }

  private static void actors(Line line, List<Trait> all) {
    for (ActorMention mention : line.actors()) {
      boolean named = mention.form() != ActorMention.Form.PRONOUN;
      for (Actor actor : mention.actors()) {
        all.add(new Trait(List.of("a:" + actor.code()), named ? ACTOR : ACTOR / 2, named));
      }
    }
  }

  private static void places(Line line, List<Trait> all) {
    for (PlaceMention mention : line.places()) {
      String id = mention.place().gazetteer();
      if (id != null) {
        all.add(new Trait(List.of("p:" + id), PLACE, false));
      }
    }
  }

  private static void words(String language, Line line, List<Trait> all) {
    for (Token token : line.sentence().tokens()) {
      if (token.text().isEmpty() || !Character.isLetter(token.text().charAt(0))) {
        continue;
      }
      List<Integer> concepts = Concepts.of(language, token);
      if (!concepts.isEmpty()) {
        all.add(new Trait(concepts.stream().map(c -> "c:" + c).toList(), WORD, true));
      } else if (token.text().length() >= COGNATE || capital(token)) {
        String key = Sound.key(token.text());
        if (key.length() >= 3) {
          double weight = capital(token) ? NAME : WORD;
          all.add(new Trait(List.of("s:" + key, "w:" + token.lemma()), weight, false));
        }
      }
    }
  }

  private static boolean capital(Token token) {
    return Character.isUpperCase(token.text().charAt(0));
  }
}
