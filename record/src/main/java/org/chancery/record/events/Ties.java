package org.chancery.record.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.chancery.record.reconcile.Constraint;
import org.chancery.record.reconcile.Constraints;
import org.chancery.record.store.Judged;
import org.chancery.record.store.Judgement.Verdict;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Subject;

/** What reviewers say of pairs of claims, as {@code reconcile} takes it. */
public final class Ties {

  private Ties() {}

  /** What holds in a store. */
  public static Constraints constraints(RecordStore store) {
    return constraints(store.pairs());
  }

  /**
   * What holds. Claims go by the keys under which they are stored, whatever reviewers made of them.
   *
   * @param pairs as {@link RecordStore#pairs} gives them
   * @throws IllegalArgumentException where they contradict each other; the store keeps none such
   */
  public static Constraints constraints(Collection<Judged> pairs) {
    List<Constraint> constraints = new ArrayList<>();
    for (Judged judged : pairs) {
      if (Subject.of(judged.judgement().claim()) instanceof Subject.Pair(String a, String b)) {
        constraints.add(new Constraint(a, b, judged.judgement().verdict() == Verdict.SAME));
      }
    }
    return new Constraints(constraints);
  }
}
