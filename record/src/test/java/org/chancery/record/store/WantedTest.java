package org.chancery.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chancery.text.claim.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Claims asked for by what their columns say, in every kind of store. */
class WantedTest {

  private static final Wanted ALL = Wanted.between();

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Place.class)
  void whatIsWantedIsFoundAndNothingElse(Place place) {
    try (RecordStore store = Stores.open(place.fresh(folder))) {
      store.add(Texts.at(Texts.ADDRESS, Texts.visit()), Texts.by("ana"));
      store.add(Texts.at("https://foreign.example/9", Texts.other()), Texts.by("ana"));
      assertThat(kinds(store, ALL)).containsExactly("visit", "aid", "visit", "aid");
      assertThat(kinds(store, Wanted.between("MLT", "PER"))).hasSize(4);
      assertThat(kinds(store, Wanted.between("MLT", "CHL"))).isEmpty();
      assertThat(kinds(store, new Wanted(Set.of("PER"), "aid", null, "MLT", null, null)))
          .containsExactly("aid");
      assertThat(kinds(store, new Wanted(Set.of(), null, Status.PLANNED, null, null, null)))
          .isEmpty();
      assertThat(kinds(store, days("2023-11-05", "2023-12-01"))).containsExactly("aid", "aid");
      assertThat(kinds(store, days(null, "2023-11-04"))).hasSize(4);
      assertThat(kinds(store, days("2023-12-01", null))).isEmpty();
      assertThat(store.editions("p1")).hasSize(2);
      store.add(Texts.at(Texts.ADDRESS, Texts.corrected()), Texts.by("ana"));
      store.add(Texts.at("https://foreign.example/9", Texts.corrected()), Texts.by("ana"));
      assertThat(kinds(store, ALL)).containsExactly("visit", "aid");
    }
  }

  private static Wanted days(@Nullable String from, @Nullable String to) {
    return ALL.during(
        from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
  }

  private static List<String> kinds(RecordStore store, Wanted wanted) {
    return store.claims(wanted).map(cited -> cited.claim().claim().kind()).toList();
  }
}
