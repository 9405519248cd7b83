package org.chancery.record.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.chancery.record.CitedClaim;
import org.chancery.record.Reconciliation;
import org.chancery.text.claim.Coded;

/**
 * Puts claims that tell one happening together, and links the happenings.
 *
 * <p>{@code new Reconciler().reconcile(documents).events()}
 *
 * <p>Claims are parted into units of the same parties ({@link Units}), and within a unit into
 * blocks of akin kinds ({@link Families}); within a block those that share a bucket of time, text
 * or number are compared ({@link Candidates}), feature by feature, with open weights ({@link
 * Scoring}); the best pairs are put together unless something excludes it ({@link Clusters}); what
 * comes out is linked ({@link Links}). Pure: the order of the input does not matter.
 */
public final class Reconciler {

  private final Constraints constraints;

  public Reconciler() {
    this(Constraints.NONE);
  }

  /** Honours what reviewers said. */
  public Reconciler(Constraints constraints) {
    this.constraints = constraints;
  }

  /** Every claim ends in exactly one event. */
  public Reconciliation reconcile(Collection<Coded> documents) {
    Standing standing = new Standing(constraints);
    standing.add(new ArrayList<>(documents));
    return standing.reconciliation();
  }

  /**
   * The same of claims that have their names already, taken together whatever shelves they stand
   * on: for whoever keeps events, and has found out which claims bear on each other.
   *
   * @param documents all claims of each document; those that are not wanted only help to tell who
   *     takes part in the others
   * @param wanted the shelves of the claims to put together
   */
  public Reconciliation reconcile(Collection<List<CitedClaim>> documents, Predicate<Shelf> wanted) {
    List<Profile> profiles = new ArrayList<>();
    for (List<CitedClaim> claims : documents) {
      for (Profile profile : ProfileReader.read(claims)) {
        if (wanted.test(Shelf.of(profile))) {
          profiles.add(profile);
        }
      }
    }
    UnitResult result = UnitReconciler.reconcile(profiles, constraints);
    return new Reconciliation(result.events(), result.links(), result.merges());
  }

  /**
   * The units that a document's claims belong to. Whoever keeps events need only reconcile these
   * anew when the document is added, changed or taken out.
   */
  public static List<String> units(Coded document) {
    return ProfileReader.read(document).stream().map(Profile::unit).distinct().sorted().toList();
  }
}
