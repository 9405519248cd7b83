package org.chancery.text.language.en;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.chancery.text.language.Arc;
import org.chancery.text.language.Relation;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;

/** Hangs the items of one sentence on each other. */
final class EnglishArcs {

  /** Verbs that take two objects: "awarded Peru a grant". */
  private static final Set<String> DITRANSITIVE =
      Set.of(
          "give",
          "grant",
          "offer",
          "award",
          "lend",
          "send",
          "hand",
          "pay",
          "show",
          "promise",
          "allocate",
          "assure",
          "gift",
          "donate",
          "deny",
          "owe",
          "wish");

  private final List<Token> tokens;
  private final List<Item> items;
  private final Arc[] arcs;

  EnglishArcs(List<Token> tokens, List<Item> items) {
    this.tokens = tokens;
    this.items = items;
    this.arcs = new Arc[tokens.size()];
    Arrays.fill(arcs, new Arc(-1, Relation.OTHER, ""));
  }

  List<Arc> list() {
    return List.of(arcs);
  }

  void attach() {
    insideNounPhrases();
    for (int k = 0; k < items.size(); k++) {
      switch (items.get(k).type()) {
        case VERB_GROUP -> verb(k);
        case PREPOSITION -> preposition(k);
        case NOUN_PHRASE -> coordination(k);
        default -> {}
      }
    }
    for (int k = 0; k < items.size(); k++) {
      if (items.get(k).is(Item.Type.VERB_GROUP)) {
        objects(k);
        subject(k);
      }
    }
    root();
  }

  private void set(int token, int head, Relation relation, String marker) {
    if (token != head && !leadsBack(token, head)) {
      arcs[token] = new Arc(head, relation, marker);
    }
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

  private boolean free(int token) {
    return arcs[token].head() < 0;
  }

  private void root() {
    for (Item item : items) {
      if (item.is(Item.Type.VERB_GROUP) && free(item.head())) {
        arcs[item.head()] = new Arc(-1, Relation.ROOT, "");
        return;
      }
    }
    for (Item item : items) {
      if (item.is(Item.Type.NOUN_PHRASE) && free(item.head())) {
        arcs[item.head()] = new Arc(-1, Relation.ROOT, "");
        return;
      }
    }
  }

  // ---- noun phrases ----

  private void insideNounPhrases() {
    for (Item item : items) {
      if (item.is(Item.Type.NOUN_PHRASE)) {
        insideNounPhrase(item);
      }
    }
  }

  private void insideNounPhrase(Item item) {
    int head = item.head();
    int owned = head;
    for (int i = head + 1; i < item.to(); i++) {
      set(i, head, Relation.MODIFIER, "");
    }
    for (int i = head - 1; i >= item.from(); i--) {
      Token token = tokens.get(i);
      if (token.is(Tag.PARTICLE) || token.text().equals("'") || token.text().equals("’")) {
        int owner = i - 1;
        if (owner >= item.from()) {
          set(owner, owned, Relation.POSSESSOR, "");
          owned = owner;
          i = owner;
        }
      } else if (EnglishVerbs.OWNERS.contains(token.lemma())) {
        set(i, owned, Relation.POSSESSOR, "");
      } else if (token.is(Tag.NOUN, Tag.NAME)) {
        set(i, owned, Relation.COMPOUND, "");
      } else if (token.is(Tag.ADJECTIVE, Tag.NUMBER) || token.is(Tag.VERB)) {
        set(i, owned, Relation.MODIFIER, "");
      } else {
        set(i, owned, Relation.OTHER, "");
      }
    }
  }

  /** "A, B and C", "Lavrov, Minister of …". */
  private void coordination(int k) {
    int before = k - 1;
    boolean comma = false;
    boolean conjunction = false;
    while (before >= 0
        && (type(before, Item.Type.COMMA)
            || type(before, Item.Type.CONJUNCTION)
            || type(before, Item.Type.LIGHT))) {
      comma |= type(before, Item.Type.COMMA);
      conjunction |= type(before, Item.Type.CONJUNCTION);
      before--;
    }
    if (before < 0 || !comma && !conjunction || !items.get(before).is(Item.Type.NOUN_PHRASE)) {
      return;
    }
    if (startsClause(k) || fronted(items.get(before).head(), k)) {
      return;
    }
    boolean list = conjunction || listGoesOn(k);
    int first = firstOfList(items.get(before).head());
    set(
        items.get(k).head(),
        first,
        list ? Relation.CONJUNCT : Relation.APPOSITION,
        conjunction ? "and" : "");
  }

  /** "In May 2017, the minister …": what follows a fronted phrase does not rename it. */
  private boolean fronted(int head, int k) {
    return arcs[head].relation() == Relation.OBLIQUE && arcs[head].head() > items.get(k).head();
  }

  private int firstOfList(int head) {
    int at = head;
    while (arcs[at].relation() == Relation.CONJUNCT && arcs[at].head() >= 0) {
      at = arcs[at].head();
    }
    return at;
  }

  private boolean listGoesOn(int k) {
    for (int i = k + 1; i < items.size(); i++) {
      Item item = items.get(i);
      if (item.is(Item.Type.CONJUNCTION)) {
        return i + 1 < items.size() && items.get(i + 1).is(Item.Type.NOUN_PHRASE);
      }
      if (item.is(Item.Type.VERB_GROUP)
          || item.is(Item.Type.SUBORDINATOR)
          || item.is(Item.Type.BREAK)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the phrase is the subject of a verb that follows it and has none of its own yet. */
  private boolean startsClause(int k) {
    for (int i = k + 1; i < items.size(); i++) {
      Item item = items.get(i);
      if (item.is(Item.Type.VERB_GROUP)) {
        return item.form() == Item.Form.FINITE && verbBefore(k);
      }
      if (!item.is(Item.Type.PREPOSITION)
          && !item.is(Item.Type.NOUN_PHRASE)
          && !item.is(Item.Type.LIGHT)) {
        return false;
      }
    }
    return false;
  }

  private boolean verbBefore(int k) {
    for (int i = k - 1; i >= 0; i--) {
      Item item = items.get(i);
      if (item.is(Item.Type.VERB_GROUP)) {
        return true;
      }
      if (item.is(Item.Type.SUBORDINATOR) || item.is(Item.Type.BREAK)) {
        return false;
      }
    }
    return false;
  }

  private boolean type(int k, Item.Type type) {
    return k >= 0 && k < items.size() && items.get(k).is(type);
  }

  // ---- prepositions ----

  private void preposition(int k) {
    int next = skipLight(k + 1, 1);
    if (next >= items.size()) {
      return;
    }
    Item object = items.get(next);
    boolean gerund = object.is(Item.Type.VERB_GROUP) && object.form() == Item.Form.GERUND;
    if (!object.is(Item.Type.NOUN_PHRASE) && !gerund) {
      return;
    }
    String marker = tokens.get(items.get(k).head()).lemma();
    int before = skipLight(k - 1, -1);
    int adjective = predicative(k - 1);
    int head = adjective >= 0 ? adjective : governor(k, before, marker);
    if (head < 0) {
      return;
    }
    set(items.get(k).head(), object.head(), Relation.OTHER, "");
    if (gerund) {
      set(object.head(), head, Relation.COMPLEMENT, marker);
    } else {
      boolean verbal = verbAt(head);
      set(object.head(), head, verbal ? Relation.OBLIQUE : Relation.NOMINAL, marker);
    }
  }

  /** The adjective behind a copula that ends at item {@code k} ("is <i>grateful</i> to"), or -1. */
  private int predicative(int k) {
    if (!type(k, Item.Type.LIGHT) || !tokens.get(items.get(k).head()).is(Tag.ADJECTIVE)) {
      return -1;
    }
    int verb = skipLight(k - 1, -1);
    return type(verb, Item.Type.VERB_GROUP) ? items.get(k).head() : -1;
  }

  private int governor(int k, int before, String marker) {
    if (before < 0) {
      return nextVerb(k);
    }
    Item item = items.get(before);
    if (item.is(Item.Type.NOUN_PHRASE) || item.is(Item.Type.VERB_GROUP)) {
      return item.head();
    }
    if (item.is(Item.Type.CONJUNCTION) || item.is(Item.Type.COMMA)) {
      int sister = sameMarkerBefore(before, marker);
      if (sister >= 0 && item.is(Item.Type.CONJUNCTION)) {
        return arcs[sister].head();
      }
      int verb = previousVerb(before);
      return verb >= 0 ? verb : nextVerb(k);
    }
    if (item.is(Item.Type.SUBORDINATOR) || item.is(Item.Type.BREAK)) {
      return nextVerb(k);
    }
    return previousVerb(before);
  }

  private int sameMarkerBefore(int before, String marker) {
    for (int i = before - 1; i >= 0 && !items.get(i).is(Item.Type.VERB_GROUP); i--) {
      if (items.get(i).is(Item.Type.NOUN_PHRASE)) {
        int head = items.get(i).head();
        if (arcs[head].marker().equals(marker) && arcs[head].head() >= 0) {
          return head;
        }
      }
    }
    return -1;
  }

  private boolean verbAt(int token) {
    for (Item item : items) {
      if (item.head() == token) {
        return item.is(Item.Type.VERB_GROUP);
      }
    }
    return false;
  }

  private int nextVerb(int k) {
    for (int i = k + 1; i < items.size(); i++) {
      if (type(i, Item.Type.VERB_GROUP) && items.get(i).form() == Item.Form.FINITE) {
        return items.get(i).head();
      }
      if (type(i, Item.Type.BREAK)) {
        return -1;
      }
    }
    return -1;
  }

  private int previousVerb(int k) {
    for (int i = k - 1; i >= 0; i--) {
      if (type(i, Item.Type.VERB_GROUP)) {
        return items.get(i).head();
      }
    }
    return -1;
  }

  private int skipLight(int k, int step) {
    int i = k;
    while (i >= 0 && i < items.size() && items.get(i).is(Item.Type.LIGHT)) {
      i += step;
    }
    return i;
  }

  // ---- verbs ----

  private void objects(int k) {
    Item verb = items.get(k);
    for (int i = k + 1; type(i, Item.Type.LIGHT); i++) {
      if (predicative(i) >= 0) {
        set(items.get(i).head(), verb.head(), Relation.OTHER, "");
      }
    }
    int next = shifted(skipLight(k + 1, 1));
    if (!type(next, Item.Type.NOUN_PHRASE) || !free(items.get(next).head())) {
      return;
    }
    int after = skipLight(next + 1, 1);
    boolean two = type(after, Item.Type.NOUN_PHRASE) && after == next + 1;
    if (two && DITRANSITIVE.contains(tokens.get(verb.head()).lemma())) {
      set(items.get(next).head(), verb.head(), Relation.INDIRECT, "");
      set(items.get(after).head(), verb.head(), Relation.OBJECT, "");
    } else if (!finiteFollows(after) || verb.form() != Item.Form.FINITE) {
      set(items.get(next).head(), verb.head(), Relation.OBJECT, "");
    }
  }

  /** "built <i>in Quito</i> a clinic": a heavy object may stand behind one phrase. */
  private int shifted(int next) {
    boolean phrase = type(next, Item.Type.PREPOSITION) && type(next + 1, Item.Type.NOUN_PHRASE);
    boolean object = phrase && type(next + 2, Item.Type.NOUN_PHRASE);
    return object && !finiteFollows(next + 3) ? next + 2 : next;
  }

  /** "said Laos agreed": the phrase after the verb is the next verb's subject. */
  private boolean finiteFollows(int k) {
    return type(k, Item.Type.VERB_GROUP)
        && items.get(k).form() == Item.Form.FINITE
        && tokens.get(items.get(k).head()).features().contains("VB")
        && !participleLike(k);
  }

  private boolean participleLike(int k) {
    Item item = items.get(k);
    boolean bare = item.to() - item.from() == 1;
    return bare
        && tokens.get(item.head()).features().contains("VBN")
        && !type(k + 1, Item.Type.NOUN_PHRASE);
  }

  private void verb(int k) {
    Item verb = items.get(k);
    int before = skipLight(k - 1, -1);
    switch (verb.form()) {
      case INFINITIVE -> infinitive(k, before);
      case GERUND, PARTICIPLE -> participle(k, before);
      case BARE -> coordinate(k);
      case FINITE -> finite(k, before);
      default -> {}
    }
  }

  private void infinitive(int k, int before) {
    if (before < 0) {
      return;
    }
    Item item = items.get(before);
    int verb = items.get(k).head();
    int adjective = predicative(k - 1);
    if (adjective >= 0) {
      set(verb, adjective, Relation.COMPLEMENT, "to");
    } else if (item.is(Item.Type.VERB_GROUP) || item.is(Item.Type.NOUN_PHRASE)) {
      set(verb, item.head(), Relation.COMPLEMENT, "to");
    } else if (item.is(Item.Type.CONJUNCTION) || item.is(Item.Type.COMMA)) {
      int earlier = earlierInfinitive(before);
      set(
          verb,
          earlier >= 0 ? earlier : previousVerb(before),
          earlier >= 0 ? Relation.CONJUNCT : Relation.ADVERBIAL,
          "to");
    } else {
      set(verb, previousVerb(before), Relation.COMPLEMENT, "to");
    }
  }

  private int earlierInfinitive(int before) {
    for (int i = before; i >= 0; i--) {
      if (type(i, Item.Type.VERB_GROUP)) {
        Item.Form form = items.get(i).form();
        if (form == Item.Form.INFINITIVE) {
          return items.get(i).head();
        }
        if (form == Item.Form.FINITE) {
          return -1;
        }
      }
    }
    return -1;
  }

  private void participle(int k, int before) {
    int verb = items.get(k).head();
    if (before < 0 || !free(verb)) {
      return;
    }
    Item item = items.get(before);
    if (item.is(Item.Type.NOUN_PHRASE)) {
      set(verb, item.head(), Relation.RELATIVE, "");
    } else if (item.is(Item.Type.VERB_GROUP)) {
      set(verb, item.head(), Relation.COMPLEMENT, "");
    } else if (item.is(Item.Type.COMMA) || item.is(Item.Type.CONJUNCTION)) {
      int sister = previousVerb(before);
      boolean alike =
          sister >= 0 && item.is(Item.Type.CONJUNCTION) && sameForm(sister, items.get(k).form());
      set(verb, sister, alike ? Relation.CONJUNCT : Relation.ADVERBIAL, "");
    } else if (item.is(Item.Type.PREPOSITION)) {
      return;
    } else {
      set(verb, previousVerb(before), Relation.ADVERBIAL, "");
    }
  }

  private boolean sameForm(int verb, Item.Form form) {
    for (Item item : items) {
      if (item.head() == verb) {
        return item.form() == form;
      }
    }
    return false;
  }

  private void coordinate(int k) {
    set(items.get(k).head(), previousVerb(k), Relation.CONJUNCT, "and");
  }

  private void finite(int k, int before) {
    if (before < 0) {
      return;
    }
    int verb = items.get(k).head();
    int opener = opener(k);
    if (opener >= 0) {
      subordinate(k, opener);
      return;
    }
    int earlier = previousFinite(k);
    if (earlier >= 0) {
      Item item = items.get(before);
      boolean joined = item.is(Item.Type.CONJUNCTION) || item.is(Item.Type.COMMA);
      set(
          verb,
          earlier,
          joined || conjunctionBetween(earlier, k) ? Relation.CONJUNCT : Relation.COMPLEMENT,
          "");
    }
  }

  /** The subordinator that opens the clause of the verb at {@code k}, or -1. */
  private int opener(int k) {
    for (int i = k - 1; i >= 0; i = left(i)) {
      Item item = items.get(i);
      if (item.is(Item.Type.SUBORDINATOR)) {
        return i;
      }
      boolean finite = item.is(Item.Type.VERB_GROUP) && item.form() == Item.Form.FINITE;
      if (finite || item.is(Item.Type.BREAK)) {
        return -1;
      }
    }
    return -1;
  }

  private void subordinate(int k, int opener) {
    int verb = items.get(k).head();
    String word = tokens.get(items.get(opener).head()).lemma();
    int before = skipLight(opener - 1, -1);
    if (type(before, Item.Type.COMMA) || type(before, Item.Type.PREPOSITION)) {
      before = skipLight(before - 1, -1);
    }
    boolean relative =
        Set.of("who", "which", "whom", "whose", "where").contains(word)
            || word.equals("that") && type(before, Item.Type.NOUN_PHRASE) && opener + 1 == k;
    if (relative && type(before, Item.Type.NOUN_PHRASE)) {
      set(verb, items.get(before).head(), Relation.RELATIVE, word);
      return;
    }
    int earlier = previousVerb(opener);
    int governor = earlier >= 0 ? earlier : nextVerb(k);
    boolean complement = word.equals("that") || word.equals("whether") || word.equals("how");
    set(verb, governor, complement ? Relation.COMPLEMENT : Relation.ADVERBIAL, word);
  }

  /** The item to the left of {@code i}, past what commas set apart. */
  private int left(int i) {
    int jump = items.get(i).is(Item.Type.COMMA) ? beforeInsert(i) : -1;
    return jump >= 0 ? jump : i - 1;
  }

  private int previousFinite(int k) {
    for (int i = k - 1; i >= 0; i = left(i)) {
      if (type(i, Item.Type.VERB_GROUP) && items.get(i).form() == Item.Form.FINITE) {
        return items.get(i).head();
      }
    }
    return -1;
  }

  private boolean conjunctionBetween(int earlier, int k) {
    for (int i = k - 1; i >= 0 && items.get(i).head() > earlier; i--) {
      if (type(i, Item.Type.CONJUNCTION) || type(i, Item.Type.BREAK)) {
        return true;
      }
    }
    return false;
  }

  // ---- subjects ----

  private void subject(int k) {
    Item verb = items.get(k);
    if (verb.form() != Item.Form.FINITE) {
      return;
    }
    int i = k - 1;
    boolean adjacent = true;
    while (i >= 0) {
      Item item = items.get(i);
      if (item.is(Item.Type.NOUN_PHRASE)) {
        if (type(skipLight(i - 1, -1), Item.Type.PREPOSITION)) {
          i = skipLight(i - 1, -1) - 1;
          continue;
        }
        Arc arc = arcs[item.head()];
        if (arc.relation() == Relation.CONJUNCT || arc.relation() == Relation.APPOSITION) {
          int first = arc.head();
          if (arcs[first].relation() == Relation.OTHER) {
            set(first, verb.head(), Relation.SUBJECT, "");
            return;
          }
          // "the leaders of Oman and Japan met": the list hangs on what stands before it.
          if (arcs[first].relation() == Relation.NOMINAL) {
            i = itemAt(first);
            continue;
          }
        }
        if (arc.relation() == Relation.OTHER || arc.relation() == Relation.OBJECT && adjacent) {
          set(item.head(), verb.head(), Relation.SUBJECT, "");
        }
        return;
      }
      if (item.is(Item.Type.COMMA)) {
        int jump = beforeInsert(i);
        if (jump >= 0) {
          i = jump;
          continue;
        }
        i--;
        adjacent = false;
      } else if (item.is(Item.Type.VERB_GROUP) && item.form() != Item.Form.FINITE) {
        i--;
      } else if (item.is(Item.Type.LIGHT)) {
        i--;
      } else {
        break;
      }
    }
    if (type(k + 1, Item.Type.NOUN_PHRASE)
        && tokens.get(verb.head()).lemma().equals("be")
        && i < k - 1) {
      int head = items.get(k + 1).head();
      arcs[head] = new Arc(verb.head(), Relation.SUBJECT, "");
    }
  }

  /** Index of the item with this head. */
  private int itemAt(int head) {
    int i = 0;
    while (items.get(i).head() != head) {
      i++;
    }
    return i;
  }

  /** The item before ", which …," or ", led by …," that ends at the comma {@code i}; or -1. */
  private int beforeInsert(int i) {
    for (int j = i - 1; j > 0; j--) {
      if (items.get(j).is(Item.Type.COMMA)) {
        Item next = items.get(skipLight(j + 1, 1));
        boolean insert =
            next.is(Item.Type.SUBORDINATOR)
                || next.is(Item.Type.PREPOSITION)
                || next.is(Item.Type.VERB_GROUP) && next.form() != Item.Form.FINITE
                || next.is(Item.Type.NOUN_PHRASE)
                    && arcs[next.head()].relation() == Relation.APPOSITION;
        return insert ? j - 1 : -1;
      }
      if (items.get(j).is(Item.Type.BREAK)) {
        return -1;
      }
    }
    return -1;
  }
}
