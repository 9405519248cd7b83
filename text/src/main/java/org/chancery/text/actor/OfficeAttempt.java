package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.text.actor.Phrase.Kind;
import org.chancery.text.actor.Phrase.Name;
import org.chancery.text.actor.Phrase.Range;
import org.chancery.text.actor.Term.Head;
import org.chancery.text.actor.Term.Party;
import org.chancery.text.actor.Term.Reference;
import org.chancery.text.actor.Term.Sense;
import org.chancery.text.actor.Term.Sort;
import org.chancery.text.language.Token.Tag;
import org.chancery.text.mention.ActorMention.Form;
import org.jspecify.annotations.Nullable;

/** One try to read an office from a place on; what it has found so far is in its fields. */
final class OfficeAttempt {

  private static final int SPEAKER_RANK = 3;

  /** Whose own it is where the word does not tell the gender. */
  private static final Reference SUBJECT = new Reference(Sense.PERSON, false, "");

  /** Roles of those who are sent to another state. */
  private static final Set<String> SENT = Set.of("ambassador", "envoy", "diplomat");

  private final Scan scan;
  private final Line line;
  private final Names names;
  private final int from;
  private int at;
  private boolean definite;
  private boolean indefinite;
  private @Nullable Reference owner;
  private final List<Party> parties = new ArrayList<>();
  private @Nullable Head head;
  private int officeFrom;
  private int officeTo;
  private boolean plural;
  private @Nullable Name person;

  OfficeAttempt(Scan scan, Names names, int from) {
    this.scan = scan;
    this.line = scan.line();
    this.names = names;
    this.from = from;
    this.at = from;
  }

  /** Already named before the office. */
  OfficeAttempt of(Name name) {
    person = name;
    return this;
  }

  @Nullable Phrase office() {
    before();
    if (!head()) {
      return null;
    }
    links();
    sentTo();
    if (person == null && head != null && head.sort() == Sort.OFFICE && !plural) {
      person();
      links();
    }
    return complete();
  }

  /** Article or possessive, titles, states. */
  private void before() {
    Reference reference = scan.reference(at);
    if (scan.is(Glue.POSSESSIVE, at) && (reference != null || scan.end(at) < 0)) {
      owner = reference == null ? SUBJECT : reference;
      at = reference == null ? scan.skip(Glue.POSSESSIVE, at) : scan.end(at);
    } else {
      int titles = scan.skipAll(Glue.TITLE, at);
      at = scan.is(Glue.ARTICLE, titles) ? titles : at;
      int article = scan.skip(Glue.ARTICLE, at);
      definite = article > at;
      at = scan.skip(Glue.INDEFINITE, article);
      indefinite = at > article;
    }
    at = prefixes(at);
    int titled = scan.skipAll(Glue.TITLE, at);
    at = titled > at && opens(titled) && !crowned(titled) ? titled : at;
    at = prefixes(states(at, true));
  }

  /** Index after "former" and the like; "New Zealand" and "First Lady" begin with none. */
  private int prefixes(int i) {
    int next = opens(i) ? i : scan.skip(Glue.PREFIX, i);
    return next == i ? i : prefixes(next);
  }

  /** Where a state may follow its office, «король Марокко» is no title of a Moroccan. */
  private boolean crowned(int titled) {
    Party party = scan.party(titled);
    return scan.lexicon().knows(Glue.JUXTAPOSED)
        && scan.head(at) != null
        && party != null
        && party.form() == Form.NAME;
  }

  private boolean opens(int i) {
    return scan.head(i) != null || scan.party(i) != null;
  }

  /** Reads "Russian", "Mongolia's", and where {@code many} "Russian, Lao and Thai". */
  private int states(int i, boolean many) {
    Party party = scan.party(i);
    if (party == null && parties.isEmpty()) {
      List<Party> halves =
          line.text(i).indexOf('-') > 0 && scan.end(i) < 0
              ? Compounds.parties(scan.lexicon(), line.at(i))
              : List.of();
      parties.addAll(halves);
      return halves.isEmpty() ? i : i + 1;
    }
    boolean juxtaposed = scan.lexicon().knows(Glue.JUXTAPOSED) && head == null;
    if (party == null
        || (juxtaposed && parties.isEmpty() && names.another(i, party))
        || (parties.isEmpty() && names.venue(i, party))) {
      return i;
    }
    parties.add(party);
    int end = scan.end(i);
    end = line.text(end).equals(Spelling.POSSESSIVE) || line.text(end).equals("'") ? end + 1 : end;
    int next = scan.comma(end) ? end + 1 : end;
    next = scan.skip(Glue.ARTICLE, scan.skip(Glue.AND, next));
    boolean more = many && next > end && scan.party(next) != null;
    return more ? states(next, true) : end;
  }

  private boolean head() {
    int i = scan.skipAll(Glue.TITLE, at);
    int start = office(at) ? at : office(i) ? i : described(at);
    Head found = start < 0 ? null : scan.head(start);
    if (found == null || (found.sort() == Sort.PEOPLE)) {
      return false;
    }
    officeFrom = start;
    take(start, found);
    stacked();
    return parties.size() < 2 || scan.plural(start) || compound();
  }

  private boolean office(int i) {
    Head found = scan.head(i);
    return found != null
        && found.sort() != Sort.PEOPLE
        && !(found.role().equals("counterpart") && line.at(i).is(Tag.VERB)) // "will host him"
        && !(found.sort() == Sort.BODY && scan.attributive(i));
  }

  /** "the Russian-Lao commission" is of both although it is one. */
  private boolean compound() {
    return scan.end(from) < 0 && line.text(officeFrom - 1).indexOf('-') > 0;
  }

  /**
   * Up to two words that describe a state's body, or four where it is a name: "Russian
   * <i>peacekeeping</i> troops", "Kenya <i>Plant Health Inspection</i> Service".
   */
  private int described(int i) {
    if (parties.isEmpty()) {
      return -1;
    }
    boolean named = false;
    for (int j = i; j < i + 6 && line.has(j); j++) {
      if (office(j)) {
        return named && !line.capitalised(j) ? -1 : j;
      }
      if (j > i && scan.is(Glue.AND, j) && line.capitalised(j + 1)) {
        continue;
      }
      named |= line.capitalised(j) && line.at(j).is(Tag.NAME);
      if (j >= i + 2 && !line.capitalised(j)) {
        return -1;
      }
      boolean describes =
          line.at(j).is(Tag.ADJECTIVE, Tag.NOUN)
              || line.at(j).is(Tag.NAME)
              || scan.is(Glue.TITLE, j);
      if (!describes || scan.party(j) != null || scan.is(Glue.EVENT, j)) {
        return -1;
      }
    }
    return -1;
  }

  private void take(int i, Head found) {
    int end = scan.end(i);
    boolean several = scan.plural(i);
    if (head == null || (head.sort() == Sort.BODY && found.sort() == Sort.OFFICE)) {
      head = found;
      plural = several && !(found.sort() == Sort.BODY && found.role().equals("military"));
    }
    at = end;
    officeTo = end;
  }

  /** "Foreign Ministry spokesman", "Deputy Prime Minister and Minister of Finance". */
  private void stacked() {
    while (true) {
      Head next = scan.head(at);
      if (next != null && next.sort() != Sort.PEOPLE && !titleOfName(at)) {
        take(at, next);
        continue;
      }
      int and = scan.comma(at) ? at + 1 : at;
      and = scan.skip(Glue.AND, and);
      Head second = and > at ? scan.head(and) : null;
      boolean same =
          second != null
              && head != null
              && second.sort() == Sort.OFFICE
              && head.sort() == Sort.OFFICE
              && !second.besides(head)
              && !scan.plural(and);
      if (!same || plural) {
        return;
      }
      at = scan.end(and);
      officeTo = at;
    }
  }

  /** "Foreign Minister <i>General</i> Prayut": the second office is a title. */
  private boolean titleOfName(int i) {
    return scan.is(Glue.TITLE, i) && names.at(i, true) != null;
  }

  /** "of the Foreign Ministry of China", "of the country". */
  private void links() {
    while (true) {
      int linked = scan.skip(Glue.LINK, at);
      boolean bare = linked == at;
      if (bare && !(scan.lexicon().knows(Glue.JUXTAPOSED) && parties.isEmpty())) {
        return;
      }
      boolean sent = head != null && SENT.contains(head.role()) && owner != null;
      if (sent && scan.is(Glue.PLACE, at)) {
        return;
      }
      Reference reference = scan.reference(linked);
      int i = scan.skipAll(Glue.ARTICLE, linked);
      if (reference != null && reference.stands(bare) && scan.party(i) == null) {
        owner = reference;
        at = scan.end(linked);
        return;
      }
      Head further = bare ? null : scan.head(i);
      if (further != null && further.sort() != Sort.PEOPLE) {
        chained(further);
        at = scan.end(i);
        officeTo = at;
        continue;
      }
      chain(i, bare);
      return;
    }
  }

  /** A chairman is of what he chairs. */
  private void chained(Head further) {
    if (head != null && scan.chair(officeFrom)) {
      boolean speaker = further.role().equals("parliament");
      head =
          new Head(
              Sort.OFFICE,
              speaker ? "speaker" : "official",
              further.sector(),
              speaker ? SPEAKER_RANK : head.rank());
    }
  }

  /** A state, or a state's body: "of the Russian Ministry of Defence". */
  private void chain(int i, boolean bare) {
    Party party = scan.party(i);
    if (party == null || !parties.isEmpty()) {
      return;
    }
    if (party.form() == Form.CAPITAL || party.form() == Form.DEMONYM) {
      return;
    }
    if (party.form() == Form.ADJECTIVE) {
      int next = scan.skip(Glue.TITLE, scan.end(i));
      Head body = scan.head(next);
      if (body == null || (bare && body.sort() != Sort.BODY)) {
        return;
      }
      parties.add(party);
      at = scan.end(next);
      officeTo = at;
      return;
    }
    at = states(i, plural);
    if (line.text(at - 1).equals(Spelling.POSSESSIVE)) {
      at--;
    }
  }

  /** "Ambassador of Chile <i>to the Philippines</i>". */
  private void sentTo() {
    if (head == null || !SENT.contains(head.role()) || plural) {
      return;
    }
    int end = where(scan.skip(Glue.ACCREDITED, at));
    while (end > at) {
      at = end;
      int and = scan.skip(Glue.AND, scan.comma(at) ? at + 1 : at);
      int next = scan.skip(Glue.ACCREDITED, and);
      int further = and > at ? where(next) : -1;
      end = next > and || scan.comma(further) || scan.is(Glue.TITLE, further) ? further : -1;
    }
  }

  /** Index after the state or organisation at {@code i}, or -1. */
  private int where(int i) {
    int name = scan.skip(Glue.ARTICLE, i);
    Party party = i == at ? null : scan.party(name);
    return party != null && party.form() == Form.NAME ? scan.end(name) : -1;
  }

  private void person() {
    boolean comma = scan.comma(at);
    int i = comma ? at + 1 : at;
    Name name = names.at(i, true);
    if (name == null || (comma && !(closed(name) && name.full()))) {
      return;
    }
    String gender = name.gender().isEmpty() ? names.gender(officeFrom, officeTo) : name.gender();
    person = new Name(name.range(), name.keys(), gender, name.titled(), name.known());
    at = name.range().to();
    if (parties.isEmpty() && scan.comma(at)) {
      apposed(name);
    }
  }

  /** Whether a name after a comma ends as an aside does. */
  private boolean closed(Name name) {
    int end = name.range().to();
    if (!line.has(end)) {
      return true;
    }
    return line.at(end).is(Tag.MARK, Tag.VERB)
        || line.at(end).is(Tag.AUXILIARY, Tag.ADVERB)
        || line.at(end).is(Tag.PREPOSITION)
        || scan.is(Glue.AND, end);
  }

  /** "my counterpart X, <i>Foreign Minister of Peru</i>". */
  private void apposed(Name name) {
    OfficeAttempt second = new OfficeAttempt(scan, names, at + 1).of(name);
    Phrase phrase = second.office();
    boolean another =
        head != null && phrase != null && phrase.role().equals(head.role()) && owner == null;
    if (phrase != null
        && phrase.kind() == Kind.OFFICE
        && !another
        && (phrase.explicit() || phrase.reference() != null)) {
      parties.addAll(phrase.parties());
      owner = phrase.reference();
      head = phrase.head();
      at = phrase.to();
    }
  }

  private @Nullable Phrase complete() {
    Head found = head;
    if (found == null) {
      return null;
    }
    boolean mine =
        owner != null
            && owner.sense() != Sense.PERSON
            && owner.sense() != Sense.PLURAL
            && owner.sense() != Sense.THING;
    boolean told = !parties.isEmpty() || mine || person != null;
    boolean counterpart = found.role().equals("counterpart");
    Alone alone = new Alone(scan, definite, indefinite, plural, from, officeFrom, at);
    if (counterpart ? owner == null && parties.isEmpty() : !told && !alone.understood(found)) {
      return null;
    }
    if (owner != null && !mine && !counterpart) {
      return null;
    }
    Kind kind = found.sort() == Sort.OFFICE ? Kind.OFFICE : Kind.BODY;
    Range office = new Range(officeFrom, officeTo);
    return new Phrase(kind, from, at, parties, found, office, person, owner, plural);
  }
}
