package org.chancery.text.code;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.chancery.text.claim.Claim.Party;
import org.chancery.text.code.Markers.Role;
import org.chancery.text.language.Token.Tag;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.mention.ActorMention.Form;
import org.chancery.text.ontology.Kind;
import org.chancery.text.span.Span;

/**
 * One verb over a list states several acts: "She met the ministers A, B and C" is three meetings,
 * "built a school and a clinic" two buildings. Each share cites its own words; the first has the
 * verb's too.
 */
final class Shares {

  private Shares() {}

  /** One act of a list. */
  record Share(Span quote, Parties parties) {}

  static List<Share> of(Reading reading, Matcher.Hit hit, Kind kind, Span quote, Parties parties) {
    return switch (kind.id()) {
      case "meeting" -> meetings(reading, hit, quote, parties);
      case "construction" -> objects(reading, hit, quote, parties);
      default -> List.of(new Share(quote, parties));
    };
  }

  private static List<Share> meetings(
      Reading reading, Matcher.Hit hit, Span quote, Parties parties) {
    List<ActorMention> met =
        listed(reading, new Cast(reading).fill(hit, hit.trigger().roles().recipient())).stream()
            .filter(Shares::person)
            .toList();
    if (met.size() < 2) {
      return List.of(new Share(quote, parties));
    }
    List<Share> shares = new ArrayList<>();
    for (ActorMention mention : met) {
      Span words =
          shares.isEmpty() && quote.start() < mention.span().end()
              ? new Span(quote.start(), mention.span().end())
              : mention.span();
      Party party = new Party(mention.actors().getFirst(), mention);
      List<Party> others =
          parties.actors().stream()
              .filter(p -> !p.actor().code().equals(party.actor().code()))
              .toList();
      shares.add(new Share(words, new Parties(others, List.of(party), parties.told())));
    }
    return shares;
  }

  private static boolean person(ActorMention mention) {
    return mention.form() == Form.OFFICE
        && mention.actors().size() == 1
        && mention.actors().getFirst().person() != null;
  }

  /** Those met, with everybody whom commas and "and" join on, whatever the parser makes of it. */
  private static List<ActorMention> listed(Reading reading, List<ActorMention> met) {
    List<ActorMention> all = new ArrayList<>(met);
    for (ActorMention mention : reading.actors()) {
      if (!all.isEmpty() && person(mention) && joined(reading, all.getLast(), mention)) {
        all.add(mention);
      }
    }
    return all;
  }

  private static boolean joined(Reading reading, ActorMention before, ActorMention next) {
    Syntax syntax = reading.syntax();
    int from = syntax.sentence().tokenAt(before.span().end() - 1) + 1;
    int to = syntax.sentence().tokenAt(next.span().start());
    boolean parted = false;
    for (int i = from; i < to; i++) {
      boolean mark = syntax.token(i).text().equals(",") || syntax.token(i).is(Tag.CONJUNCTION);
      if (!mark && !syntax.token(i).is(Tag.DETERMINER)) {
        return false;
      }
      parted |= mark;
    }
    return parted;
  }

  private static List<Share> objects(
      Reading reading, Matcher.Hit hit, Span quote, Parties parties) {
    Syntax syntax = reading.syntax();
    List<Integer> objects = new ArrayList<>();
    if (syntax.predicate(hit.head()).isPresent()) {
      objects.addAll(syntax.objects(hit.head()));
      for (int named : syntax.phrases(hit.head(), syntax.markers().of(Role.INCLUDING), true)) {
        objects.addAll(syntax.withConjuncts(named));
      }
    }
    if (objects.size() < 2) {
      return List.of(new Share(quote, parties));
    }
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < objects.size(); i++) {
      Span words = words(syntax, objects, i);
      Span share =
          i == 0 && quote.start() < words.end() ? new Span(quote.start(), words.end()) : words;
      shares.add(new Share(share, parties));
    }
    return shares;
  }

  private static Span words(Syntax syntax, List<Integer> objects, int i) {
    BitSet stop = new BitSet();
    objects.forEach(stop::set);
    stop.clear(objects.get(i));
    BitSet tree = syntax.subtree(objects.get(i), stop);
    Span first = syntax.token(tree.nextSetBit(0)).span();
    return first.union(syntax.token(tree.length() - 1).span());
  }
}
