package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.actor.Phrase.Kind;
import org.chancery.text.actor.Phrase.Name;
import org.chancery.text.actor.Term.Head;
import org.chancery.text.actor.Term.Party;
import org.chancery.text.actor.Term.Reference;
import org.chancery.text.actor.Term.Sense;
import org.chancery.text.actor.Term.Sort;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;
import org.chancery.text.mention.ActorMention.Form;
import org.jspecify.annotations.Nullable;

/** Reads the phrases of one sentence from left to right, at each token the longest. */
final class PhraseReader {

  private final Scan scan;
  private final Line line;
  private final Names names;
  private final OfficeReader offices;
  private final Venues venues;
  private final List<Phrase> phrases = new ArrayList<>();

  private PhraseReader(Scan scan) {
    this.scan = scan;
    this.line = scan.line();
    this.names = new Names(scan);
    this.venues = new Venues(scan);
    this.offices = new OfficeReader(scan, names);
  }

  /** The phrases of {@code line} in text order, without overlaps. */
  static List<Phrase> read(Lexicon lexicon, Line line) {
    return new PhraseReader(new Scan(lexicon, line)).read();
  }

  private List<Phrase> read() {
    int i = 0;
    while (i < line.size()) {
      Phrase phrase = phrase(i);
      if (phrase != null) {
        phrases.add(phrase);
        i = phrase.to();
      } else {
        i = Math.max(i + 1, skipped(i));
      }
    }
    return phrases;
  }

  /** What means nobody, or is a place only, is passed over whole. */
  private int skipped(int i) {
    return scan.nobody(i) || scan.party(i) != null ? scan.end(i) : i + 1;
  }

  private @Nullable Phrase phrase(int i) {
    if (scan.nobody(i)) {
      return null;
    }
    Phrase phrase = offices.at(i);
    if (phrase == null) {
      phrase = people(i);
    }
    if (phrase == null) {
      phrase = reference(i);
    }
    if (phrase == null) {
      phrase = compound(i);
    }
    if (phrase == null) {
      phrase = party(i);
    }
    return phrase == null ? person(i) : phrase;
  }

  /** "Lao <i>students</i>", "the <i>people of Laos</i>". */
  private @Nullable Phrase people(int i) {
    Head head = scan.head(i);
    if (head == null || head.sort() != Sort.PEOPLE) {
      return null;
    }
    int end = scan.end(i);
    int linked = scan.skipAll(Glue.ARTICLE, scan.skip(Glue.LINK, end));
    Party of = scan.skip(Glue.LINK, end) > end ? scan.party(linked) : null;
    if (of == null && scan.lexicon().knows(Glue.JUXTAPOSED)) {
      of = shared(end) ? null : scan.party(end);
      linked = end;
    }
    if (of != null && of.form() == Form.NAME && !of.organisation()) {
      return people(i, scan.end(linked), List.of(of), head);
    }
    Phrase before = phrases.isEmpty() ? null : phrases.getLast();
    if (before == null || before.kind() != Kind.PARTY || i - before.to() > 1) {
      return null;
    }
    if (before.parties().size() != 1) {
      return null;
    }
    if (of(before.parties(), Form.ADJECTIVE) != null) {
      return people(i, end, described(), head);
    }
    boolean name = of(scan.parties(before.from()), Form.ADJECTIVE) != null;
    return name && before.to() == i ? people(i, end, before.parties(), head) : null;
  }

  /** The states of the adjectives before: "<i>Polish, Czech and German</i> experts". */
  private List<Party> described() {
    List<Party> parties = new ArrayList<>();
    int from = line.size();
    for (Phrase phrase : phrases.reversed()) {
      boolean joined =
          from == line.size()
              || scan.skip(Glue.AND, phrase.to()) == from
              || (scan.comma(phrase.to()) && scan.skip(Glue.AND, phrase.to() + 1) == from);
      Party party = phrase.explicit() ? phrase.parties().getFirst() : null;
      if (!joined
          || phrase.kind() != Kind.PARTY
          || party == null
          || party.form() != Form.ADJECTIVE) {
        break;
      }
      parties.addFirst(party);
      from = phrase.from();
    }
    return parties;
  }

  private static Phrase people(int from, int to, List<Party> parties, Head head) {
    List<Party> people =
        parties.stream()
            .map(
                p ->
                    new Party(
                        p.code(), head.sector(), Form.DEMONYM, p.organisation(), p.namesakes()))
            .toList();
    return new Phrase(Kind.PEOPLE, from, to, people, head, null, null, null, true);
  }

  private @Nullable Phrase reference(int i) {
    Reference reference = scan.reference(i);
    if (reference == null) {
      return null;
    }
    int end = scan.end(i);
    if (!means(reference, i, end)) {
      return null;
    }
    if (reference.sense() == Sense.PAIR_ADJECTIVE && !mutual(end)) {
      return null;
    }
    if (reference.sense() == Sense.SELF_POSSESSIVE && mutual(end)) {
      reference = new Reference(Sense.OUR_PAIR, true, "");
    }
    return new Phrase(
        Kind.REFERENCE, i, end, List.of(), null, null, null, reference, reference.plural());
  }

  /** «первый» of two stands alone: before what it does, after nothing that it could describe. */
  private boolean alone(int i, int end) {
    boolean opens = i == 0 || line.at(i - 1).is(Tag.MARK, Tag.CONJUNCTION);
    boolean described =
        line.has(end) && (line.at(end).is(Tag.NOUN, Tag.ADJECTIVE) || line.at(end).is(Tag.NAME));
    return (line.at(i).is(Tag.DETERMINER) && (!described || contrasted(i)))
        || (opens
            && line.has(end)
            && (line.at(end).is(Tag.VERB, Tag.AUXILIARY)
                || line.at(end).is(Tag.ADVERB, Tag.PREPOSITION)
                || line.at(end).is(Tag.PARTICLE)
                || line.text(end).equals("—")));
  }

  /**
   * Not "us" of "US" or "the republic" of "the Republic of Peru", nor an "it" that nothing is said
   * of.
   */
  private boolean means(Reference reference, int i, int end) {
    if (scan.party(i) != null) {
      return false;
    }
    if (reference.sense() == Sense.STATE) {
      int name = scan.skip(Glue.ARTICLE, i);
      boolean longer = scan.party(name) != null && scan.end(name) >= end;
      return !longer && !scan.plural(i);
    }
    if (reference.sense() == Sense.PAIR && end == i + 1 && line.at(i).is(Tag.DETERMINER)) {
      return line.has(end)
          && (line.at(end).is(Tag.VERB, Tag.AUXILIARY) || line.at(end).is(Tag.ADVERB));
    }
    if (reference.sense() == Sense.OTHER && scan.plural(i)) {
      return false;
    }
    if (reference.sense() == Sense.FORMER || reference.sense() == Sense.LATTER) {
      return alone(i, end);
    }
    if (reference.sense() == Sense.THING && !scan.is(Glue.POSSESSIVE, i)) {
      boolean object = line.has(i - 1) && line.at(i - 1).is(Tag.VERB);
      boolean subject = line.has(end) && line.at(end).is(Tag.AUXILIARY);
      return (!object || subject)
          && line.has(end)
          && (line.at(end).is(Tag.VERB, Tag.AUXILIARY) || line.at(end).is(Tag.ADVERB));
    }
    return true;
  }

  /** Whether the same sentence has a former and a latter. */
  private boolean contrasted(int at) {
    boolean found = false;
    for (int i = 0; i < line.size(); i++) {
      Reference other = i == at ? null : scan.reference(i);
      found |= other != null && (other.sense() == Sense.FORMER || other.sense() == Sense.LATTER);
    }
    return found;
  }

  /** Whether a noun of mutual doings follows, after at most four words that describe it. */
  private boolean mutual(int at) {
    for (int i = at; i < at + 5 && line.has(i); i++) {
      if (scan.is(Glue.MUTUAL, i)) {
        return true;
      }
      Token token = line.at(i);
      boolean describes =
          token.is(Tag.ADJECTIVE, Tag.NOUN)
              || token.is(Tag.NAME, Tag.ADVERB)
              || scan.is(Glue.AND, i)
              || scan.comma(i);
      if (!describes || scan.party(i) != null) {
        return false;
      }
    }
    return false;
  }

  /** "Russian-Lao", "US-Vietnam", "Sino-Indian"; of "French-led" the first half alone. */
  private @Nullable Phrase compound(int i) {
    String text = line.text(i);
    if (text.indexOf('-') <= 0 || scan.end(i) > 0) {
      return null;
    }
    List<Party> parties = Compounds.parties(scan.lexicon(), line.at(i));
    if (parties.isEmpty()) {
      return null;
    }
    return party(i, i + 1, parties);
  }

  private @Nullable Phrase party(int i) {
    List<Party> all = scan.parties(i);
    if (all.isEmpty() || shared(i)) {
      return null;
    }
    int end = scan.end(i);
    Party party = all.getFirst();
    if (party.form() == Form.CAPITAL) {
      return venues.at(i, end, phrases)
          ? new Phrase(Kind.VENUE, i, end, List.of(party), null, null, null, null, false)
          : party(i, end, List.of(party));
    }
    if (party.form() == Form.ADJECTIVE || party.form() == Form.DEMONYM) {
      party = adjectiveOrDemonym(i, end, all);
    }
    Party body = party == null ? null : body(end, party);
    if (body != null) {
      return party(i, scan.end(end), List.of(body));
    }
    return party == null ? null : joined(i, end, party);
  }

  /** "U.S.-Angola", "Kenya–Chile": names with a dash and no space between them are one phrase. */
  private Phrase joined(int from, int end, Party party) {
    List<Party> parties = new ArrayList<>(List.of(party));
    int at = end;
    while (tight(at) && scan.party(at + 1) != null) {
      Party next = scan.party(at + 1);
      if (next == null || next.form() == Form.CAPITAL || next.form() == Form.BODY) {
        break;
      }
      parties.add(next);
      at = scan.end(at + 1);
    }
    return party(from, at, parties);
  }

  private boolean tight(int dash) {
    String text = line.text(dash);
    return line.has(dash + 1)
        && (text.equals("-") || text.equals("–"))
        && line.at(dash - 1).span().end() == line.at(dash).span().start()
        && line.at(dash).span().end() == line.at(dash + 1).span().start();
  }

  /** "U.S. State Department": a state's adjective and its own body are one. */
  private @Nullable Party body(int end, Party party) {
    Party next = scan.party(end);
    boolean own =
        next != null
            && party.form() != Form.CAPITAL
            && next.form() == Form.BODY
            && next.code().equals(party.code());
    return own ? next : null;
  }

  private static Phrase party(int from, int to, List<Party> parties) {
    return new Phrase(Kind.PARTY, from, to, parties, null, null, null, null, parties.size() > 1);
  }

  /** "Michael Jordan", "Chad Smith": a state's name beside a name of no table. */
  private boolean shared(int i) {
    return scan.is(Glue.SHARED_NAME, i)
        && ((line.capitalised(i - 1) && scan.is(Glue.TITLE, i - 1))
            || (i > 1 && venues.beside(i - 1))
            || (venues.beside(scan.end(i)) && !scan.comma(i - 1)));
  }

  private @Nullable Party adjectiveOrDemonym(int i, int end, List<Party> all) {
    Party adjective = of(all, Form.ADJECTIVE);
    Party demonym = of(all, Form.DEMONYM);
    if (adjective != null && describes(end)) {
      return adjective;
    }
    if (demonym != null) {
      boolean sure =
          adjective == null
              || scan.is(Glue.ARTICLE, i - 1)
              || scan.lexicon().words().plural(line.at(end - 1));
      return sure ? demonym : null;
    }
    return scan.lexicon().knows(Glue.JUXTAPOSED) && adjective != null ? adjective : null;
  }

  /** Whether a noun that an adjective can describe follows, perhaps after "and" and a like one. */
  private boolean describes(int end) {
    if (!line.has(end)) {
      return false;
    }
    int and = scan.comma(end) ? end + 1 : scan.skip(Glue.AND, end);
    if (and > end && line.has(and)) {
      return scan.parties(and).stream().anyMatch(p -> p.form() == Form.ADJECTIVE)
          && describes(scan.end(and));
    }
    Token next = line.at(end);
    return next.is(Tag.NOUN, Tag.ADJECTIVE)
        || next.is(Tag.NAME, Tag.NUMBER)
        || (next.is(Tag.OTHER, Tag.VERB)
            && Character.isLetter(next.text().codePointAt(0))
            && describesVerb(end));
  }

  /** "Lao working group": a participle that a noun follows. */
  private boolean describesVerb(int i) {
    return line.has(i + 1) && line.at(i + 1).is(Tag.NOUN, Tag.NAME);
  }

  private static @Nullable Party of(List<Party> all, Form form) {
    return all.stream().filter(p -> p.form() == form).findFirst().orElse(null);
  }

  /** A name without an office: whether it is anybody known is for the resolver. */
  private @Nullable Phrase person(int i) {
    Name name = names.at(i, false);
    return name == null
        ? null
        : new Phrase(Kind.PERSON, i, name.range().to(), List.of(), null, null, name, null, false);
  }
}
