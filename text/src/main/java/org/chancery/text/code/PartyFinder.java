package org.chancery.text.code;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.text.claim.Claim.Party;
import org.chancery.text.code.Markers.Role;
import org.chancery.text.language.Predicate;
import org.chancery.text.language.Predicate.Tense;
import org.chancery.text.language.Relation;
import org.chancery.text.language.Token.Tag;
import org.chancery.text.mention.Actor;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.mention.ActorMention.Form;
import org.chancery.text.ontology.Kind;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds actor and recipient of a hit: first in the slots that its row names, then in the clause,
 * then by who speaks about whom.
 */
final class PartyFinder {

  /** Help that is given where the helper is: "scholarships in Prague". */
  private static final Set<String> TAUGHT = Set.of("scholarship", "training");

  private final Scene scene;
  private final Reading reading;
  private final List<Matcher.Hit> all;
  private final Matcher.Hit hit;
  private final Kind kind;
  private final Span quote;
  private final Cast cast;
  private int told;
  private final Map<String, Party> actors = new LinkedHashMap<>();
  private final Map<String, Party> recipients = new LinkedHashMap<>();

  PartyFinder(
      Scene scene, Reading reading, List<Matcher.Hit> all, Matcher.Hit hit, Kind kind, Span quote) {
    this.scene = scene;
    this.reading = reading;
    this.all = all;
    this.hit = hit;
    this.kind = kind;
    this.quote = quote;
    this.cast = new Cast(reading);
  }

  Parties find() {
    return find(false);
  }

  /**
   * Who takes part.
   *
   * @param ahead whether the act is still to come: who means to meet somebody is its one actor
   */
  Parties find(boolean ahead) {
    Roles roles = hit.trigger().roles();
    put(actors, recipients, cast.fill(hit, roles.actor()));
    put(recipients, actors, cast.fill(hit, roles.recipient()));
    told = (actors.isEmpty() ? 0 : 1) + (recipients.isEmpty() ? 0 : 1);
    if (actors.isEmpty() && meansDonor()) {
      infer(actors, scene.donor());
      told++;
    }
    if (actors.isEmpty()) {
      Gratitude.over(reading, all, hit).ifPresent(this::thanked);
    }
    boolean stated = !actors.isEmpty();
    boolean oneSide =
        ahead
            && "CONSULT".equals(hit.trigger().event())
            && reading.syntax().predicate(hit.head()).isPresent()
            && actors.size() == 1;
    if (roles.together() && !oneSide && !projects()) {
      joinSides();
    }
    if (actors.isEmpty() && recipients.isEmpty() && (stance() || resolved())) {
      scene.pair().forEach(code -> infer(actors, code));
      told = actors.isEmpty() ? 0 : 1;
    }
    Implied implied = new Implied(scene, reading, hit);
    if (actors.isEmpty() && recipients.isEmpty()) {
      implied.together().forEach(code -> infer(actors, code));
    }
    if (actors.isEmpty() && recipients.isEmpty()) {
      switch (kind.needs()) {
        case "pair", "mutual" -> scene.pair().forEach(code -> infer(actors, code));
        case "quantity" -> figure().forEach(code -> infer(actors, code));
        case "publisher" -> infer(actors, scene.publisher());
        case "struck" -> infer(recipients, Whereabouts.struck(reading));
        default -> {}
      }
    }
    if (actors.isEmpty() && !roles.actor().equals(List.of("none"))) {
      speakers();
    }
    if (actors.isEmpty() && !roles.actor().equals(List.of("none"))) {
      inferActor();
    }
    if (actors.isEmpty() && recipients.size() == 1 && !roles.actor().equals(List.of("none"))) {
      String recipient = recipients.keySet().iterator().next();
      implied.towards(recipient).forEach(code -> infer(actors, code));
      implied.met(recipient).forEach(code -> infer(actors, code));
    }
    boolean open = !roles.recipient().equals(List.of("none")) && !kind.oneSided();
    if (open && actors.size() == 1 && recipients.isEmpty()) {
      inferRecipient(
          roles.together() && !projects() && !(oneSide && told > 0) ? actors : recipients);
    }
    if (helps() && !stated && actors.containsKey(helped(scene.donor()))) {
      actors.clear();
      recipients.clear();
      infer(actors, scene.donor());
      infer(recipients, helped(scene.donor()));
    }
    if ("COOPERATE".equals(hit.trigger().event()) && !projects() && !kind.ordered()) {
      joinSides();
    }
    String visitor = visitor();
    if (visitor != null) {
      String visited = actors.keySet().iterator().next();
      actors.clear();
      infer(actors, visitor);
      recipients.clear();
      infer(recipients, visited);
    }
    return new Parties(List.copyOf(actors.values()), List.copyOf(recipients.values()), told);
  }

  /**
   * "What unites us is <i>respect</i> for the Charter": a stance told of the relations themselves.
   */
  private boolean stance() {
    Syntax syntax = reading.syntax();
    String event = hit.trigger().event();
    boolean verbal = "SUPPORT".equals(event) || "AGREE".equals(event);
    int at = syntax.firstOfList(hit.head());
    int above = syntax.arc(at).head();
    return verbal
        && above >= 0
        && syntax.predicate(hit.head()).isEmpty()
        && syntax.arc(at).relation() == Relation.OBJECT
        && syntax.token(above).is(Tag.AUXILIARY);
  }

  /** "It was agreed that tariffs would fall": in a joint text by both. */
  private boolean resolved() {
    String event = hit.trigger().event();
    return scene.joint()
        && ("AGREE".equals(event) || "SUPPORT".equals(event) || "CONSULT".equals(event))
        && reading.syntax().predicate(hit.head()).filter(Predicate::passive).isPresent()
        && reading.syntax().objects(hit.head()).stream()
            .allMatch(o -> reading.syntax().token(o).is(Tag.PRONOUN))
        && cast.at(reading.syntax().subjects(hit.head())).isEmpty();
  }

  /** "thanked <i>Peru</i> for the delivery": who is thanked did it, for who thanks. */
  private void thanked(Gratitude gratitude) {
    put(actors, recipients, gratitude.thanked());
    if (recipients.isEmpty()) {
      put(recipients, actors, gratitude.thankful());
    }
    if (actors.isEmpty()) {
      infer(actors, Whereabouts.origin(reading, hit));
    }
    if (actors.isEmpty() && recipients.size() == 1) {
      infer(actors, scene.counterpart(recipients.keySet().iterator().next()));
    }
    told += actors.isEmpty() ? 0 : 1;
  }

  /** "Trade fell to two million dollars": in a text about two states, theirs. */
  private List<String> figure() {
    return kind.id().equals("trade-figure") ? scene.pair() : List.of();
  }

  /** "USAID launched a project": what the helper alone undertakes is no joint project. */
  private boolean projects() {
    return Donors.projects(hit, scene, actors.keySet())
        && recipients.keySet().stream().allMatch(helped(scene.donor())::equals);
  }

  private boolean meansDonor() {
    return scene.donor() != null
        && !recipients.containsKey(scene.donor())
        && Donors.meant(reading, hit);
  }

  /** The other of the two, where one of them helps. */
  private String helped(@Nullable String donor) {
    return donor == null ? "" : Objects.requireNonNullElse(scene.counterpart(donor), "");
  }

  private void joinSides() {
    recipients.forEach(actors::putIfAbsent);
    recipients.clear();
  }

  /** Puts those on a side who are not on the other. */
  private static void put(
      Map<String, Party> side, Map<String, Party> other, List<ActorMention> mentions) {
    for (ActorMention mention : mentions) {
      for (Actor actor : mention.actors()) {
        if (!other.containsKey(actor.code())) {
          side.putIfAbsent(actor.code(), new Party(actor, mention));
        }
      }
    }
  }

  /** «Планируем подписать»: those who speak, both of them in a joint text. */
  private void speakers() {
    Syntax syntax = reading.syntax();
    int verb = syntax.predicate(hit.head()).isPresent() ? hit.head() : syntax.verbAbove(hit.head());
    boolean ours =
        verb >= 0
            && syntax.predicate(verb).filter(Predicate::byUs).isPresent()
            && syntax.subjects(verb).isEmpty();
    if (ours) {
      ActorMention quoted = scene.speech().at(syntax.token(verb).span().start());
      String speaker = quoted == null ? scene.publisher() : quoted.actors().getFirst().code();
      (scene.joint() && quoted == null ? scene.pair() : known(speaker))
          .forEach(code -> infer(actors, code));
      told += actors.isEmpty() ? 0 : 1;
    }
  }

  private static List<String> known(@Nullable String code) {
    return code == null ? List.of() : List.of(code);
  }

  private void inferActor() {
    Syntax syntax = reading.syntax();
    int head = hit.head();
    int verb = syntax.predicate(head).isPresent() ? -1 : syntax.verbAbove(head);
    if (verb >= 0 && conflict() && !light(verb)) {
      return;
    }
    if (verb < 0 && syntax.predicate(head).isEmpty() && onlyClause() >= 0) {
      verb = onlyClause();
      told++;
    }
    if (verb >= 0 && syntax.arc(head).relation() != Relation.SUBJECT) {
      put(actors, recipients, cast.at(syntax.subjects(verb)));
      told += !actors.isEmpty() && (objectOf(verb, head) || journey(head)) ? 1 : 0;
    }
    if (actors.isEmpty()) {
      inQuote().stream()
          .filter(this::mayAct)
          .findFirst()
          .ifPresent(m -> put(actors, recipients, cast.listed(m)));
    }
    if (actors.isEmpty() && Whereabouts.atHome(kind)) {
      infer(actors, Whereabouts.host(reading, quote, null, recipients.keySet()));
    }
    if (actors.isEmpty() && recipients.size() == 1) {
      infer(actors, scene.counterpart(recipients.keySet().iterator().next()));
    }
    String host =
        actors.isEmpty() && recipients.isEmpty()
            ? Whereabouts.host(reading, quote, hosts(), actors.keySet())
            : null;
    if (host != null) {
      infer(actors, TAUGHT.contains(kind.id()) ? host : scene.counterpart(host));
    }
  }

  /** The one finite verb of the sentence, or -1: what hangs on nothing belongs to it. */
  private int onlyClause() {
    List<Integer> finite =
        reading.syntax().predicates().stream()
            .filter(p -> p.tense() != Tense.NONE)
            .map(Predicate::token)
            .toList();
    return finite.size() == 1 && finite.getFirst() < hit.head() ? finite.getFirst() : -1;
  }

  /** "carried out demining operations": the act is what the verb's subject does. */
  private boolean objectOf(int verb, int noun) {
    Syntax syntax = reading.syntax();
    List<Integer> objects = syntax.objects(verb);
    int at = noun;
    for (int steps = 0; at >= 0 && at != verb && steps < 4; steps++) {
      if (objects.contains(at)) {
        return true;
      }
      at = syntax.arc(at).head();
    }
    return false;
  }

  /** "<i>on a visit to Doha</i>, opened": who does it is the one who is abroad. */
  private boolean journey(int noun) {
    return kind.needs().equals("journey")
        && reading.syntax().arc(noun).relation() == Relation.OBLIQUE
        && Whereabouts.host(reading, quote, null, actors.keySet()) != null;
  }

  private void inferRecipient(Map<String, Party> side) {
    int before = side.size();
    Bystanders bystanders = new Bystanders(reading.syntax(), hit);
    for (ActorMention mention : inQuote()) {
      if (side.size() == before
          && mention.form() != Form.FIRST_PERSON
          && !bystanders.any(mention)) {
        put(side, actors, cast.listed(mention));
      }
    }
    String actor = actors.keySet().iterator().next();
    if (side.size() == before && !new Faceless(reading.syntax(), hit).meant()) {
      String host = Whereabouts.host(reading, quote, hosts(), actors.keySet());
      infer(side, host != null && !host.equals(actor) ? host : other(actor));
    }
  }

  /** The state that visits where the one found is the host, or null. */
  private @Nullable String visitor() {
    return kind.id().equals("visit") && actors.size() == 1
        ? new Visitors(scene, reading, hit, quote)
            .insteadOf(actors.values().iterator().next(), recipients)
        : null;
  }

  /** The other side of the text; of a third state's help, the side that publishes. */
  private @Nullable String other(String actor) {
    String counterpart = scene.counterpart(actor);
    boolean third = counterpart == null && helps() && !actor.equals(scene.publisher());
    return third ? scene.publisher() : counterpart;
  }

  /** Who may be host: one of the pair, or any state that is helped or visited, told by null. */
  private @Nullable List<String> hosts() {
    return helps() || conflict() || Whereabouts.abroad(kind) ? null : scene.pair();
  }

  private static void infer(Map<String, Party> side, @Nullable String code) {
    if (code != null) {
      side.put(code, new Party(Actor.of(code, "GOV"), null));
    }
  }

  /** Not where it happens ("in Paris"), and not what comes after the act. */
  private boolean mayAct(ActorMention mention) {
    Syntax syntax = reading.syntax();
    int first = syntax.sentence().tokenAt(mention.span().start());
    boolean adjective = mention.form() == Form.ADJECTIVE && describesObject(first);
    boolean located = mention.form() == Form.CAPITAL && first > hit.head();
    boolean phrase = false;
    for (int i = first;
        i < syntax.size() && syntax.token(i).span().start() < mention.span().end();
        i++) {
      phrase |= syntax.markers().of(Role.LOCATIVE).contains(syntax.arc(i).marker());
    }
    boolean before = first < hit.head() && mention.form() != Form.ADJECTIVE;
    return !located && !phrase && (adjective || before && !isObject(first));
  }

  /** "provided with <i>Russian-made</i> kits": who made it gave it. */
  private boolean describesObject(int token) {
    Syntax syntax = reading.syntax();
    int head = hit.head();
    int noun = syntax.arc(token).head();
    return noun >= 0
        && (syntax.objects(head).contains(noun)
            || syntax.phrases(head, syntax.markers().of(Role.GIVEN), true).contains(noun));
  }

  private boolean isObject(int token) {
    return reading.syntax().objects(hit.head()).contains(token);
  }

  private List<ActorMention> inQuote() {
    return reading.actors().stream().filter(m -> quote.overlaps(m.span())).toList();
  }

  /** "condemned the attack": nobody attacks because he speaks of it. */
  private boolean conflict() {
    return "ASSAULT".equals(hit.trigger().event())
        || "COERCE".equals(hit.trigger().event())
        || "PROTEST".equals(hit.trigger().event());
  }

  private boolean light(int verb) {
    Syntax syntax = reading.syntax();
    return syntax.markers().of(Role.LIGHT).contains(syntax.token(verb).lemma());
  }

  private boolean helps() {
    return "AID".equals(hit.trigger().event());
  }
}
