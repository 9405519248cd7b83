package org.chancery.text.language.en;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.text.language.Token;

/** The tree of a sentence as the parser was taught to draw it, over all tokens. */
final class EnglishTree {

  private final List<Token> tokens;
  private final int[] heads;
  private final Label[] labels;
  private final List<List<Integer>> below = new ArrayList<>();

  /**
   * A tree without arcs.
   *
   * @param tokens of the sentence
   */
  EnglishTree(List<Token> tokens) {
    this.tokens = tokens;
    heads = new int[tokens.size()];
    labels = new Label[tokens.size()];
    Arrays.fill(heads, -1);
    Arrays.fill(labels, Label.DEP);
    for (int i = 0; i < heads.length; i++) {
      below.add(new ArrayList<>());
    }
  }

  void hang(int word, int head, Label label) {
    if (heads[word] >= 0) {
      below.get(heads[word]).remove(Integer.valueOf(word));
    }
    heads[word] = head;
    labels[word] = label;
    if (head >= 0) {
      below.get(head).add(word);
    }
  }

  int size() {
    return heads.length;
  }

  Token token(int i) {
    return tokens.get(i);
  }

  List<Token> tokens() {
    return tokens;
  }

  String penn(int i) {
    return tokens.get(i).features();
  }

  int head(int i) {
    return heads[i];
  }

  Label label(int i) {
    return labels[i];
  }

  boolean is(int i, Label a) {
    return labels[i] == a;
  }

  boolean is(int i, Label a, Label b) {
    return labels[i] == a || labels[i] == b;
  }

  List<Integer> children(int i) {
    return below.get(i);
  }

  /** The first word below {@code i} with this label, or -1. */
  int child(int i, Label label) {
    int first = -1;
    for (int child : below.get(i)) {
      if (labels[child] == label && (first < 0 || child < first)) {
        first = child;
      }
    }
    return first;
  }

  /** Where the words that hang on {@code i} from the left start. */
  int start(int i) {
    int start = i;
    for (int child : below.get(i)) {
      start = child < start ? start(child) : start;
    }
    return start;
  }

  /** The first member of the coordination that {@code i} belongs to. */
  int first(int i) {
    int at = i;
    while (labels[at] == Label.CONJ && heads[at] >= 0) {
      at = heads[at];
    }
    return at;
  }

  /** Whether the word is a verb that opens a clause or phrase of its own. */
  boolean predicate(int i) {
    if (!EnglishTags.verbal(penn(i)) || labels[i] == Label.AUX) {
      return false;
    }
    return switch (labels[first(i)]) {
      case NMOD, COMPOUND, POSS, AUX, CASE, DET, CC, MARK, PRT, APPOS -> false;
      case PREP -> !penn(i).equals("VBG");
      case DOBJ, POBJ, NSUBJ, ATTR -> !penn(i).equals("VBG");
      default -> true;
    };
  }
}
