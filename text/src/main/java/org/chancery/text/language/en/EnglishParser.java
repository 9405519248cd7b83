package org.chancery.text.language.en;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.language.Arc;
import org.chancery.text.language.Governors;
import org.chancery.text.language.Parse;
import org.chancery.text.language.Parser;
import org.chancery.text.language.Predicate;
import org.chancery.text.language.Sentence;

/**
 * Light dependency syntax for English: noun phrases and verb groups are found first, then each verb
 * takes its subject from the left and its objects from the right, and each prepositional phrase
 * hangs on what stands directly before it. Attachment above that is left to whoever looks for a
 * role, who may climb: "a visit of the President of Peru to Chile" hangs "to Chile" on "Peru",
 * below "visit".
 */
final class EnglishParser implements Parser {

  private final EnglishParticles particles;
  private final Governors governors;
  private final EnglishMoods moods;

  EnglishParser(Governors governors, EnglishParticles particles) {
    this.particles = particles;
    this.governors = governors;
    moods = new EnglishMoods(governors);
  }

  @Override
  public Parse parse(Sentence sentence) {
    List<Item> items = EnglishChunker.items(sentence.tokens(), particles);
    List<Arc> arcs = new EnglishArcs(sentence.tokens(), items, governors).attach();
    List<Predicate> predicates = new ArrayList<>();
    for (Item item : items) {
      if (item.is(Item.Type.VERB_GROUP)) {
        predicates.add(EnglishVerbs.predicate(sentence.tokens(), item));
      }
    }
    return new Parse(sentence, arcs, moods.inherit(sentence, arcs, predicates));
  }
}
