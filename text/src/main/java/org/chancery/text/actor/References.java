package org.chancery.text.actor;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chancery.text.actor.Memory.Said;
import org.chancery.text.actor.Phrase.Kind;
import org.chancery.text.actor.Term.Reference;
import org.chancery.text.actor.Term.Sense;
import org.chancery.text.mention.Actor;
import org.chancery.text.mention.ActorMention.Form;
import org.jspecify.annotations.Nullable;

/** Whom "we", "both sides", "the country", "his counterpart" and "she" mean. */
final class References {

  private final Dyad dyad;
  private final Memory memory;
  private final @Nullable String home;
  private final Genders genders;
  private final Map<String, Integer> venues = new LinkedHashMap<>();
  private final Ordered ordered;
  private boolean[] quoted = new boolean[0];
  private @Nullable String speaker;
  private @Nullable String voice;

  /**
   * @param home the state that is meant where neither text nor publisher tells, or null
   */
  References(Dyad dyad, Memory memory, @Nullable String home, Genders genders) {
    this.genders = genders;
    this.dyad = dyad;
    this.memory = memory;
    this.home = home;
    this.ordered = new Ordered(memory);
  }

  /**
   * Hears who speaks from here on, in an interview.
   *
   * @param code null where the text does not tell, as of who asks
   */
  void voice(@Nullable String code) {
    voice = code;
  }

  /** Remembers the state in whose capital things happen. */
  void venue(String code) {
    venues.merge(code, 1, Integer::sum);
  }

  /**
   * Prepares for a sentence: what stands in quotation marks is said by whoever stands outside.
   *
   * @param codes whom a phrase means
   */
  void sentence(Line line, List<Phrase> phrases, Function<Phrase, List<String>> codes) {
    ordered.sentence();
    quoted = Quotes.inside(line);
    speaker =
        phrases.stream()
            .filter(p -> !quoted[p.from()])
            .filter(p -> p.kind() == Kind.OFFICE || p.kind() == Kind.PERSON)
            .map(codes)
            .filter(c -> c.size() == 1)
            .map(List::getFirst)
            .findFirst()
            .orElse(null);
  }

  Form form(Reference reference) {
    return switch (reference.sense()) {
      case SELF, SELF_POSSESSIVE -> Form.FIRST_PERSON;
      case PAIR, PAIR_ADJECTIVE, PAIR_OFFICE, OUR_PAIR, THREE -> Form.COLLECTIVE;
      default -> Form.PRONOUN;
    };
  }

  String sector(String code) {
    Said said =
        memory.last(s -> s.mention().actors().stream().anyMatch(a -> a.code().equals(code)));
    boolean state = States.world().byCode(code).isPresent();
    return state || said == null ? "GOV" : said.first().sector();
  }

  /**
   * The person that a pronoun of the third person means; null for every other reference.
   *
   * @param object whether it cannot be the subject of the sentence in hand
   */
  @Nullable Said person(Reference reference, boolean object) {
    if (reference.sense() != Sense.PERSON) {
      return null;
    }
    Actor subject = object ? actor() : null;
    return memory.subject(
        s ->
            s.mention().actors().size() == 1
                && !s.first().equals(subject)
                && (s.person() || (genders.grammatical() && thing(s)))
                && gender(s, reference, object));
  }

  /** Who acts in the sentence in hand: whoever it names first, unless "we" do. */
  private @Nullable Actor actor() {
    List<Said> now = memory.now();
    return now.reversed().stream()
        .filter(s -> s.mention().form() == Form.FIRST_PERSON)
        .findFirst()
        .or(() -> now.stream().findFirst())
        .map(Said::first)
        .orElse(null);
  }

  /** Where nouns have genders, «она» may be a state or a body. */
  private static boolean thing(Said said) {
    return named(said) && !said.gender().isEmpty();
  }

  /** «его», «ему» are of masculine and neuter alike. */
  private boolean gender(Said said, Reference reference, boolean object) {
    String told = genders.now(said);
    boolean neuter = object && told.equals("n") && reference.gender().equals("m");
    return told.isEmpty() || neuter || told.equals(reference.gender());
  }

  /** Codes of those that {@code reference} means, empty where the text does not tell. */
  List<String> codes(Reference reference, int at, boolean object) {
    return switch (reference.sense()) {
      case SELF, SELF_POSSESSIVE -> self(reference, at);
      case PAIR, PAIR_ADJECTIVE, PAIR_OFFICE -> pair();
      case OUR_PAIR -> quoted(at) ? self(reference, at) : ours();
      case THREE -> three();
      case OTHER -> some(other(subject()));
      case STATE -> some(state());
      case HOST -> some(host());
      case PLURAL -> plural(object);
      case THING -> some(thing());
      case FORMER -> ordered.former();
      case LATTER -> ordered.latter();
      case PERSON -> List.of();
    };
  }

  private static List<String> some(@Nullable String code) {
    return code == null ? List.of() : List.of(code);
  }

  private List<String> self(Reference reference, int at) {
    if (quoted(at)) {
      String said = speaker != null ? speaker : lastSpeaker();
      return said != null ? List.of(said) : some(dyad.publisher());
    }
    if (voice != null) {
      return List.of(voice);
    }
    if (dyad.joint() && reference.plural() && dyad.pair().size() == 2) {
      return dyad.pair();
    }
    return some(dyad.publisher());
  }

  private boolean quoted(int at) {
    return at < quoted.length && quoted[at];
  }

  private @Nullable String lastSpeaker() {
    Said said =
        memory.subject(s -> s.phrase().kind() == Kind.OFFICE && s.mention().actors().size() == 1);
    return said == null ? null : said.first().code();
  }

  /** Two named together, else the two that the text is about, else two that are near. */
  private List<String> pair() {
    Set<String> here = memory.joined();
    Set<String> near = memory.codes(1);
    if (here.size() == 2) {
      return List.copyOf(here);
    }
    boolean together = near.size() == 2 && memory.before().size() == 2 && !besides(near);
    if (together || (near.size() == 2 && dyad.pair().size() < 2)) {
      return List.copyOf(near);
    }
    return dyad.pair().size() == 2 ? dyad.pair() : withPublisher(near);
  }

  /**
   * Whether the two of the sentence before are not meant: who does something to two is none of
   * them, and where the text is about two, one of these and a third are named in passing.
   */
  private boolean besides(Set<String> two) {
    boolean acts =
        memory.now().stream()
            .flatMap(s -> s.mention().actors().stream())
            .anyMatch(a -> two.contains(a.code()));
    long known = dyad.pair().stream().filter(two::contains).count();
    return acts || (dyad.pair().size() == 2 && known == 1 && !together(two));
  }

  /** Whether the text just named {@code two} together. */
  private boolean together(Set<String> two) {
    for (List<Said> sentence : memory.sentences()) {
      for (List<Said> run : Memory.runs(sentence)) {
        if (Memory.meant(run).equals(two)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * "our relations": the publisher's with the only other that the sentence names, else the pair.
   */
  private List<String> ours() {
    String publisher = dyad.publisher();
    Set<String> here = new LinkedHashSet<>(memory.codes(0));
    here.remove(publisher);
    if (publisher == null || dyad.joint() || here.isEmpty() || here.contains(dyad.other())) {
      return pair();
    }
    return here.size() > 1 ? List.of(publisher) : List.of(publisher, here.iterator().next());
  }

  /** The last three that were named together. */
  private List<String> three() {
    for (List<Said> sentence : memory.sentences()) {
      for (List<Said> run : Memory.runs(sentence).reversed()) {
        if (Memory.meant(run).size() == 3) {
          return List.copyOf(Memory.meant(run));
        }
      }
      if (Memory.meant(sentence).size() == 3) {
        return List.copyOf(Memory.meant(sentence));
      }
    }
    return List.of();
  }

  private List<String> withPublisher(Set<String> near) {
    String publisher = dyad.publisher();
    if (publisher == null || near.size() != 1 || near.contains(publisher)) {
      return List.of();
    }
    Set<String> both = new LinkedHashSet<>(List.of(publisher));
    both.addAll(near);
    return List.copyOf(both);
  }

  private @Nullable String subject() {
    Said said = memory.now().isEmpty() ? null : memory.now().getFirst();
    return said == null ? dyad.publisher() : said.first().code();
  }

  private @Nullable String other(@Nullable String code) {
    String other = dyad.beside(code);
    if (other != null || code == null) {
      return other == null ? dyad.other() : other;
    }
    Said said = memory.last(s -> s.states() && !s.first().code().equals(code));
    return said == null ? null : said.first().code();
  }

  /** Whose counterpart it is tells whose it is not. */
  List<String> counterpart(@Nullable Reference owner) {
    if (owner != null && owner.sense() == Sense.SELF_POSSESSIVE) {
      return some(dyad.other());
    }
    Said holder =
        memory.subject(s -> s.phrase().kind() == Kind.OFFICE || s.phrase().kind() == Kind.PERSON);
    return some(other(holder == null ? dyad.publisher() : holder.first().code()));
  }

  /**
   * A foreign state of this sentence, else the other party where it was near, else the last state:
   * of its own country a publisher says "our country".
   */
  private @Nullable String state() {
    String publisher = dyad.publisher();
    String other = dyad.other();
    Said here =
        memory.now().reversed().stream()
            .filter(s -> foreign(s, publisher))
            .findFirst()
            .orElse(null);
    if (home != null && memory.now().stream().anyMatch(s -> s.first().code().equals(home))) {
      return home;
    }
    if (here != null) {
      return here.first().code();
    }
    if (other != null) {
      Said near =
          memory.last(s -> Counts.told(s.mention().form()) && s.first().code().equals(other));
      return near == null ? lastState() : other;
    }
    return lastState();
  }

  private static boolean foreign(Said said, @Nullable String publisher) {
    return said.states()
        && said.mention().actors().size() == 1
        && said.mention().form() != Form.ADJECTIVE
        && !said.first().code().equals(publisher);
  }

  private @Nullable String lastState() {
    Said said = memory.last(References::named);
    if (said == null) {
      said = memory.last(s -> s.states() && s.mention().actors().size() == 1);
    }
    if (said == null) {
      said =
          memory.last(s -> s.mention().form() == Form.PRONOUN && s.mention().actors().size() == 1);
    }
    String code = said == null ? dyad.publisher() : said.first().code();
    boolean own = code == null || code.equals(dyad.publisher());
    return own && dyad.other() != null ? dyad.other() : code;
  }

  /** The state in whose capital most happens, the first of equals. */
  private String venue() {
    int most = Collections.max(venues.values());
    return venues.entrySet().stream()
        .filter(e -> e.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  /** Where it happens, else the publisher of a text on a visitor, else the last named. */
  private @Nullable String host() {
    if (!venues.isEmpty()) {
      return venue();
    }
    if (dyad.publisher() != null && dyad.other() != null) {
      return dyad.publisher();
    }
    Said said =
        memory.last(
            s ->
                s.states()
                    && s.mention().actors().size() == 1
                    && !s.first().code().equals(subject()));
    return said == null ? dyad.other() : said.first().code();
  }

  /**
   * Who was several last: what "and" joins or a plural names, subjects first; else the two that a
   * sentence names.
   *
   * @param object whether those named last in the sentence in hand are not meant: "A thanked them"
   */
  private List<String> plural(boolean object) {
    boolean here = true;
    for (List<Said> sentence : memory.sentences()) {
      List<List<Said>> runs = Memory.runs(sentence);
      int end = here && object ? Math.max(0, runs.size() - 1) : runs.size();
      for (List<Said> run : runs.subList(0, end)) {
        Set<String> codes = Memory.meant(run);
        if ((run.getFirst().takesPart() && codes.size() > 1) || run.getFirst().several()) {
          return List.copyOf(codes);
        }
      }
      Set<String> near = Memory.states(sentence);
      if (near.size() == 2 && !(here && object)) {
        return List.copyOf(near);
      }
      here = false;
    }
    return List.of();
  }

  private @Nullable String thing() {
    Said said =
        memory.nearest(
            s -> named(s) && !(s.placed() && opened()),
            s -> s.states() && s.mention().actors().size() == 1);
    return said == null ? null : said.first().code();
  }

  /** Whether the sentence in hand has a subject that "it" can mean. */
  private boolean opened() {
    return !memory.now().isEmpty() && named(memory.now().getFirst());
  }

  private static boolean named(Said said) {
    return said.mention().actors().size() == 1
        && switch (said.mention().form()) {
          case NAME, BODY, CAPITAL -> true;
          default -> false;
        };
  }
}
