package org.chancery.record.review;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.claim.Claim;
import org.chancery.text.document.Document;
import org.chancery.text.mention.Place;
import org.chancery.text.ontology.EventType;
import org.chancery.text.ontology.Ontology;

/** What the record demands of a claim, whoever made it. */
final class Contract {

  private final Ontology ontology;
  private final List<FieldProblem> problems = new ArrayList<>();

  private Contract(Ontology ontology) {
    this.ontology = ontology;
  }

  /** All that is wrong with a claim; empty where nothing is. */
  static List<FieldProblem> problems(Ontology ontology, Document document, Claim claim) {
    Contract contract = new Contract(ontology);
    contract.check(claim);
    contract.cites(document, claim);
    return List.copyOf(contract.problems);
  }

  private void fault(Field field, String value, String message) {
    problems.add(new FieldProblem(field, value, message));
  }

  private void check(Claim claim) {
    if (!ontology.kinds().containsKey(claim.kind())) {
      fault(Field.KIND, claim.kind(), "there is no such kind");
    }
    if (ontology.kinds().values().stream().noneMatch(k -> k.area().equals(claim.area()))) {
      fault(Field.AREA, claim.area(), "there is no such area");
    }
    for (String context : claim.contexts()) {
      if (!ontology.contexts().contains(context)) {
        fault(Field.CONTEXTS, context, "there is no such context");
      }
    }
    type(claim);
    parties(Field.ACTORS, claim.actors());
    parties(Field.RECIPIENTS, claim.recipients());
    if (claim.actors().isEmpty()) {
      fault(Field.ACTORS, "", "somebody acts in every claim");
    }
    for (String claimant : claim.claimants()) {
      if (!Codes.actor(claimant)) {
        fault(Field.CLAIMANTS, claimant, "is no code of a state or an organisation");
      }
    }
    Place place = claim.place();
    if (place != null && place.country() != null && !Codes.state(place.country())) {
      fault(Field.PLACE, place.country(), "is no code of a state");
    }
  }

  private void type(Claim claim) {
    String code = claim.event();
    if (code == null) {
      claim.modes().forEach(mode -> fault(Field.MODE, mode, "a standing fact has no mode"));
      return;
    }
    EventType type = ontology.types().get(code);
    if (type == null) {
      fault(Field.TYPE, code, "is none of PLOVER's types");
      return;
    }
    for (String mode : claim.modes()) {
      if (!type.modes().contains(mode)) {
        fault(
            Field.MODE,
            mode,
            "is no mode of %s, which has %s"
                .formatted(
                    code, type.modes().isEmpty() ? "none" : String.join(", ", type.modes())));
      }
    }
    boolean together = claim.actors().size() > 1;
    if (type.recipientRequired() && claim.recipients().isEmpty() && !together) {
      fault(Field.RECIPIENTS, "", code + " needs a recipient, or two who act together");
    }
  }

  private void parties(Field field, List<Claim.Party> side) {
    for (Claim.Party party : side) {
      String code = party.actor().code();
      if (!Codes.actor(code)) {
        fault(field, code, "is no code of a state or an organisation");
      }
      if (!Codes.sector(party.actor().sector())) {
        fault(field, party.actor().sector(), "is no sector; GOV, MIL and LEG are");
      }
    }
  }

  /** Words are cited where they stand. */
  private void cites(Document document, Claim claim) {
    if (claim.quote().end() > document.text().length()) {
      fault(Field.QUOTE, claim.quote().toString(), "leaves the text");
    }
  }
}
