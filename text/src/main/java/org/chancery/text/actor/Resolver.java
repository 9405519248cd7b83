package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.text.actor.Memory.Said;
import org.chancery.text.actor.Phrase.Kind;
import org.chancery.text.actor.Phrase.Name;
import org.chancery.text.actor.Phrase.Range;
import org.chancery.text.actor.Term.Head;
import org.chancery.text.actor.Term.Reference;
import org.chancery.text.document.Document;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;
import org.chancery.text.mention.Actor;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.mention.ActorMention.Form;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/** Turns the phrases of one document into mentions, in the order of the text. */
final class Resolver {

  /** Genitive, dative, instrumental and prepositional, as a dictionary tag ends. */
  private static final Set<String> OBLIQUE = Set.of("R", "D", "T", "P");

  /** How many words the name of a speaker in an interview takes at most, with its colon. */
  private static final int LABEL = 8;

  private final Lexicon lexicon;
  private final Document document;
  private final Persons persons;
  private final Memory memory = new Memory();
  private final References references;
  private final Offices offices;
  private final Genders genders;
  private Line line = new Line(List.of(), List.of());

  /** What the sentence names after the phrase in hand, or null. */
  private @Nullable Phrase ahead;

  /** Whether the sentence before is about a thing that is no actor: "The agreement". */
  private boolean aboutThing;

  /**
   * @param lexicon of the document's language
   * @param home the state that is meant where neither text nor publisher tells, or null
   */
  Resolver(Lexicon lexicon, Document document, Dyad dyad, Persons persons, @Nullable String home) {
    this.lexicon = lexicon;
    this.document = document;
    this.persons = persons;
    this.genders = new Genders(lexicon.words());
    this.references = new References(dyad, memory, home, genders);
    this.offices = new Offices(dyad, memory, persons, home);
  }

  /** The mentions of the next sentence. */
  List<ActorMention> resolve(Line sentence, List<Phrase> phrases) {
    line = sentence;
    memory.sentence();
    references.sentence(sentence, phrases, this::codes);
    hear(phrases);
    List<ActorMention> mentions = new ArrayList<>();
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      ahead = i + 1 < phrases.size() ? phrases.get(i + 1) : null;
      ActorMention mention = mention(phrase);
      if (mention != null) {
        mentions.add(mention);
        memory.say(said(mention, phrase));
      }
    }
    aboutThing = aboutThing();
    return mentions;
  }

  /** "A. Diallo: We have asked …": what stands behind a name and a colon is that person's words. */
  private void hear(List<Phrase> phrases) {
    int colon = label();
    if (colon > 0) {
      references.voice(
          phrases.stream()
              .filter(p -> p.to() <= colon)
              .filter(p -> p.kind() == Phrase.Kind.OFFICE || p.kind() == Phrase.Kind.PERSON)
              .map(this::codes)
              .filter(codes -> codes.size() == 1)
              .map(List::getFirst)
              .findFirst()
              .orElse(null));
    }
  }

  /** Index of the colon behind the capitals that open a passage, or -1. */
  private int label() {
    boolean opens =
        line.size() > 2
            && document.passages().stream()
                .anyMatch(p -> p.span().start() == line.at(0).span().start());
    for (int i = 0; opens && i < Math.min(line.size(), LABEL); i++) {
      if (line.text(i).equals(":")) {
        return i;
      }
      if (!line.capitalised(i) && !line.at(i).is(Tag.MARK)) {
        return -1;
      }
    }
    return -1;
  }

  private Said said(ActorMention mention, Phrase phrase) {
    Said before = memory.now().isEmpty() ? null : memory.now().getLast();
    int start = phrase.from();
    boolean joined =
        before != null && before.takesPart() && joined(before.phrase().to(), phrase.from());
    boolean placed = line.has(start - 1) && lexicon.is(Glue.PLACE, line, start - 1);
    return new Said(
        mention, phrase, genders.of(phrase, line), joined, placed, oblique(line.at(start)));
  }

  /** «президента», «президентом»: a form that no subject has. */
  private static boolean oblique(Token token) {
    String features = token.features();
    int mark = features.lastIndexOf(':');
    return mark >= 0 && OBLIQUE.contains(features.substring(mark + 1));
  }

  /** Whether "and" or a comma stands between, and at most articles and prepositions besides. */
  private boolean joined(int from, int to) {
    boolean parted = false;
    for (int i = from; i < to; i++) {
      boolean mark = line.text(i).equals(",") || lexicon.is(Glue.AND, line, i);
      if (!mark && !lexicon.is(Glue.ARTICLE, line, i) && !line.at(i).is(Tag.PREPOSITION)) {
        return false;
      }
      parted |= mark;
    }
    return parted;
  }

  /** Whether an article and a noun open the sentence in hand and no actor stands there. */
  private boolean aboutThing() {
    boolean opens =
        line.size() > 1 && line.at(0).is(Tag.DETERMINER) && line.at(1).is(Tag.NOUN, Tag.ADJECTIVE);
    return opens && (memory.now().isEmpty() || memory.now().getFirst().phrase().from() > 1);
  }

  /** Whom an office or person means, before the sentence is read. */
  private List<String> codes(Phrase phrase) {
    Head head = phrase.head();
    if (head != null) {
      Holder holder = holder(phrase, head, phrase.person());
      return holder == null ? List.of() : holder.codes();
    }
    Holder known = phrase.person() == null ? null : persons.find(phrase.person());
    return known == null ? List.of() : known.codes();
  }

  private @Nullable ActorMention mention(Phrase phrase) {
    return switch (phrase.kind()) {
      case PARTY, PEOPLE -> party(phrase);
      case OFFICE, BODY -> office(phrase);
      case PERSON -> person(phrase);
      case REFERENCE -> reference(phrase);
      case VENUE -> venue(phrase);
    };
  }

  private @Nullable ActorMention venue(Phrase phrase) {
    references.venue(phrase.parties().getFirst().code());
    return null;
  }

  private ActorMention party(Phrase phrase) {
    List<Actor> actors =
        phrase.parties().stream().map(p -> Actor.of(p.code(), p.sector())).toList();
    Form form = actors.size() > 1 ? Form.COLLECTIVE : phrase.parties().getFirst().form();
    return new ActorMention(span(phrase), actors, form);
  }

  private @Nullable ActorMention office(Phrase phrase) {
    Head head = Objects.requireNonNull(phrase.head());
    Name name = phrase.person();
    Holder holder = holder(phrase, head, name);
    if (holder == null || holder.codes().isEmpty()) {
      return null;
    }
    boolean body = phrase.kind() == Kind.BODY;
    offices.hold(holder);
    if (!body) {
      persons.introduce(holder);
    }
    Range words = phrase.office();
    String office = body || words == null ? null : text(words);
    String person =
        holder.person() != null ? holder.person() : name == null ? null : text(name.range());
    List<Actor> actors = new ArrayList<>();
    for (String code : holder.codes()) {
      actors.add(new Actor(code, holder.sector(), body ? null : person, office));
    }
    return new ActorMention(span(phrase), actors, form(phrase, head, body));
  }

  private static Form form(Phrase phrase, Head head, boolean body) {
    Reference owner = phrase.reference();
    if (owner != null && owner.sense() == Term.Sense.PAIR) {
      return Form.COLLECTIVE;
    }
    if (head.role().equals("counterpart") && phrase.person() == null && !phrase.explicit()) {
      return Form.PRONOUN;
    }
    if (phrase.plural() && !phrase.explicit() && !body) {
      return Form.COLLECTIVE;
    }
    return body ? Form.BODY : Form.OFFICE;
  }

  private @Nullable Holder holder(Phrase phrase, Head head, @Nullable Name name) {
    List<String> codes = Persons.codes(phrase);
    String sector = sector(phrase, head);
    Reference owner = phrase.reference();
    if (codes.isEmpty() && head.role().equals("counterpart")) {
      codes = counterpart(owner, name);
    } else if (codes.isEmpty() && owner != null) {
      codes = references.codes(owner, phrase.from(), false);
    }
    if (!codes.isEmpty()) {
      return offices.named(codes, sector, head, words(phrase), name, text(name));
    }
    return offices.bare(phrase, head, sector, words(phrase), text(name), joined(phrase));
  }

  /** The mention that "and" joins to {@code phrase}, or null. */
  private @Nullable Said joined(Phrase phrase) {
    Said before = memory.now().isEmpty() ? null : memory.now().getLast();
    if (before == null || before.phrase().kind() != Kind.OFFICE) {
      return null;
    }
    int and = before.phrase().to();
    boolean near =
        phrase.from() - and <= 3 && phrase.from() > and && line.at(and).is(Tag.CONJUNCTION);
    return near || phrase.person() != null && listed(and, phrase.from()) ? before : null;
  }

  /** "the Omani Foreign Minister, the Inspector of Customs <i>and</i> Minister …": nobody acts. */
  private boolean listed(int from, int to) {
    boolean parted = line.text(from).equals(",") && to - from > 1;
    for (int i = from; parted && i < to; i++) {
      parted = line.at(i).is(Tag.NOUN, Tag.NAME) || glues(i);
    }
    return parted && (line.text(to - 1).equals(",") || lexicon.is(Glue.AND, line, to - 1));
  }

  private boolean glues(int i) {
    return line.text(i).equals(",")
        || line.at(i).is(Tag.PREPOSITION, Tag.CONJUNCTION)
        || line.at(i).is(Tag.ADJECTIVE, Tag.DETERMINER)
        || line.text(i).equals("&");
  }

  private List<String> counterpart(@Nullable Reference owner, @Nullable Name name) {
    Holder known = name == null ? null : persons.find(name);
    return known != null ? known.codes() : references.counterpart(owner);
  }

  private @Nullable String words(Phrase phrase) {
    return phrase.office() == null ? null : text(phrase.office());
  }

  /** An organisation's office belongs to the organisation's sector, and only there to IGO. */
  private static String sector(Phrase phrase, Head head) {
    if (phrase.explicit() && phrase.parties().getFirst().organisation()) {
      return phrase.parties().getFirst().sector();
    }
    if (phrase.explicit()
        && phrase.parties().getFirst().form() == Form.BODY
        && head.sector().equals("GOV")) {
      return phrase.parties().getFirst().sector();
    }
    return head.sector().equals("IGO") && phrase.explicit() ? "GOV" : head.sector();
  }

  private @Nullable ActorMention person(Phrase phrase) {
    Name name = Objects.requireNonNull(phrase.person());
    Holder holder = persons.find(name);
    if (holder == null) {
      return null;
    }
    String person = holder.person() != null ? holder.person() : text(name);
    List<Actor> actors =
        holder.codes().stream()
            .map(code -> new Actor(code, holder.sector(), person, holder.office()))
            .toList();
    return new ActorMention(span(phrase), actors, Form.OFFICE);
  }

  private @Nullable ActorMention reference(Phrase phrase) {
    Reference reference = Objects.requireNonNull(phrase.reference());
    if (reference.sense() == Term.Sense.PERSON && thingFirst()) {
      return null;
    }
    List<String> owner = looksAhead(phrase, reference);
    if (!owner.isEmpty()) {
      List<Actor> actors = owner.stream().map(code -> Actor.of(code, "GOV")).toList();
      return new ActorMention(span(phrase), actors, Form.PRONOUN);
    }
    boolean object = object(phrase.from());
    Said person = references.person(reference, object);
    if (person != null) {
      genders.learn(person, reference.gender());
      return new ActorMention(span(phrase), person.mention().actors(), Form.PRONOUN);
    }
    Said called = called(phrase, reference);
    if (called != null) {
      return new ActorMention(span(phrase), called.mention().actors(), Form.PRONOUN);
    }
    boolean thing = reference.sense() == Term.Sense.THING && phrase.from() == 0 && aboutThing;
    List<String> codes = thing ? List.of() : references.codes(reference, phrase.from(), object);
    if (codes.isEmpty()) {
      return null;
    }
    List<Actor> actors =
        codes.stream().map(code -> Actor.of(code, references.sector(code))).toList();
    return new ActorMention(span(phrase), actors, references.form(reference));
  }

  /** "During <i>his</i> visit the Minister met …": whose it is comes after it; else none. */
  private List<String> looksAhead(Phrase phrase, Reference reference) {
    boolean opens =
        reference.sense() == Term.Sense.PERSON
            && lexicon.knows(Glue.ARTICLE)
            && phrase.from() > 0
            && phrase.from() <= 2
            && memory.now().isEmpty()
            && line.at(0).is(Tag.PREPOSITION)
            && possessive(phrase.from());
    return opens && ahead != null && (ahead.kind() == Kind.OFFICE || ahead.kind() == Kind.PERSON)
        ? codes(ahead)
        : List.of();
  }

  /** Whether a pronoun stands after a verb or a preposition, so that the subject is another. */
  private boolean object(int at) {
    if (lexicon.words().cases()) {
      return !lexicon.words().subject(line.at(at)) && !possessive(at);
    }
    boolean acts =
        line.has(at + 1)
            && (line.at(at + 1).is(Tag.VERB, Tag.AUXILIARY) || line.at(at + 1).is(Tag.ADVERB));
    return line.has(at - 1)
        && line.at(at - 1).is(Tag.VERB, Tag.PREPOSITION)
        && !acts
        && !possessive(at);
  }

  /** Whether a noun that it can own follows. */
  private boolean possessive(int at) {
    return line.has(at + 1)
        && line.at(at + 1).is(Tag.NOUN, Tag.ADJECTIVE)
        && lexicon.is(Glue.POSSESSIVE, line, at);
  }

  /** "The Kingdom" with a capital: the last state whose name has that word; or null. */
  private @Nullable Said called(Phrase phrase, Reference reference) {
    int last = phrase.to() - 1;
    return reference.sense() != Term.Sense.STATE || !line.capitalised(last) || last == 0
        ? null
        : memory.last(
            s ->
                s.states()
                    && s.mention().actors().size() == 1
                    && s.first().office() == null
                    && lexicon.calls(s.first().code(), line.keys().get(last)));
  }

  /**
   * Whether a noun that is no actor opens the sentence and nobody follows, so that «он» may be a
   * thing. Articles tell that "he" is none.
   */
  private boolean thingFirst() {
    return memory.now().isEmpty() && !lexicon.knows(Glue.ARTICLE) && line.at(0).is(Tag.NOUN);
  }

  private Span span(Phrase phrase) {
    return span(phrase.from(), phrase.to());
  }

  private Span span(int from, int to) {
    return line.at(from).span().union(line.at(to - 1).span());
  }

  private String text(Range range) {
    return span(range.from(), range.to()).in(document.text());
  }

  private @Nullable String text(@Nullable Name name) {
    return name == null ? null : text(name.range());
  }
}
