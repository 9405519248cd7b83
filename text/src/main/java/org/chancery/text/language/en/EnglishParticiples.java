package org.chancery.text.language.en;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.language.Token;

/**
 * Tells "the hospital <i>built</i> in 1978 serves …" from "Japan <i>built</i> a hospital". A past
 * form without a helper is a participle where the clause has no other room for it: it is followed
 * by "by", or by no object while another verb rules the clause or no noun is left to be its
 * subject.
 */
final class EnglishParticiples {

  private final List<Token> tokens;
  private final List<Item> items;

  EnglishParticiples(List<Token> tokens, List<Item> items) {
    this.tokens = tokens;
    this.items = items;
  }

  List<Item> resolve() {
    List<Item> resolved = new ArrayList<>(items);
    for (int k = 0; k < items.size(); k++) {
      Item item = items.get(k);
      if (ambiguous(item) && participle(k)) {
        resolved.set(
            k, new Item(item.type(), item.from(), item.to(), item.head(), Item.Form.PARTICIPLE));
      }
    }
    return resolved;
  }

  private boolean ambiguous(Item item) {
    String forms = tokens.get(item.head()).features();
    boolean bare = true;
    for (int i = item.from(); i < item.head(); i++) {
      bare &= tokens.get(i).is(Token.Tag.ADVERB);
    }
    return item.form() == Item.Form.FINITE
        && bare
        && forms.contains("VBD")
        && forms.contains("VBN");
  }

  private boolean participle(int k) {
    int before = skip(k - 1, -1);
    int next = skip(k + 1, 1);
    if (before < 0) {
      return next < items.size() && items.get(next).is(Item.Type.PREPOSITION);
    }
    if (opened(before)) {
      return false;
    }
    boolean by = next < items.size() && tokens.get(items.get(next).head()).lemma().equals("by");
    if (items.get(before).is(Item.Type.COMMA)) {
      return by && !subjectToTheLeft(before);
    }
    if (!items.get(before).is(Item.Type.NOUN_PHRASE)) {
      return false;
    }
    if (by) {
      return true;
    }
    if (next < items.size() && items.get(next).is(Item.Type.NOUN_PHRASE)) {
      return !subjectToTheLeft(k) && next + 1 < items.size();
    }
    return finiteBefore(k) || !subjectToTheLeft(k) || finiteAfter(k);
  }

  /** "which both sides <i>agreed</i>": the phrase has its subordinator and wants its verb. */
  private boolean opened(int before) {
    int opener = before - 1;
    if (opener > 0 && tokens.get(items.get(opener).head()).lemma().equals("both")) {
      opener--;
    }
    return opener >= 0
        && items.get(before).is(Item.Type.NOUN_PHRASE)
        && items.get(opener).is(Item.Type.SUBORDINATOR);
  }

  private int skip(int from, int step) {
    int i = from;
    while (i >= 0 && i < items.size() && items.get(i).is(Item.Type.LIGHT)) {
      i += step;
    }
    return i;
  }

  /** Whether a finite verb rules the clause already. */
  private boolean finiteBefore(int k) {
    for (int i = k - 1; i >= 0; i--) {
      Item item = items.get(i);
      if (item.is(Item.Type.VERB_GROUP)) {
        return item.form() == Item.Form.FINITE;
      }
      if (border(item) || item.is(Item.Type.COMMA)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a later verb wants the subject: nothing but phrases with prepositions between. */
  private boolean finiteAfter(int k) {
    boolean preposition = false;
    for (int i = skip(k + 1, 1); i < items.size(); i++) {
      Item item = items.get(i);
      if (item.is(Item.Type.VERB_GROUP)) {
        return item.form() == Item.Form.FINITE && (!ambiguous(item) || item.to() - item.from() > 1);
      }
      if (item.is(Item.Type.NOUN_PHRASE) && !preposition
          || border(item)
          || item.is(Item.Type.COMMA)) {
        return false;
      }
      preposition = item.is(Item.Type.PREPOSITION);
    }
    return false;
  }

  private static boolean border(Item item) {
    return item.is(Item.Type.SUBORDINATOR)
        || item.is(Item.Type.CONJUNCTION)
        || item.is(Item.Type.BREAK);
  }

  /** Whether a noun phrase without a preposition stands to the left in the clause. */
  private boolean subjectToTheLeft(int k) {
    for (int i = k - 1; i >= 0; i--) {
      Item item = items.get(i);
      if (item.is(Item.Type.NOUN_PHRASE)) {
        int before = skip(i - 1, -1);
        if (before < 0 || !items.get(before).is(Item.Type.PREPOSITION)) {
          return true;
        }
      } else if (item.is(Item.Type.SUBORDINATOR)) {
        return tokens.get(item.head()).lemma().startsWith("wh")
            || tokens.get(item.head()).lemma().equals("that");
      } else if (item.is(Item.Type.BREAK)) {
        return false;
      }
    }
    return false;
  }
}
