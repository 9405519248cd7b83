package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
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
  private boolean[] quoted = new boolean[0];
  private @Nullable String speaker;

  References(Dyad dyad, Memory memory, @Nullable String home) {
    this.dyad = dyad;
    this.memory = memory;
    this.home = home;
  }

  /**
   * Prepares for a sentence: what stands in quotation marks is said by whoever stands outside.
   *
   * @param codes whom a phrase means
   */
  void sentence(Line line, List<Phrase> phrases, Function<Phrase, List<String>> codes) {
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
      case PAIR, PAIR_ADJECTIVE, PAIR_OFFICE -> Form.COLLECTIVE;
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
    Actor subject = object && !memory.now().isEmpty() ? memory.now().getFirst().first() : null;
    return memory.subject(
        s ->
            s.mention().actors().size() == 1
                && !s.first().equals(subject)
                && (s.phrase().kind() == Kind.OFFICE || s.phrase().kind() == Kind.PERSON)
                && gender(s, reference));
  }

  private static boolean gender(Said said, Reference reference) {
    Phrase.Name name = said.phrase().person();
    String told = name == null ? "" : name.gender();
    return told.isEmpty() || told.equals(reference.gender());
  }

  /** Codes of those that {@code reference} means, empty where the text does not tell. */
  List<String> codes(Reference reference, int at) {
    return switch (reference.sense()) {
      case SELF, SELF_POSSESSIVE -> self(reference, at);
      case PAIR, PAIR_ADJECTIVE, PAIR_OFFICE -> pair();
      case OTHER -> some(other(subject()));
      case STATE -> some(state());
      case HOST -> some(host());
      case PLURAL -> plural();
      case THING -> some(thing());
      case FORMER -> ordered(0);
      case LATTER -> ordered(1);
      case PERSON -> List.of();
    };
  }

  private static List<String> some(@Nullable String code) {
    return code == null ? List.of() : List.of(code);
  }

  private List<String> self(Reference reference, int at) {
    if (at < quoted.length && quoted[at]) {
      String said = speaker != null ? speaker : lastSpeaker();
      return said != null ? List.of(said) : some(dyad.publisher());
    }
    if (dyad.joint() && reference.plural() && dyad.pair().size() == 2) {
      return dyad.pair();
    }
    return some(dyad.publisher());
  }

  private @Nullable String lastSpeaker() {
    Said said =
        memory.subject(s -> s.phrase().kind() == Kind.OFFICE && s.mention().actors().size() == 1);
    return said == null ? null : said.first().code();
  }

  /** The two named last where just two are near; else the two that the text is about. */
  private List<String> pair() {
    Set<String> here = memory.codes(0);
    Set<String> near = memory.codes(1);
    if (here.size() == 2) {
      return List.copyOf(here);
    }
    boolean together = near.size() == 2 && memory.before().size() == 2;
    if (together || (near.size() == 2 && dyad.pair().size() < 2)) {
      return List.copyOf(near);
    }
    return dyad.pair().size() == 2 ? dyad.pair() : withPublisher(near);
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

  private @Nullable String host() {
    Said said =
        memory.last(
            s ->
                s.states()
                    && s.mention().actors().size() == 1
                    && !s.first().code().equals(subject()));
    return said == null ? dyad.other() : said.first().code();
  }

  /** Who was several last: named together, else two that "and" could join, else people. */
  private List<String> plural() {
    Said several = memory.subject(s -> s.mention().actors().size() > 1 || s.phrase().many());
    Set<String> near = memory.codes(memory.now().isEmpty() ? 1 : 0);
    if (several != null && memory.now().contains(several)) {
      return distinct(several);
    }
    if (near.size() == 2) {
      return List.copyOf(near);
    }
    return several == null ? List.of() : distinct(several);
  }

  private static List<String> distinct(Said said) {
    return said.mention().actors().stream().map(Actor::code).distinct().toList();
  }

  private @Nullable String thing() {
    Said said =
        memory.nearest(References::named, s -> s.states() && s.mention().actors().size() == 1);
    return said == null ? null : said.first().code();
  }

  private static boolean named(Said said) {
    return said.mention().actors().size() == 1
        && switch (said.mention().form()) {
          case NAME, BODY, CAPITAL -> true;
          default -> false;
        };
  }

  private List<String> ordered(int place) {
    List<String> near = new ArrayList<>(memory.codes(1));
    int first = near.size() - 2;
    return first < 0 ? List.of() : List.of(Objects.requireNonNull(near.get(first + place)));
  }
}
