package org.chancery.text.language.en;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.chancery.text.language.Arc;
import org.chancery.text.language.Relation;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;

/**
 * The items of one sentence and what hangs on what so far. Every step of attachment reads it and
 * writes arcs into it; an arc that would close a circle is refused.
 */
final class Chart {

  private static final Set<String> DASHES = Set.of("–", "—", "-");

  private static final Arc NONE = new Arc(-1, Relation.OTHER, "");

  private final List<Token> tokens;
  private final List<Item> items;
  private final Arc[] arcs;

  Chart(List<Token> tokens, List<Item> items) {
    this.tokens = tokens;
    this.items = items;
    this.arcs = new Arc[tokens.size()];
    Arrays.fill(arcs, NONE);
  }

  List<Arc> arcs() {
    return List.of(arcs);
  }

  // ---- arcs ----

  Arc arc(int token) {
    return arcs[token];
  }

  void set(int token, int head, Relation relation, String marker) {
    if (token != head && !leadsBack(token, head)) {
      arcs[token] = new Arc(head, relation, marker);
    }
  }

  void root(int token) {
    arcs[token] = new Arc(-1, Relation.ROOT, "");
  }

  /** Whether {@code head} already hangs below {@code token}: an arc would close a circle. */
  private boolean leadsBack(int token, int head) {
    int at = head;
    for (int steps = 0; at >= 0 && steps <= arcs.length; steps++) {
      if (at == token) {
        return true;
      }
      at = arcs[at].head();
    }
    return at >= 0;
  }

  boolean free(int token) {
    return arcs[token].head() < 0;
  }

  boolean hangs(int token, Relation relation) {
    return arcs[token].relation() == relation;
  }

  // ---- tokens and items ----

  Token token(int i) {
    return tokens.get(i);
  }

  int size() {
    return items.size();
  }

  Item item(int k) {
    return items.get(k);
  }

  List<Item> items() {
    return items;
  }

  /** Token that heads item {@code k}. */
  int head(int k) {
    return items.get(k).head();
  }

  String lemma(int k) {
    return tokens.get(head(k)).lemma();
  }

  /** Whether there is an item {@code k} and it is of this type. */
  boolean is(int k, Item.Type type) {
    return k >= 0 && k < items.size() && items.get(k).is(type);
  }

  boolean nounPhrase(int k) {
    return is(k, Item.Type.NOUN_PHRASE);
  }

  boolean verb(int k) {
    return is(k, Item.Type.VERB_GROUP);
  }

  boolean finite(int k) {
    return verb(k) && items.get(k).form() == Item.Form.FINITE;
  }

  /** Index of the item with this head, or -1. */
  int itemAt(int head) {
    for (int k = 0; k < items.size(); k++) {
      if (head(k) == head) {
        return k;
      }
    }
    return -1;
  }

  boolean verbAt(int head) {
    return verb(itemAt(head));
  }

  // ---- walking ----

  /** The next item that is not looked through; what stands in brackets is. */
  int skipLight(int k, int step) {
    int i = k;
    while (is(i, Item.Type.LIGHT)) {
      int far = text(i).equals(step < 0 ? ")" : "(") ? otherBracket(i, step) : -1;
      i = (far >= 0 ? far : i) + step;
    }
    return i;
  }

  private int otherBracket(int k, int step) {
    for (int i = k + step; i >= 0 && i < size(); i += step) {
      if (text(i).equals(step < 0 ? "(" : ")")) {
        return i;
      }
    }
    return -1;
  }

  String text(int k) {
    return tokens.get(head(k)).text();
  }

  /** Head of the next finite verb before a stronger border, or -1. */
  int nextVerb(int k) {
    for (int i = k + 1; i < size() && !is(i, Item.Type.BREAK); i++) {
      if (finite(i)) {
        return head(i);
      }
    }
    return -1;
  }

  /** Head of the verb group before item {@code k}, or -1. */
  int previousVerb(int k) {
    for (int i = k - 1; i >= 0; i--) {
      if (verb(i)) {
        return head(i);
      }
    }
    return -1;
  }

  /** The same, finite only and past what commas set apart. */
  int previousFinite(int k) {
    for (int i = k - 1; i >= 0; i = left(i)) {
      if (finite(i)) {
        return head(i);
      }
    }
    return -1;
  }

  /** The item to the left of {@code i}, past what commas set apart. */
  int left(int i) {
    if (is(i, Item.Type.LIGHT)) {
      return text(i).equals(")") ? skipLight(i, -1) : i - 1;
    }
    int jump =
        is(i, Item.Type.COMMA) ? beforeInsert(i) : is(i, Item.Type.BREAK) ? beforeDashes(i) : -1;
    return jump >= 0 ? jump : i - 1;
  }

  /** The item before "– a chain of atolls –" that ends at the dash {@code i}; or -1. */
  int beforeDashes(int i) {
    for (int j = i - 1; j > 0 && !finite(j); j--) {
      if (is(j, Item.Type.BREAK)) {
        return text(i).equals(text(j)) && DASHES.contains(text(j)) ? j - 1 : -1;
      }
    }
    return -1;
  }

  /**
   * The phrase that a relative clause without commas describes, where the verb at {@code k} closes
   * that clause and rules the phrase: "<i>the rebels</i> who held the town fled"; or -1.
   */
  int ruledFromBehind(int k) {
    int i = k - 1;
    while (nounPhrase(i)
        || is(i, Item.Type.PREPOSITION)
        || is(i, Item.Type.LIGHT)
        || verb(i) && !finite(i)) {
      i--;
    }
    if (!finite(i) || !hangs(head(i), Relation.RELATIVE)) {
      return -1;
    }
    int top = arcs[head(i)].head();
    while (arcs[top].head() >= 0 && hangs(top, Relation.NOMINAL)) {
      top = arcs[top].head();
    }
    return free(top) ? itemAt(top) : -1;
  }

  /** The item before ", which …," or ", led by …," that ends at the comma {@code i}; or -1. */
  int beforeInsert(int i) {
    for (int j = i - 1; j > 0 && !is(j, Item.Type.BREAK); j--) {
      if (is(j, Item.Type.COMMA)) {
        return insert(skipLight(j + 1, 1)) ? j - 1 : -1;
      }
    }
    return -1;
  }

  private boolean insert(int k) {
    return is(k, Item.Type.SUBORDINATOR)
        || is(k, Item.Type.PREPOSITION)
        || verb(k) && !finite(k)
        || nounPhrase(k) && hangs(head(k), Relation.APPOSITION);
  }

  /** The adjective behind a copula that ends at item {@code k} ("is <i>grateful</i> to"), or -1. */
  int predicative(int k) {
    if (!is(k, Item.Type.LIGHT) || !tokens.get(head(k)).is(Tag.ADJECTIVE)) {
      return -1;
    }
    return verb(skipLight(k - 1, -1)) ? head(k) : -1;
  }
}
