package org.chancery.record.difference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.record.versions.Concepts;
import org.chancery.text.language.Token;

/**
 * Words of substance that exclude each other: one half says grant, the other loan. A word counts
 * only where the dictionary knows it and none of its translations stands in the other half.
 */
final class Kinds implements Finder {

  @Override
  public List<Difference> find(Half first, Half second) {
    List<Token> left = unexplained(first, second);
    List<Token> right = new ArrayList<>(unexplained(second, first));
    List<Difference> found = new ArrayList<>();
    for (Token x : left) {
      Set<String> groups = Concepts.groups(Concepts.of(first.language(), x));
      for (Token y : List.copyOf(right)) {
        Set<String> common = Concepts.groups(Concepts.of(second.language(), y));
        common.retainAll(groups);
        if (!common.isEmpty()) {
          right.remove(y);
          found.add(
              new Difference(
                  Difference.Type.KIND,
                  first.has(x.span(), x.lemma()),
                  second.has(y.span(), y.lemma())));
          break;
        }
      }
    }
    return found;
  }

  private static List<Token> unexplained(Half half, Half other) {
    Set<Integer> told = new HashSet<>();
    other.tokens().forEach(t -> told.addAll(Concepts.of(other.language(), t)));
    return half.tokens()
        .filter(token -> !Concepts.groups(concepts(half, token)).isEmpty())
        .filter(token -> concepts(half, token).stream().noneMatch(told::contains))
        .toList();
  }

  private static List<Integer> concepts(Half half, Token token) {
    return Concepts.of(half.language(), token);
  }
}
