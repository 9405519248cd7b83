package org.chancery.text.language.ru;

import java.util.List;
import org.chancery.text.language.Relation;
import org.chancery.text.language.Token;

/** Nouns of acts and bonds, and what of a clause belongs to them rather than to its verb. */
final class Acts {

  private final Draft draft;
  private final List<Phrase> phrases;
  private final Verbs verbs;

  Acts(Draft draft, List<Phrase> phrases, Verbs verbs) {
    this.draft = draft;
    this.phrases = phrases;
    this.verbs = verbs;
  }

  /** «решение о выделении Гане <i>двух тысяч доз</i>»: what is given behind whom it is given. */
  boolean given(int k, Clause clause) {
    Phrase phrase = phrases.get(k);
    int before = k > 0 && phrases.get(k - 1).bare() ? phrases.get(k - 1).head() : -1;
    boolean dative =
        before >= 0
            && phrases.get(k - 1).end() == phrase.start()
            && (draft.part(phrase.start()) == Part.NUMERAL || phrase.has(Case.GENITIVE))
            && draft.relation(before) == Relation.NOMINAL
            && act(draft.head(before));
    boolean full = dative && (!clause.headed() || full(clause, phrase));
    if (full) {
      draft.hang(phrase.head(), draft.head(before), Relation.POSSESSOR);
    }
    return full;
  }

  /** Whether the verb has its object, so that «сведения о поездке <i>посла</i>» has no other. */
  boolean full(Clause clause, Phrase phrase) {
    return clause.headed() && draft.child(clause.near(phrase.head()).main, Relation.OBJECT) != null;
  }

  /** «о проведении <i>в мае</i> встречи»: the act that a time parts from its genitive; or -1. */
  int behindTime(Phrase phrase, int before) {
    boolean time =
        before >= 0
            && verbs.is("time", draft.lemma(before))
            && !verbs.is("time", draft.lemma(phrase.head()));
    for (int k = 1; time && k < phrases.size(); k++) {
      Phrase when = phrases.get(k);
      Phrase what = phrases.get(k - 1);
      if (when.head() == before && !when.bare() && what.end() >= when.start() - 1) {
        return act(what.head()) ? what.head() : -1;
      }
    }
    return -1;
  }

  /** «визит на острова президента»: the traveller belongs to the journey, not to its end; or -1. */
  int journey(int place) {
    boolean end =
        draft.relation(place) == Relation.NOMINAL
            && !draft.shape(place).animate()
            && !verbs.is("body", draft.lemma(place));
    int act = end ? draft.head(place) : -1;
    return act >= 0 && verbs.is("journey", draft.lemma(act)) ? act : -1;
  }

  /** «министр обороны Перу»: Peru has the minister rather than the defence. */
  int owned(Phrase phrase, int before) {
    boolean state = draft.token(phrase.head()).is(Token.Tag.NAME);
    boolean owner = draft.shape(before).animate() || verbs.is("body", draft.lemma(before));
    if (!state || draft.token(before).is(Token.Tag.NAME) || owner) {
      return before;
    }
    int at = before;
    while (draft.relation(at) == Relation.POSSESSOR || draft.relation(at) == Relation.CONJUNCT) {
      at = draft.head(at);
      if (draft.shape(at).animate() || verbs.is("body", draft.lemma(at))) {
        return at;
      }
    }
    return before;
  }

  /** «28 июня», «пять лет»: no subject and no object. */
  boolean date(Phrase phrase) {
    return draft.counted(phrase.head()) && verbs.is("time", draft.lemma(phrase.head()));
  }

  /** «в 2021 году Чили и Фиджи провели»: years and months belong to nobody. */
  boolean dated(Phrase phrase, int before) {
    return before >= 0 && draft.undeclined(phrase.head()) && verbs.is("time", draft.lemma(before));
  }

  /** «министр торговли Перу», «вызвала посла Мали»: an undeclined name behind a plain noun. */
  boolean owner(Phrase phrase, int before) {
    return before >= 0
        && draft.undeclined(phrase.head())
        && draft.part(before) == Part.NOUN
        && !verbs.is("time", draft.lemma(before))
        && (!phrase.has(Case.NOMINATIVE) || !draft.part(phrase.end()).verbal());
  }

  /** «избиение рыбаков пограничниками»: the act before the phrase, through its genitive; or -1. */
  int actOf(Phrase phrase, int before) {
    if (act(before)) {
      return before;
    }
    boolean agent = phrase.has(Case.INSTRUMENTAL) && draft.relation(before) == Relation.POSSESSOR;
    int owned = agent ? draft.head(before) : -1;
    return owned >= 0 && act(owned) ? owned : -1;
  }

  boolean asks(Clause clause, Phrase phrase, boolean dative) {
    int verb = clause.near(phrase.head()).main;
    if (dative) {
      return verbs.is("dative", draft.lemma(verb)) && draft.child(verb, Relation.INDIRECT) == null;
    }
    Part part = draft.part(verb);
    boolean passive =
        part == Part.SHORT_PARTICIPLE
            || draft.lemma(verb).endsWith("ся")
            || (part == Part.PARTICIPLE && draft.shape(verb).tag().contains(":STR"));
    return passive || verbs.is("instrumental", draft.lemma(verb));
  }

  /** A noun that names an act or a bond and so takes phrases of its own. */
  boolean act(int noun) {
    if (draft.token(noun).is(Token.Tag.NAME)) {
      return false;
    }
    String lemma = draft.lemma(noun);
    return verbs.is("relational", lemma)
        || lemma.endsWith("ние")
        || lemma.endsWith("тие")
        || lemma.endsWith("ция")
        || lemma.endsWith("ка")
        || lemma.endsWith("ость");
  }
}
