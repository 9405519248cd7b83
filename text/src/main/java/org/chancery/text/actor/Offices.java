package org.chancery.text.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.text.actor.Memory.Said;
import org.chancery.text.actor.Phrase.Name;
import org.chancery.text.actor.Term.Head;
import org.chancery.text.mention.Actor;
import org.chancery.text.mention.ActorMention.Form;
import org.jspecify.annotations.Nullable;

/** Who holds the offices that a text speaks of, as it goes along. */
final class Offices {

  private final Dyad dyad;
  private final Memory memory;
  private final Persons persons;
  private final @Nullable String home;
  private final Map<String, Holder> last = new HashMap<>();

  /** By the office's own words: "the Secretary of State" is not a foreign minister named since. */
  private final Map<String, Holder> lastByWords = new HashMap<>();

  /** Roles that the text once used without a state, meaning the publisher's holder. */
  private final Set<String> own = new HashSet<>();

  Offices(Dyad dyad, Memory memory, Persons persons, @Nullable String home) {
    this.home = home;
    this.dyad = dyad;
    this.memory = memory;
    this.persons = persons;
  }

  void hold(Holder holder) {
    if (holder.codes().size() == 1) {
      if (holder.codes().getFirst().equals(dyad.publisher())) {
        own.add(holder.role());
      }
      last.put(holder.role(), holder);
      if (holder.office() != null) {
        lastByWords.put(words(holder.office()), holder);
      }
    }
  }

  /** An office whose state is told. */
  Holder named(
      List<String> codes,
      String sector,
      Head head,
      @Nullable String office,
      @Nullable Name name,
      @Nullable String text) {
    Holder known = name == null ? null : persons.find(name);
    String person = known == null || known.person() == null ? text : known.person();
    List<String> keys = name == null ? List.of() : name.keys();
    return new Holder(codes, sector, head.role(), office, keys, person);
  }

  /** An office whose state is not told; null where nobody can be meant. */
  @Nullable Holder bare(
      Phrase phrase,
      Head head,
      String sector,
      @Nullable String office,
      @Nullable String text,
      @Nullable Said joined) {
    Name name = phrase.person();
    List<String> codes = codes(phrase, head, office, joined);
    Holder former = holder(head, office);
    if (name == null && former != null && former.codes().equals(codes)) {
      return new Holder(codes, sector, head.role(), office, former.keys(), former.person());
    }
    return codes.isEmpty()
        ? null
        : new Holder(
            codes, sector, head.role(), office, name == null ? List.of() : name.keys(), text);
  }

  private List<String> codes(
      Phrase phrase, Head head, @Nullable String office, @Nullable Said joined) {
    Name name = phrase.person();
    boolean unknown = name == null ? holder(head, office) == null : persons.find(name) == null;
    if (joined != null && unknown && joined.mention().actors().size() == 1) {
      String code = joined.first().code();
      String other = dyad.beside(code);
      boolean two = head.rank() <= 2 && joined.phrase().role().equals(head.role());
      return List.of(two && name != null && other != null ? other : code);
    }
    return name == null ? unnamed(phrase, head, office) : person(head, name);
  }

  private @Nullable Holder holder(Head head, @Nullable String office) {
    Holder same = office == null ? null : lastByWords.get(words(office));
    return same == null ? last.get(head.role()) : same;
  }

  private static String words(String office) {
    return office.toLowerCase(Locale.ROOT);
  }

  private List<String> person(Head head, Name name) {
    Holder known = persons.find(name);
    if (known != null) {
      return known.codes();
    }
    if (head.role().equals("spokesperson")) {
      return speaker();
    }
    if (head.rank() > 6) {
      return List.of();
    }
    String publisher = dyad.publisher();
    Holder unnamed = last.get(head.role());
    if (publisher == null && unnamed != null && unnamed.keys().isEmpty()) {
      return unnamed.codes();
    }
    String other = dyad.other();
    boolean taken =
        publisher != null
            && (met(publisher) || persons.heldByAnother(head.role(), publisher, name));
    if (other != null && taken) {
      return List.of(other);
    }
    return publisher == null ? named() : List.of(publisher);
  }

  /** Of the state that the sentence opens with, where that is no person; else of the home state. */
  private List<String> named() {
    Said first = memory.now().isEmpty() ? null : memory.now().getFirst();
    boolean state =
        first != null
            && (first.states() || first.mention().form() == Form.CAPITAL)
            && first.first().office() == null;
    return first != null && state && first.mention().actors().size() == 1
        ? List.of(first.first().code())
        : atHome();
  }

  /** Of the only state that the sentence before means, else of the home state. */
  private List<String> atHome() {
    Set<String> before = memory.now().isEmpty() ? memory.openedBefore() : Set.of();
    if (before.size() == 1 && States.world().byCode(before.iterator().next()).isPresent()) {
      return List.copyOf(before);
    }
    return home == null ? lastState() : List.of(home);
  }

  /** Of whoever the sentence opens with; else of the home state. */
  private List<String> here() {
    Said first = memory.now().isEmpty() ? null : memory.now().getFirst();
    boolean one = first != null && first.mention().actors().size() == 1;
    return first != null && one && States.world().byCode(first.first().code()).isPresent()
        ? List.of(first.first().code())
        : atHome();
  }

  /** Of the one state that the sentence names. */
  private List<String> speaker() {
    List<String> near =
        memory.now().stream()
            .flatMap(s -> s.mention().actors().stream())
            .map(Actor::code)
            .distinct()
            .toList();
    String publisher = dyad.publisher();
    if (near.isEmpty() && publisher == null) {
      Said said = memory.subject(s -> s.states() && s.mention().actors().size() == 1);
      return said == null ? List.of() : List.of(said.first().code());
    }
    return near.size() == 1 || publisher == null
        ? near.stream().limit(1).toList()
        : List.of(publisher);
  }

  /** Whether the sentence has a person of {@code code} already, whom another then meets. */
  private boolean met(String code) {
    return memory.now().stream()
        .anyMatch(s -> s.first().code().equals(code) && s.first().office() != null);
  }

  private List<String> unnamed(Phrase phrase, Head head, @Nullable String office) {
    if (phrase.plural() && phrase.kind() == Phrase.Kind.OFFICE) {
      return dyad.pair().size() == 2 ? dyad.pair() : List.of();
    }
    String publisher = dyad.publisher();
    Holder holder = holder(head, office);
    if (phrase.kind() == Phrase.Kind.BODY) {
      return body(head);
    }
    if (publisher != null && (own.contains(head.role()) || holder == null)) {
      own.add(head.role());
      return List.of(publisher);
    }
    return holder == null ? here() : holder.codes();
  }

  /** The body of that role, or armed group, that the last sentences named, else the publisher's. */
  private List<String> body(Head head) {
    Said said =
        memory.last(
            s -> s.phrase().kind() == Phrase.Kind.BODY && s.phrase().role().equals(head.role()));
    String publisher = dyad.publisher();
    if (said != null && said.mention().actors().size() == 1) {
      return List.of(said.first().code());
    }
    if (head.role().equals("rebels")) {
      Said group = memory.last(s -> s.first().sector().equals("REB"));
      return group == null ? List.of() : List.of(group.first().code());
    }
    return publisher == null ? here() : List.of(publisher);
  }

  private List<String> lastState() {
    Said said = memory.last(s -> s.states() && s.mention().actors().size() == 1);
    return said == null ? List.of() : List.of(said.first().code());
  }
}
