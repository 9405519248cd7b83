package org.chancery.record.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chancery.record.Draft;
import org.chancery.record.Event;
import org.junit.jupiter.api.Test;

class IdentitiesTest {

  private static Draft.Line told(String id, String published, String day) {
    return Tellings.says(id, "PER", published, "visit", "The minister called")
        .by("PER")
        .to("FIN")
        .on(day);
  }

  private static List<Event> events(Draft.Line... lines) {
    return Tellings.reconcile(lines).events();
  }

  @Test
  void anEarlierPublicationDoesNotRenameAnEvent() {
    Draft.Line late = told("b", "2020-03-09", "2020-03-02");
    List<Event> now = events(told("a", "2020-03-03", "2020-03-02"), late);
    assertThat(now).hasSize(1);
    Map<String, String> before = Map.of(Tellings.key(late), "old");
    assertThat(Identities.carry(before, now).names())
        .containsExactly(Map.entry(now.getFirst().id(), "old"));
  }

  @Test
  void ofTwoThatBecameOneTheOtherNameIsLedOn() {
    Draft.Line a = told("a", "2020-03-03", "2020-03-02");
    Draft.Line b = told("b", "2020-03-04", "2020-03-02");
    Draft.Line c = told("c", "2020-03-05", "2020-03-02");
    Map<String, String> before =
        Map.of(Tellings.key(a), "first", Tellings.key(b), "second", Tellings.key(c), "second");
    Identities carried = Identities.carry(before, events(a, b, c));
    assertThat(carried.names().values()).containsExactly("second");
    assertThat(carried.successors()).containsExactly(Map.entry("first", "second"));
  }

  @Test
  void ofOneThatFellApartTheLargerPartKeepsTheName() {
    Draft.Line a = told("a", "2020-03-03", "2020-03-02");
    Draft.Line b = told("b", "2020-03-04", "2020-03-02");
    Draft.Line c = told("c", "2020-05-05", "2020-05-02");
    Map<String, String> before =
        Map.of(Tellings.key(a), "old", Tellings.key(b), "old", Tellings.key(c), "old");
    List<Event> now = events(a, b, c);
    Map<String, String> names = Identities.carry(before, now).names();
    assertThat(names)
        .containsEntry(Tellings.key(a), "old")
        .containsEntry(Tellings.key(c), Tellings.key(c));
  }
}
