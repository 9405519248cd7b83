package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.text.actor.Phrase.Kind;
import org.chancery.text.actor.Phrase.Name;
import org.chancery.text.actor.Term.Head;
import org.chancery.text.actor.Term.Party;
import org.chancery.text.document.Document;
import org.chancery.text.language.LocalNames;
import org.chancery.text.language.MentionReader;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Token;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.mention.ActorMention.Form;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the actors of a document. It goes through it twice: first for the persons that it
 * introduces and the states that it is about, then in order, so that each word can point back.
 * Built once from a language's tables ({@code docs/actors.md}), immutable, shared by threads.
 */
public final class ActorReader implements MentionReader<ActorMention> {

  private static final int JOINT_SENTENCES = 2;

  private final Lexicon lexicon;

  private ActorReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A reader from the tables of a language.
   *
   * @param resources class-path folder of the language, ending in a slash
   * @throws IllegalStateException where a table is missing or wrong; the message names the line
   */
  public static ActorReader of(String resources, Words words) {
    return new ActorReader(new Lexicon(resources, words));
  }

  @Override
  public ActorReader with(LocalNames local) {
    return local.actors().isEmpty() ? this : new ActorReader(lexicon.with(local));
  }

  @Override
  public List<List<ActorMention>> read(Document document, List<Sentence> sentences) {
    List<Line> lines = lines(sentences);
    List<List<Phrase>> phrases = phrases(document, lines);
    Persons persons = persons(document, lines, phrases);
    Dyad dyad = dyad(document, sentences, lines, phrases);
    Resolver resolver = new Resolver(lexicon, document, dyad, persons, home(document, dyad));
    List<List<ActorMention>> mentions = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      mentions.add(resolver.resolve(lines.get(i), phrases.get(i)));
    }
    return mentions;
  }

  /**
   * The state whose offices a text of no publisher means where it names none: the first of its
   * title, else the one it names most.
   */
  private @Nullable String home(Document document, Dyad dyad) {
    if (document.publisher() != null) {
      return null;
    }
    return PhraseReader.read(lexicon, title(document)).stream()
        .filter(p -> p.kind() != Kind.VENUE)
        .flatMap(p -> p.parties().stream())
        .map(Party::code)
        .filter(c -> States.world().byCode(c).isPresent())
        .findFirst()
        .orElseGet(() -> dyad.pair().isEmpty() ? null : dyad.pair().getFirst());
  }

  /** Which two states the document is about, by what its words name. */
  public Dyad dyad(Document document, List<Sentence> sentences) {
    List<Line> lines = lines(sentences);
    return dyad(document, sentences, lines, phrases(document, lines));
  }

  private List<Line> lines(List<Sentence> sentences) {
    return sentences.stream().map(s -> Line.of(lexicon.words(), s.tokens())).toList();
  }

  private List<List<Phrase>> phrases(Document document, List<Line> lines) {
    return Namesakes.settle(
        document.publisher(),
        lines.stream().map(line -> PhraseReader.read(lexicon, line)).toList());
  }

  private static Persons persons(Document document, List<Line> lines, List<List<Phrase>> phrases) {
    Persons persons = new Persons();
    for (int i = 0; i < lines.size(); i++) {
      for (Phrase phrase : phrases.get(i)) {
        Holder holder = holder(document, lines.get(i), phrase);
        if (holder != null) {
          persons.introduce(holder);
        }
      }
    }
    return persons;
  }

  private static @Nullable Holder holder(Document document, Line line, Phrase phrase) {
    Name name = phrase.person();
    Head head = phrase.head();
    Phrase.Range words = phrase.office();
    boolean own = own(document, phrase);
    if (name == null || head == null || words == null || !(own || phrase.explicit())) {
      return null;
    }
    Party party = own ? null : phrase.parties().getFirst();
    boolean organised = party != null && party.organisation();
    String sector = organised ? Objects.requireNonNull(party).sector() : head.sector();
    return new Holder(
        own ? List.of(Objects.requireNonNull(document.publisher())) : Persons.codes(phrase),
        sector.equals("IGO") && !organised ? "GOV" : sector,
        head.role(),
        text(document, line, words),
        name.keys(),
        text(document, line, name.range()));
  }

  /** "Our Foreign Minister, X": the publisher's. */
  private static boolean own(Document document, Phrase phrase) {
    Term.Reference owner = phrase.reference();
    return !phrase.explicit()
        && document.publisher() != null
        && !phrase.role().equals("counterpart")
        && owner != null
        && owner.sense() == Term.Sense.SELF_POSSESSIVE;
  }

  private static String text(Document document, Line line, Phrase.Range range) {
    Span span = line.at(range.from()).span().union(line.at(range.to() - 1).span());
    return span.in(document.text());
  }

  private Dyad dyad(
      Document document, List<Sentence> sentences, List<Line> lines, List<List<Phrase>> phrases) {
    Counts counts = new Counts(sentences.size());
    Line title = title(document);
    List<List<Phrase>> told = new ArrayList<>(phrases);
    told.add(PhraseReader.read(lexicon, title));
    count(counts, Namesakes.settle(document.publisher(), told).getLast(), Counts.TITLE);
    boolean joint = joint(title);
    for (int i = 0; i < lines.size(); i++) {
      count(counts, phrases.get(i), Counts.weight(sentences.get(i)));
      joint |= i < JOINT_SENTENCES && joint(lines.get(i));
    }
    return counts.dyad(document.publisher(), joint, /* leading= */ false);
  }

  private static void count(Counts counts, List<Phrase> phrases, int weight) {
    for (Phrase phrase : phrases) {
      if (phrase.kind() != Kind.REFERENCE && phrase.kind() != Kind.VENUE) {
        phrase
            .parties()
            .forEach(party -> counts.add(party.code(), party.form() == Form.CAPITAL ? 1 : weight));
      }
    }
  }

  private boolean joint(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (lexicon.is(Glue.JOINT, line, i)) {
        return true;
      }
    }
    return false;
  }

  /** The title's words; it may stand outside the text. */
  private Line title(Document document) {
    String title = document.title() == null ? "" : document.title();
    List<Token> tokens = new ArrayList<>();
    for (String word :
        Spelling.split(title.replace('–', ' ').replace('—', ' ').replace(':', ' '))) {
      Span anywhere = new Span(0, Math.max(1, word.length()));
      String lower = word.toLowerCase(java.util.Locale.ROOT);
      tokens.add(new Token(anywhere, word, lower, Token.Tag.NAME, ""));
    }
    return Line.of(lexicon.words(), tokens);
  }
}
