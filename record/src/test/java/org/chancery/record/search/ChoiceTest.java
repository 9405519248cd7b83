package org.chancery.record.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.record.Corroboration;
import org.chancery.record.Draft;
import org.chancery.text.claim.Status;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters, counts, orders and pages. */
class ChoiceTest {

  @TempDir private static Path folder;
  private static SearchIndex index;

  @BeforeAll
  static void fill() {
    Draft ghana =
        Draft.of(
                "ghana",
                "GHA",
                "2019-04-10",
                "en",
                "Accra and Hanoi",
                "The president visited Hanoi. Ghana plans to open an embassy in 2021.")
            .says("visited Hanoi", "CONSULT", "visit", "political")
            .by("GHA")
            .to("VNM")
            .on("2019-04-08")
            .then()
            .says("plans to open an embassy in 2021", "AGREE", "embassy", "diplomatic")
            .by("GHA")
            .to("VNM")
            .on("2021")
            .status(Status.PLANNED)
            .then();
    Draft union =
        Draft.of(
                "union",
                "VNM",
                "2019-05-01",
                "ru",
                "Память",
                "Советский Союз поставлял тракторы во Вьетнам. Визит в Гану намечен.")
            .says("Советский Союз поставлял тракторы во Вьетнам", "AID", "aid", "economic")
            .by("SUN")
            .to("VNM")
            .on("1967")
            .then()
            .says("Визит в Гану намечен", "CONSULT", "visit", "political")
            .by("VNM")
            .to("GHA")
            .status(Status.PLANNED)
            .then();
    Records records = new Records().put(1, ghana.coded(), Corroboration.BOTH_SIDES);
    records.put(2, union.coded(), Corroboration.ONE_SIDE);
    for (int i = 0; i < 20; i++) {
      String day = "2020-01-%02d".formatted(1 + i / 2);
      records.put(10 + i, Draft.of("note" + i, "FJI", day, "en", "A note", "Cocoa prices rose."));
    }
    index = SearchIndex.open(folder);
    index.catchUp(records);
  }

  @AfterAll
  static void close() {
    index.close();
  }

  private static final SearchQuery ALL = SearchQuery.of("");

  private static List<Long> editions(SearchQuery query) {
    return index.documents(query.order(SearchQuery.Order.OLDEST)).hits().stream()
        .map(hit -> hit.source().edition())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "COUNTRY, vnm, 2",
    "COUNTRY, SUN, 1",
    "COUNTRY, RUS, 1",
    "DYAD, VNM-GHA, 2",
    "DYAD, rus-vnm, 1",
    "TYPE, aid, 1",
    "KIND, embassy, 1",
    "AREA, political, 2",
    "STATUS, PLANNED, 2",
    "SIDE, GHA, 1",
    "CORROBORATION, both-sides, 1",
    "PUBLISHER, FJI, 20",
    "LANGUAGE, ru, 1",
    "YEAR, 2019, 2",
    "COUNTRY, XXX, 0",
  })
  void aDimensionChooses(Dimension dimension, String value, long documents) {
    assertThat(index.documents(ALL.only(dimension, value)).total()).isEqualTo(documents);
  }

  @Test
  void oneClaimMustMeetAllDemands() {
    SearchQuery visits = ALL.only(Dimension.KIND, "visit");
    assertThat(editions(visits.only(Dimension.STATUS, "planned"))).containsExactly(2L);
    assertThat(editions(visits.only(Dimension.COUNTRY, "RUS"))).isEmpty();
    assertThat(editions(visits.only(Dimension.KIND, "aid"))).containsExactly(1L, 2L);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-04-08, 2019-04-08, 1",
    "2019-04, 2019-04, 1",
    "2021-06, 2022, 1",
    "1960, 1969, 1",
    "1960, 2030, 2",
    "2022, 2030, 0",
  })
  void aClaimIsFoundInTheDaysThatItsDateMayMean(String from, String to, long documents) {
    Days days = new Days(Days.of(from).first(), Days.of(to).last());
    assertThat(index.documents(ALL.happened(days)).total()).isEqualTo(documents);
  }

  @Test
  void publicationIsAnotherDate() {
    Days may = Days.of("2019-05");
    assertThat(editions(ALL.published(may))).containsExactly(2L);
    assertThat(editions(ALL.published(may).happened(Days.of("2021")))).isEmpty();
  }

  @Test
  void chosenClaimsComeWithTheirDocument() {
    DocumentHit hit =
        index.documents(SearchQuery.of("Hanoi").only(Dimension.KIND, "embassy")).hits().getFirst();
    assertThat(hit.claims()).extracting(ClaimHit::key).containsExactly("1/1");
    assertThat(hit.claims().getFirst().quote().text()).startsWith("plans to open");
  }

  @Test
  void claimsAreFoundByTheirQuotes() {
    Page<ClaimHit> page = index.claims(SearchQuery.of("визиты OR visit"));
    assertThat(page.hits()).extracting(ClaimHit::key).containsExactlyInAnyOrder("1/0", "2/1");
    Page<ClaimHit> russian =
        index.claims(SearchQuery.of("визит OR visit").only(Dimension.LANGUAGE, "ru"));
    assertThat(russian.hits()).extracting(ClaimHit::key).containsExactly("2/1");
    assertThat(index.claims(SearchQuery.of("cocoa")).total()).isZero();
  }

  @Test
  void valuesAreCounted() {
    Map<Dimension, List<Page.Count>> facets =
        index.documents(ALL.facets(Dimension.values())).facets();
    assertThat(facets.get(Dimension.COUNTRY))
        .containsExactlyInAnyOrder(
            new Page.Count("GHA", 2),
            new Page.Count("VNM", 2),
            new Page.Count("SUN", 1),
            new Page.Count("RUS", 1));
    assertThat(facets.get(Dimension.PUBLISHER)).startsWith(new Page.Count("FJI", 20)).hasSize(3);
    assertThat(facets.get(Dimension.YEAR))
        .containsExactly(new Page.Count("2020", 20), new Page.Count("2019", 2));
    assertThat(facets.get(Dimension.STATUS))
        .containsExactlyInAnyOrder(new Page.Count("planned", 2), new Page.Count("occurred", 2));
    assertThat(index.claims(ALL.facets(Dimension.KIND)).facets().get(Dimension.KIND))
        .containsExactlyInAnyOrder(
            new Page.Count("visit", 2), new Page.Count("embassy", 1), new Page.Count("aid", 1));
  }

  @ParameterizedTest
  @CsvSource({"RELEVANCE", "NEWEST", "OLDEST"})
  void pagesFollowEachOtherWithoutGapOrRepetition(SearchQuery.Order order) {
    SearchQuery query = ALL.order(order).size(3);
    List<Long> seen = new ArrayList<>();
    Page<DocumentHit> page = index.documents(query);
    while (true) {
      page.hits().forEach(hit -> seen.add(hit.source().edition()));
      if (page.next() == null) {
        break;
      }
      page = index.documents(query.after(page.next()));
    }
    assertThat(seen).hasSize(22).doesNotHaveDuplicates();
    assertThat(seen).isEqualTo(all(order));
  }

  private static List<Long> all(SearchQuery.Order order) {
    return index.documents(ALL.order(order).size(100)).hits().stream()
        .map(hit -> hit.source().edition())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"x", "''", "%%%", "Tk9QRSAxIDI", "UkVMRVZBTkNFIHggeSB6", "TkVXRVNUIDEgMg"})
  void anotherCursorIsRefused(String cursor) {
    assertThatThrownBy(() -> index.documents(ALL.after(cursor)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
