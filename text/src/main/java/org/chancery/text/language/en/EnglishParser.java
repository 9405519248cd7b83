package org.chancery.text.language.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.text.language.Arc;
import org.chancery.text.language.Governors;
import org.chancery.text.language.Parse;
import org.chancery.text.language.Parser;
import org.chancery.text.language.Predicate;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Token;
import org.chancery.text.learned.Tree;
import org.chancery.text.learned.TreeParser;
import org.chancery.text.learned.Words;

/**
 * Light dependency syntax for English: a learned parser draws a tree, {@link EnglishArcs} says it
 * in the coder's relations, and {@link EnglishVerbs} reads the helpers of each verb.
 */
final class EnglishParser implements Parser {

  private final EnglishParticles particles;
  private final TreeParser parser;
  private final List<Label> labels;
  private final EnglishMoods moods;

  EnglishParser(Governors governors, EnglishParticles particles) {
    this.particles = particles;
    labels =
        EnglishModel.names("labels.txt").stream()
            .map(name -> Label.valueOf(name.toUpperCase(Locale.ROOT)))
            .toList();
    parser = new TreeParser(EnglishModel.weights("tree.gz"), labels.size());
    moods = new EnglishMoods(governors);
  }

  @Override
  public Parse parse(Sentence sentence) {
    EnglishTree tree = tree(sentence.tokens());
    List<Arc> arcs = new EnglishArcs(tree).arcs();
    List<Predicate> predicates = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      if (tree.predicate(i)) {
        predicates.add(EnglishVerbs.predicate(tree, i));
      }
    }
    return new Parse(sentence, arcs, moods.inherit(sentence, arcs, predicates));
  }

  EnglishTree tree(List<Token> tokens) {
    int[] kept = EnglishSyntaxWords.kept(tokens);
    Words words = EnglishSyntaxWords.of(tokens, kept);
    Tree found = parser.parse(words);
    EnglishTree tree = new EnglishTree(tokens);
    for (int i = 0; i < kept.length; i++) {
      int head = found.heads()[i];
      tree.hang(kept[i], head < kept.length ? kept[head] : -1, labels.get(found.labels()[i]));
    }
    EnglishTreeShape.mend(tree, particles);
    return tree;
  }
}
