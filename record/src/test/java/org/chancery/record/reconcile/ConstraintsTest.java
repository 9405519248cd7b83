package org.chancery.record.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.chancery.record.Draft;
import org.chancery.record.Merge;
import org.chancery.record.Reconciliation;
import org.junit.jupiter.api.Test;

class ConstraintsTest {

  private static Draft.Line home() {
    return Tellings.says("p1", "PER", "2019-03-05", "meeting", "The ministers met in Lima")
        .by("PER")
        .by("FIN")
        .on("2019-03-04");
  }

  private static Draft.Line abroad() {
    return Tellings.says("f1", "FIN", "2019-03-06", "meeting", "Talks were held in Peru")
        .by("FIN")
        .by("PER")
        .on("2019-03-04");
  }

  private static Draft.Line elsewhere() {
    return Tellings.says("x1", null, "2019-05-06", "award", "An order was conferred")
        .by("CHL")
        .on("2019-05-02");
  }

  private static Reconciliation judged(Constraint... constraints) {
    return new Reconciler(new Constraints(List.of(constraints)))
        .reconcile(Tellings.coded(home(), abroad(), elsewhere()));
  }

  @Test
  void whatAReviewerPartedStaysParted() {
    assertThat(judged().events()).hasSize(2);
    Reconciliation parted =
        judged(new Constraint(Tellings.key(home()), Tellings.key(abroad()), false));
    assertThat(parted.events()).hasSize(3);
    assertThat(parted.links()).isEmpty();
  }

  @Test
  void whatAReviewerJoinedIsOneWhateverItsParties() {
    Reconciliation joined =
        judged(new Constraint(Tellings.key(abroad()), Tellings.key(elsewhere()), true));
    assertThat(joined.events()).hasSize(1);
    assertThat(joined.merges(joined.events().getFirst()))
        .anySatisfy(merge -> assertThat(merge.judged()).isTrue())
        .anySatisfy(merge -> assertThat(merge.judged()).isFalse());
  }

  @Test
  void partingOneOfTheJoinedPartsAll() {
    Reconciliation result =
        judged(
            new Constraint(Tellings.key(abroad()), Tellings.key(elsewhere()), true),
            new Constraint(Tellings.key(elsewhere()), Tellings.key(home()), false));
    assertThat(result.events()).hasSize(2);
    assertThat(Tellings.event(result, "Lima").claims()).hasSize(1);
  }

  @Test
  void judgementsThatContradictEachOtherAreRefused() {
    Constraint same = new Constraint("a", "b", true);
    Constraint chain = new Constraint("b", "c", true);
    Constraint apart = new Constraint("a", "c", false);
    assertThat(new Constraints(List.of(same, chain)).allows(apart)).isFalse();
    assertThat(new Constraints(List.of(same, apart)).allows(chain)).isFalse();
    assertThat(new Constraints(List.of(same)).allows(apart)).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Constraints(List.of(apart, chain, same)));
  }

  @Test
  void everyMergeSaysWhy() {
    Reconciliation all = judged();
    Merge merge = all.merges(Tellings.event(all, "Lima")).getFirst();
    assertThat(merge.evidence())
        .extracting(e -> e.feature() + ":" + e.outcome())
        .contains("date:same-day", "kind:same", "parties:same");
    assertThat(merge.evidence())
        .allSatisfy(e -> assertThat(e.english()).isNotBlank())
        .allSatisfy(e -> assertThat(e.russian()).isNotBlank());
    assertThat(merge.score())
        .isEqualTo(merge.evidence().stream().mapToDouble(e -> e.weight()).sum());
  }

  @Test
  void judgementsCanBeTakenBack() {
    Standing standing = new Standing(Constraints.NONE);
    standing.add(Tellings.coded(home(), abroad(), elsewhere()));
    Reconciliation before = standing.reconciliation();
    standing.judge(
        new Constraints(
            List.of(
                new Constraint(Tellings.key(home()), Tellings.key(abroad()), false),
                new Constraint(Tellings.key(abroad()), Tellings.key(elsewhere()), true))));
    assertThat(standing.reconciliation()).isNotEqualTo(before);
    standing.judge(Constraints.NONE);
    assertThat(standing.reconciliation()).isEqualTo(before);
  }
}
