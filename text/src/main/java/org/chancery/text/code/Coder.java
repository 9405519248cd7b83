package org.chancery.text.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.text.claim.Claim;
import org.chancery.text.document.Document;
import org.chancery.text.document.Passage;
import org.chancery.text.explain.Course;
import org.chancery.text.language.Language;
import org.chancery.text.language.LocalNames;
import org.chancery.text.language.Parse;
import org.chancery.text.language.Predicate.Tense;
import org.chancery.text.language.Sentence;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.mention.PlaceMention;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.mention.TimeMention;
import org.chancery.text.ontology.Ontology;
import org.chancery.text.pair.PairClassifier;
import org.chancery.text.resource.Table;
import org.chancery.text.topic.Topics;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document into claims. Built once for a language, immutable, shared by threads:
 *
 * <pre>{@code
 * Coder coder = Coder.of(English.language());
 * List<Claim> claims = coder.code(document);
 * }</pre>
 *
 * <p>Every sentence is parsed lightly; the trigger tables say which words state an act; the parse
 * says who stands in which role; mood and tense say whether it happened.
 */
public final class Coder {

  /** Types whose nouns tell an act by themselves: "the delivery", "the condolences". */
  private static final Set<String> ACTS =
      Set.of("AID", "SUPPORT", "AGREE", "ASSAULT", "REQUEST", "ACCUSE");

  private final Language language;
  private final Matcher matcher;
  private final Scenes scenes;
  private final ClaimMaker maker;
  private final Lists lists;
  private final Markers markers;
  private final PlacedActors placed;
  private final @Nullable UnlistedActs unlisted;
  private final Certainty certainty;

  private Coder(Language language, Ontology ontology, @Nullable PairClassifier reader) {
    this.unlisted = reader == null ? null : new UnlistedActs(reader, ontology);
    String folder = language.resources();
    this.certainty = Certainty.load(folder);
    TriggerTable triggers = TriggerTable.load(folder, ontology);
    this.language = language;
    this.matcher = new Matcher(triggers);
    Attribution attribution = new Attribution(Table.read(folder + "attribution.tsv"));
    this.scenes =
        new Scenes(
            Table.read(folder + "joint.tsv"), Table.read(folder + "reports.tsv"), attribution);
    this.placed = PlacedActors.load(folder);
    Contexts contexts =
        new Contexts(new Topics(Table.read(folder + "topics.tsv"), ontology.contexts()), reader);
    this.maker =
        ClaimMaker.load(folder, ontology, attribution, placed, contexts, certainty, triggers);
    this.markers = Markers.load(folder);
    this.lists = Lists.load(folder, ontology, triggers.version());
  }

  /** Shares all that {@code tables} has. */
  private Coder(Coder tables, Language language) {
    this.language = language;
    this.matcher = tables.matcher;
    this.scenes = tables.scenes;
    this.maker = tables.maker;
    this.lists = tables.lists;
    this.markers = tables.markers;
    this.placed = tables.placed;
    this.unlisted = tables.unlisted;
    this.certainty = tables.certainty;
  }

  /** The same coder where these names mean what they say here; cheap, as tables are shared. */
  public Coder with(LocalNames names) {
    return names.none() ? this : new Coder(this, language.with(names));
  }

  /**
   * A coder for a language.
   *
   * @throws IllegalStateException naming file and line where a resource is malformed
   */
  public static Coder of(Language language) {
    return of(language, null);
  }

  /**
   * A coder that hears a trained reader.
   *
   * @param reader of the same language, or null to code by the tables alone
   */
  public static Coder of(Language language, @Nullable PairClassifier reader) {
    return new Coder(language, Ontology.load(), reader);
  }

  /** The claims of a document in text order; empty where it states none. Never fails on a text. */
  public List<Claim> code(Document document) {
    return code(document, read(document), Trace.NONE);
  }

  /**
   * How the claims of one sentence come about. Codes the whole document, as what a sentence means
   * hangs on the others.
   *
   * @param number of the sentence, counting from 0
   * @throws IndexOutOfBoundsException where the document has no such sentence
   */
  public Course explain(Document document, int number) {
    List<Reading> readings = read(document);
    Reading wanted = readings.get(number);
    Recorder recorder = new Recorder(document, readings, wanted, new Weighing(matcher));
    return recorder.course(code(document, readings, recorder));
  }

  private List<Claim> code(Document document, List<Reading> readings, Trace trace) {
    List<List<Matcher.Hit>> found = readings.stream().map(matcher::hits).toList();
    Scene plain = scenes.of(document, readings);
    Scene scene = plain.with(Donors.of(plain, readings, found));
    List<Claim> claims = new ArrayList<>();
    Narration narration = new Narration(document, trace);
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      List<Matcher.Hit> hits = found.get(i);
      trace.begins(scene, reading, hits);
      List<Claim> told = lists.carried(reading, narration.lead());
      if (told.isEmpty()) {
        told = item(scene, reading, narration);
      }
      if (told.isEmpty()) {
        told = sentence(scene, reading, hits, narration);
      }
      if (told.isEmpty()) {
        told = lists.agreed(scene, reading, narration.lead());
      }
      if (told.isEmpty()) {
        told = supposed(scene, reading, hits, narration);
      }
      if (told.isEmpty() && unlisted != null) {
        told = unlisted.of(scene, reading).stream().map(certainty::of).toList();
      }
      Lists.Lead lead = lists.lead(reading, narration.inItem(reading), told, narration.lead());
      if (lead != null && lead.gift() && !Lists.item(reading)) {
        told = told.stream().filter(c -> !c.equals(lead.claim())).toList();
      }
      narration.leadsIn(lead);
      claims.addAll(told);
      trace.ends(told);
    }
    return Headings.untold(document, claims);
  }

  /** The claims of an item that is the object of the verb before its list. */
  private List<Claim> item(Scene scene, Reading reading, Narration narration) {
    Lists.Lead lead = narration.lead();
    Matcher.Hit hit = lists.completed(matcher, reading, lead);
    Reading opener = lead == null ? null : lead.opener();
    if (hit == null || opener == null) {
      return List.of();
    }
    return maker.claims(scene, opener, List.of(hit), hit, narration).stream()
        .map(claim -> Lists.of(claim, reading))
        .toList();
  }

  private List<Claim> sentence(
      Scene scene, Reading reading, List<Matcher.Hit> hits, Narration narration) {
    List<Overlaps.Made> made = new ArrayList<>();
    for (Matcher.Hit hit : hits) {
      for (Claim claim : maker.claims(scene, reading, hits, hit, narration)) {
        made.add(new Overlaps.Made(hit, claim));
      }
    }
    return Overlaps.resolve(reading, made, maker.remarks(), narration.trace());
  }

  /**
   * What a sentence tells that tells nothing else and names nobody: a text that has told who acts
   * goes on without naming them.
   */
  private List<Claim> supposed(
      Scene scene, Reading reading, List<Matcher.Hit> hits, Narration narration) {
    if (reading.sentence().role() == Passage.Role.HEADING || Lists.item(reading)) {
      return List.of();
    }
    List<Overlaps.Made> made = new ArrayList<>();
    for (Matcher.Hit hit : hits) {
      if (acts(reading, hit)) {
        for (Claim claim : maker.supposed(scene, reading, hits, hit, narration)) {
          made.add(new Overlaps.Made(hit, claim));
        }
      }
    }
    return Overlaps.resolve(reading, made, maker.remarks(), narration.trace());
  }

  /** Whether words tell of an act without an actor: a finite verb, or a noun of acts alone. */
  private static boolean acts(Reading reading, Matcher.Hit hit) {
    Syntax syntax = reading.syntax();
    return syntax.predicate(hit.head()).filter(p -> p.tense() != Tense.NONE).isPresent()
        || syntax.predicate(hit.head()).isEmpty()
            && ACTS.contains(String.valueOf(hit.trigger().event()));
  }

  /** The sentences of a document with everything that they name. */
  List<Reading> read(Document document) {
    List<Sentence> sentences = language.sentences().read(document);
    List<List<ActorMention>> actors = language.actors().read(document, sentences);
    List<List<TimeMention>> times = language.times().read(document, sentences);
    List<List<PlaceMention>> places = language.places().read(document, sentences);
    List<List<QuantityMention>> quantities = language.quantities().read(document, sentences);
    List<Reading> readings = new ArrayList<>(sentences.size());
    Antecedents meant = Antecedents.NONE;
    for (int i = 0; i < sentences.size(); i++) {
      Parse parse = language.parser().parse(sentences.get(i));
      meant = Antecedents.of(parse, meant);
      Syntax syntax = new Syntax(parse, markers, meant);
      readings.add(
          new Reading(
              syntax,
              placed.with(syntax, actors.get(i), places.get(i)),
              times.get(i),
              places.get(i),
              quantities.get(i)));
    }
    return readings;
  }
}
