package org.chancery.text.language.ru;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chancery.text.language.Arc;
import org.chancery.text.language.Relation;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Token;
import org.jspecify.annotations.Nullable;

/** The arcs of one sentence while they are being found. Lives within one call. */
final class Draft {

  final Sentence sentence;
  final int size;
  private final Shape[] shapes;
  private final String[] forms;
  private final int[] heads;
  private final Relation[] relations;
  private final String[] markers;

  Draft(Sentence sentence) {
    this.sentence = sentence;
    this.size = sentence.tokens().size();
    this.shapes = new Shape[size];
    this.forms = new String[size];
    this.heads = new int[size];
    this.relations = new Relation[size];
    this.markers = new String[size];
    Arrays.fill(heads, -1);
    Arrays.fill(relations, Relation.OTHER);
    Arrays.fill(markers, "");
    for (int i = 0; i < size; i++) {
      Token token = token(i);
      forms[i] = token.text().toLowerCase(Locale.ROOT).replace('ё', 'е');
      String features = token.features();
      boolean digits = token.is(Token.Tag.NUMBER) && features.isEmpty();
      shapes[i] = Shape.of(digits ? "NumC" : features.isEmpty() ? "MARK" : features);
    }
  }

  Token token(int i) {
    return sentence.tokens().get(i);
  }

  Shape shape(int i) {
    return shapes[i];
  }

  Part part(int i) {
    return shapes[i].part();
  }

  String lemma(int i) {
    return token(i).lemma();
  }

  /** The form in lower case, with е for ё. */
  String form(int i) {
    return forms[i];
  }

  boolean mark(int i) {
    return part(i) == Part.MARK;
  }

  /** Whether a noun's nominative and accusative are one form: «соглашение», «пять врачей». */
  boolean alike(int noun) {
    Shape shape = shape(noun);
    boolean feminine = shape.genders() == Shape.FEMININE && !form(noun).endsWith("ь");
    boolean direct = Case.NOMINATIVE.in(shape.cases()) || Case.ACCUSATIVE.in(shape.cases());
    boolean thing = !shape.animate() && !feminine && !token(noun).is(Token.Tag.NUMBER);
    return (direct && thing) || counted(noun);
  }

  /** «пять врачей», «два корабля»: several, though the noun's own form does not tell. */
  boolean counted(int noun) {
    for (int i = Math.max(0, noun - 8); i < noun; i++) {
      boolean number = heads[i] == noun && relations[i] == Relation.MODIFIER;
      if (number && part(i) == Part.NUMERAL && !lemma(i).equals("один")) {
        return Case.GENITIVE.in(shape(noun).cases());
      }
    }
    return false;
  }

  /** «Чили», «Баку»: a place whose name is the same in all cases. */
  boolean undeclined(int noun) {
    return token(noun).is(Token.Tag.NAME) && shape(noun).tag().startsWith("NN:Inanim:Sin:");
  }

  boolean is(int i, String text) {
    return i >= 0 && i < size && token(i).text().equals(text);
  }

  /** Hangs {@code i} on {@code head}, unless that would close a ring. */
  void hang(int i, int head, Relation relation, String marker) {
    if (i == head || above(head, i)) {
      return;
    }
    heads[i] = head;
    relations[i] = relation;
    markers[i] = marker;
  }

  void hang(int i, int head, Relation relation) {
    hang(i, head, relation, "");
  }

  private boolean above(int from, int i) {
    for (int at = from, steps = 0; at >= 0 && steps <= size; at = heads[at], steps++) {
      if (at == i) {
        return true;
      }
    }
    return false;
  }

  void root(int i) {
    heads[i] = -1;
    relations[i] = Relation.ROOT;
    markers[i] = "";
  }

  boolean hangs(int i) {
    return heads[i] >= 0 || relations[i] == Relation.ROOT;
  }

  int head(int i) {
    return heads[i];
  }

  Relation relation(int i) {
    return relations[i];
  }

  /** The token that hangs on {@code head} by {@code relation}, or null. */
  @Nullable Integer child(int head, Relation relation) {
    for (int i = 0; i < size; i++) {
      if (heads[i] == head && relations[i] == relation) {
        return i;
      }
    }
    return null;
  }

  List<Arc> arcs() {
    List<Arc> arcs = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      arcs.add(new Arc(heads[i], relations[i], markers[i]));
    }
    return arcs;
  }
}
