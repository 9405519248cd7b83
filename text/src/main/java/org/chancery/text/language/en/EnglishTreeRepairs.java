package org.chancery.text.language.en;

import java.util.List;
import java.util.Set;
import org.chancery.text.language.Token.Tag;

/** Mends what the parser gets wrong where grammar leaves no choice. */
final class EnglishTreeRepairs {

  /** Verbs whose participle may keep an object: "the man given a prize". */
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
          "donate",
          "deny",
          "owe",
          "call",
          "name",
          "tell",
          "ask");

  private final EnglishTree tree;

  EnglishTreeRepairs(EnglishTree tree) {
    this.tree = tree;
  }

  void mend() {
    for (int i = 0; i < tree.size(); i++) {
      infinitiveOfNoun(i);
      twoObjects(i);
      names(i);
      colleagues(i);
      sameTense(i);
      shifted(i);
      interrupted(i);
      active(i);
      joined(i);
      aside(i);
    }
    verbless();
  }

  /** "looks forward <i>to</i> closer work": before a noun "to" is a preposition. */
  private void infinitiveOfNoun(int to) {
    int noun = tree.head(to);
    boolean wrong =
        noun > to
            && tree.is(to, Label.AUX)
            && tree.token(to).lemma().equals("to")
            && !EnglishTags.verbal(tree.penn(noun))
            && tree.head(noun) >= 0;
    if (wrong) {
      tree.hang(to, tree.head(noun), Label.PREP);
      tree.hang(noun, to, Label.POBJ);
    }
  }

  /** "loaned <i>Ghana</i> a billion dollars". */
  private void twoObjects(int verb) {
    List<Integer> objects =
        tree.children(verb).stream().filter(c -> tree.is(c, Label.DOBJ)).sorted().toList();
    if (objects.size() == 2 && objects.getFirst() > verb) {
      tree.hang(objects.getFirst(), verb, Label.DATIVE);
    }
  }

  /** "the society of Cuba and <i>Ireland</i>": names are joined with names. */
  private void names(int name) {
    int head = tree.head(name);
    int before = tree.start(name) - 2;
    boolean apart =
        tree.is(name, Label.CONJ)
            && head >= 0
            && before > head
            && tree.token(name).is(Tag.NAME)
            && tree.token(head).is(Tag.NOUN)
            && tree.token(before + 1).is(Tag.CONJUNCTION)
            && tree.token(before).is(Tag.NAME);
    if (apart && tree.is(before, Label.POBJ, Label.CONJ)) {
      tree.hang(name, before, Label.CONJ);
    }
  }

  /** "Ana Ruiz, Minister of Health, <i>Jorge Paz</i>, …": persons are joined, not offices. */
  private void colleagues(int name) {
    int office = tree.first(name);
    boolean joined =
        tree.is(name, Label.CONJ)
            && tree.is(office, Label.APPOS)
            && tree.token(name).is(Tag.NAME)
            && tree.child(office, Label.PREP) >= 0
            && tree.child(name, Label.PREP) < 0;
    if (joined) {
      tree.hang(name, tree.head(office), Label.CONJ);
    }
  }

  /** "helped Ghana build a port and <i>trained</i> pilots": a tense goes on from the same tense. */
  private void sameTense(int verb) {
    int partner = tree.head(verb);
    int above = partner < 0 ? -1 : tree.head(partner);
    boolean apart =
        tree.is(verb, Label.CONJ)
            && above >= 0
            && above < partner
            && tree.penn(partner).equals("VB")
            && tree.child(verb, Label.AUX) < 0
            && (tree.penn(verb).equals("VBD") || tree.penn(verb).equals("VBZ"))
            && tree.penn(above).equals(tree.penn(verb));
    if (apart) {
      tree.hang(verb, above, Label.CONJ);
    }
  }

  /** "discussed with the hosts <i>the fate</i> of the crew": a heavy object stands last. */
  private void shifted(int noun) {
    int host = tree.head(noun);
    if (!tree.is(noun, Label.APPOS) || host < 0 || !tree.is(tree.first(host), Label.POBJ)) {
      return;
    }
    int preposition = tree.head(tree.first(host));
    int verb = preposition < 0 ? -1 : tree.head(preposition);
    int before = tree.start(noun) - 1;
    boolean shifted =
        verb >= 0
            && verb < preposition
            && tree.predicate(verb)
            && tree.child(verb, Label.DOBJ) < 0
            && before == host
            && (tree.token(before + 1).is(Tag.DETERMINER) || tree.penn(before + 1).equals("PRP$"));
    if (shifted) {
      tree.hang(noun, verb, Label.DOBJ);
    }
  }

  /** "The envoys <i>shared</i> their notes, flew on …": a participle that has an object is none. */
  private void active(int verb) {
    int noun = tree.head(verb);
    int other = noun < 0 ? -1 : tree.head(noun);
    boolean active =
        participle(verb, noun, other)
            && tree.predicate(other)
            && !tree.penn(other).equals("VBZ")
            && tree.child(verb, Label.DOBJ) > verb
            && !DITRANSITIVE.contains(tree.token(verb).lemma());
    if (active) {
      lead(verb, noun, other);
    }
  }

  /** "hosted, for the first time, <i>the games</i>": an object after an aside between commas. */
  private void interrupted(int noun) {
    int host = tree.head(noun);
    boolean beside = tree.is(noun, Label.APPOS, Label.CONJ) && host >= 0 && host < noun;
    if (!beside || !tree.is(host, Label.POBJ) || tree.child(noun, Label.CC) >= 0) {
      return;
    }
    int preposition = tree.head(host);
    int verb = preposition < 0 ? -1 : tree.head(preposition);
    int start = tree.start(noun);
    boolean interrupted =
        verb >= 0
            && verb == preposition - 2
            && comma(verb + 1)
            && comma(start - 1)
            && tree.predicate(verb)
            && !tree.penn(verb).equals("VBN")
            && tree.child(verb, Label.DOBJ) < 0
            && (tree.token(start).is(Tag.DETERMINER) || tree.penn(start).equals("PRP$"));
    if (interrupted) {
      tree.hang(noun, verb, Label.DOBJ);
    }
  }

  /** "Envoys <i>shared</i> with the hosts what they knew and left": "and" joins two tenses. */
  private void joined(int verb) {
    int noun = tree.head(verb);
    int other = noun < 0 ? -1 : tree.head(noun);
    boolean joined =
        participle(verb, noun, other)
            && tree.penn(other).equals("VBD")
            && tree.child(other, Label.AUX) < 0
            && tree.token(other - 1).is(Tag.CONJUNCTION)
            && alone(verb, other - 1);
    if (joined) {
      lead(verb, noun, other);
      tree.hang(other - 1, verb, Label.CC);
    }
  }

  /** Whether the verb is taken for a participle of a noun that is the subject of a later verb. */
  private boolean participle(int verb, int noun, int other) {
    return tree.is(verb, Label.ACL)
        && noun < verb
        && past(verb)
        && other > verb
        && tree.is(noun, Label.NSUBJ);
  }

  /** Makes the verb what its noun does first, and the later verb what it does next. */
  private void lead(int verb, int noun, int other) {
    tree.hang(verb, tree.head(other), tree.label(other));
    tree.hang(noun, verb, Label.NSUBJ);
    tree.hang(other, verb, Label.CONJ);
  }

  /** Whether the conjunction joins nothing but clauses. */
  private boolean alone(int verb, int conjunction) {
    int owner = tree.head(conjunction);
    return owner == verb
        || tree.children(owner).stream()
            .noneMatch(c -> c > conjunction && c != verb && tree.is(c, Label.CONJ));
  }

  /** "The session, <i>postponed</i> from May, was held": no comma parts a subject from its verb. */
  private void aside(int verb) {
    int subject = tree.child(verb, Label.NSUBJ);
    int later = tree.child(verb, Label.CONJ);
    boolean aside =
        subject >= 0
            && later > verb
            && EnglishTags.verbal(tree.penn(verb))
            && (tree.penn(verb).equals("VBD") || tree.penn(verb).equals("VBN"))
            && tree.child(verb, Label.AUX) < 0
            && tree.child(verb, Label.DOBJ) < 0
            && verb - 2 == last(subject, verb)
            && comma(verb - 1)
            && finite(later)
            && comma(tree.start(later) - 1);
    if (aside) {
      tree.hang(later, tree.head(verb), tree.label(verb));
      tree.hang(subject, later, Label.NSUBJ);
      tree.hang(verb, subject, Label.ACL);
    }
  }

  /** Whether the verb tells of a time by itself or with its helper. */
  private boolean finite(int verb) {
    String penn = tree.penn(verb);
    return penn.equals("VBD")
        || penn.equals("VBZ")
        || penn.equals("VBP")
        || tree.child(verb, Label.AUX) >= 0;
  }

  /** The last word below a word that stands before a limit. */
  private int last(int word, int limit) {
    int last = word;
    for (int child : tree.children(word)) {
      last = child < limit ? Math.max(last, last(child, limit)) : last;
    }
    return last;
  }

  private boolean comma(int i) {
    return i >= 0 && tree.token(i).text().equals(",");
  }

  /** "A frigate <i>docked</i> in Tunis.": a sentence's only verb rules it. */
  private void verbless() {
    int root = root();
    boolean ends = tree.size() > 0 && tree.token(tree.size() - 1).text().equals(".");
    if (!ends || root < 0 || !tree.token(root).is(Tag.NOUN, Tag.NAME) || finite()) {
      return;
    }
    for (int i = root + 1; i < tree.size(); i++) {
      if (tree.is(i, Label.ACL) && past(i)) {
        tree.hang(i, -1, Label.ROOT);
        tree.hang(root, i, Label.NSUBJ);
        return;
      }
    }
  }

  private int root() {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.is(i, Label.ROOT)) {
        return i;
      }
    }
    return -1;
  }

  private boolean finite() {
    for (int i = 0; i < tree.size(); i++) {
      String penn = EnglishTags.plain(tree.penn(i));
      if (EnglishTags.verbal(penn) && !penn.equals("VBN") && !penn.equals("VBG")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the participle may as well be the past tense: "docked", "held", not "taken". */
  private boolean past(int verb) {
    String text = tree.token(verb).text();
    return tree.penn(verb).startsWith("VB")
        && !tree.penn(verb).equals("VBG")
        && (text.endsWith("d") || text.endsWith("t"))
        && tree.child(verb, Label.AGENT) < 0
        && tree.token(verb - 1).text().charAt(0) != ',';
  }
}
