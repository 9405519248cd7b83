package org.chancery.text.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.text.code.Markers.Role;
import org.chancery.text.language.Relation;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;
import org.chancery.text.mention.Actor;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.mention.ActorMention.Form;
import org.chancery.text.mention.PlaceMention;
import org.chancery.text.resource.Table;
import org.chancery.text.span.Span;

/**
 * People and bodies that a text names by where they are: "fishermen from Scarborough", "a court in
 * Palermo", «жители Гранады» act under the country of the place. Read from the words for people and
 * bodies in {@code offices.tsv}.
 */
final class PlacedActors {

  private final Map<String, String> sectors = new HashMap<>();

  private PlacedActors() {}

  static PlacedActors load(String folder) {
    PlacedActors placed = new PlacedActors();
    for (Table.Row row : Table.read(folder + "offices.tsv").rows()) {
      boolean abroad = row.get("role").equals("diplomatic-mission");
      boolean agents =
          row.get("sort").equals("people") || row.get("sort").equals("body") && !abroad;
      if (agents) {
        row.list("names").stream()
            .filter(name -> name.indexOf(' ') < 0)
            .forEach(
                n -> placed.sectors.putIfAbsent(n.toLowerCase(Locale.ROOT), row.get("sector")));
      }
    }
    return placed;
  }

  /** Whether a word is for people or a body: somebody who can act, named or not. */
  boolean agent(Token token) {
    return !sector(token).isEmpty();
  }

  /** The mentions of a sentence with those that only a place tells apart, in text order. */
  List<ActorMention> with(Syntax syntax, List<ActorMention> actors, List<PlaceMention> places) {
    List<ActorMention> all = new ArrayList<>(actors);
    for (PlaceMention place : places) {
      if (place.place().country() == null) {
        continue;
      }
      int at = syntax.sentence().tokenAt(place.span().end() - 1);
      int noun = at < syntax.size() ? agent(syntax, at) : -1;
      all.removeIf(m -> noun >= 0 && bare(syntax, m, noun));
      if (noun >= 0 && all.stream().noneMatch(m -> m.span().overlaps(syntax.token(noun).span()))) {
        Actor actor = Actor.of(place.place().country(), sector(syntax.token(noun)));
        Span words = syntax.token(first(syntax, noun)).span().union(place.span());
        if (all.stream().noneMatch(m -> m.span().overlaps(words))) {
          all.add(new ActorMention(words, List.of(actor), Form.BODY));
        }
      }
    }
    all.sort(Comparator.comparing(ActorMention::span));
    return all;
  }

  /** "<i>the Government</i> in Praia": a guess that the place corrects. */
  private static boolean bare(Syntax syntax, ActorMention mention, int noun) {
    Span words = syntax.token(noun).span();
    int first = syntax.sentence().tokenAt(mention.span().start());
    boolean article = first == noun || first == noun - 1 && syntax.token(first).is(Tag.DETERMINER);
    return mention.form() == Form.BODY && mention.span().end() == words.end() && article;
  }

  /** The noun for people or a body that the place describes, or -1. */
  private int agent(Syntax syntax, int place) {
    int noun = syntax.arc(place).head();
    boolean describes =
        syntax.arc(place).relation() == Relation.NOMINAL
            || syntax.arc(place).relation() == Relation.POSSESSOR;
    Set<String> markers = new HashSet<>(syntax.markers().of(Role.LOCATIVE));
    markers.addAll(syntax.markers().of(Role.BELONGING));
    markers.addAll(syntax.markers().of(Role.ORIGIN));
    boolean where =
        syntax.arc(place).relation() == Relation.POSSESSOR
            || markers.contains(syntax.arc(place).marker());
    return noun >= 0
            && noun < place
            && describes
            && where
            && syntax.token(noun).is(Tag.NOUN, Tag.NAME)
            && agent(syntax.token(noun))
            && syntax.children(noun, Relation.POSSESSOR).stream().allMatch(c -> c == place)
        ? noun
        : -1;
  }

  /** The sector that a word for people or a body stands for; empty of any other word. */
  private String sector(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    String text = token.text().toLowerCase(Locale.ROOT);
    return sectors.getOrDefault(lemma, sectors.getOrDefault(text, ""));
  }

  private static int first(Syntax syntax, int noun) {
    int first = noun;
    for (int describer : syntax.describers(noun)) {
      first = Math.min(first, describer);
    }
    return first;
  }
}
