package org.chancery.record.reconcile;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.record.CitedClaim;
import org.chancery.text.mention.QuantityMention;
import org.jspecify.annotations.Nullable;

/**
 * What of a claim is compared with other claims, read once.
 *
 * @param key of the claim
 * @param unit the parties between whom it happened: claims of different units never meet
 * @param block what sort of happening: within a unit, claims of different blocks are not compared
 * @param actors codes, predecessors folded
 * @param recipients likewise
 * @param date the days that it tells, or null
 * @param lent whether the date was taken from elsewhere than the words of the act
 * @param told day of publication, or null; days since 1970-01-01
 * @param people forms of surnames by the code of whom they stand for
 * @param topics what the words are about
 * @param stems beginnings of the words
 * @param ahead whether it looks ahead: a plan, a promise, a hope
 * @param sum whether it counts several happenings of its block in one
 * @param heading whether it stands in a heading
 */
record Profile(
    CitedClaim cited,
    String key,
    String unit,
    String block,
    Set<String> actors,
    Set<String> recipients,
    @Nullable Window date,
    boolean lent,
    @Nullable Long told,
    Map<String, Set<String>> people,
    Set<String> topics,
    Set<String> stems,
    boolean ahead,
    boolean sum,
    boolean heading) {

  /** By publication and place; the same for every order of the input. */
  static final Comparator<Profile> ORDER =
      Comparator.comparing(Profile::cited, CitedClaim.BY_PUBLICATION)
          .thenComparing(Profile::key)
          .thenComparing(p -> p.cited().document().path());

  String kind() {
    return cited.claim().kind();
  }

  String document() {
    return cited.document().id();
  }

  Set<String> parties() {
    Set<String> parties = new TreeSet<>(actors);
    parties.addAll(recipients);
    return parties;
  }

  boolean denied() {
    return cited.claim().status() == org.chancery.text.claim.Status.DENIED;
  }

  Iterable<QuantityMention> quantities() {
    return cited.claim().quantities();
  }
}
