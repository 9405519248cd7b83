package org.chancery.record.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.chancery.text.document.Alternate;
import org.junit.jupiter.api.Test;

/** Which sentences are put side by side, and which documents are called versions. */
class AlignmentTest {

  private static final String ENGLISH =
      """
      The foreign ministers of Latvia and Peru met in Riga on 4 May 2017.
      Latvia will send 12 rescue dogs to Peru in June. The dogs were trained in Jelgava.
      Trade reached 31 million euros in 2016. Peru bought medicines and timber.
      Peru thanked Latvia for 40 tents.
      """;

  private static final String RUSSIAN =
      """
      Министры иностранных дел Латвии и Перу встретились в Риге 4 мая 2017 года.
      В июне Латвия направит в Перу 12 собак-спасателей, обученных в Елгаве.
      Торговля в 2016 году достигла 31 млн евро. Перу закупала лекарства и лес.
      Перу поблагодарила Латвию за 40 палаток.
      """;

  private static Telling english() {
    return Tellings.of("a", "en", "2017-05-05", ENGLISH);
  }

  private static Telling russian(String text) {
    return Tellings.of("b", "ru", "2017-05-05", text);
  }

  private static List<String> shapes(Alignment alignment) {
    return alignment.beads().stream().map(b -> b.first().size() + "-" + b.second().size()).toList();
  }

  @Test
  void twoSentencesMayBecomeOne() {
    Alignment alignment = Alignment.of(english(), russian(RUSSIAN));
    assertThat(shapes(alignment)).containsExactly("1-1", "2-1", "1-1", "1-1", "1-1");
    assertThat(Likeness.of(alignment).versions()).isTrue();
  }

  @Test
  void whatOneVersionLacksHasNoPartner() {
    String shorter = RUSSIAN.replace("Торговля в 2016 году достигла 31 млн евро. ", "");
    assertThat(shapes(Alignment.of(english(), russian(shorter))))
        .containsExactly("1-1", "2-1", "1-0", "1-1", "1-1");
  }

  @Test
  void aParagraphThatStandsElsewhereIsFoundThere() {
    List<String> lines = RUSSIAN.lines().toList();
    String moved = String.join("\n", lines.get(0), lines.get(2), lines.get(3), lines.get(1));
    Alignment alignment = Alignment.of(english(), russian(moved));
    assertThat(alignment.beads()).filteredOn(Bead::moved).isNotEmpty();
    assertThat(Likeness.of(alignment).versions()).isTrue();
  }

  @Test
  void aTextIsAlignedWithAnotherOfItsLanguage() {
    Telling other =
        Tellings.of("c", "en", "2017-05-05", ENGLISH.replace("31 million", "33 million"));
    Alignment alignment = Alignment.of(english(), other);
    assertThat(alignment.beads()).hasSize(6).allMatch(Bead::paired);
  }

  @Test
  void anotherReportOfTheEventIsNoVersion() {
    Telling other =
        russian(
            """
            В Риге прошли переговоры министров иностранных дел Перу и Латвии.
            Стороны обсудили положение в Азии и реформу Совета Безопасности ООН.
            Перуанский министр встретился с президентом Латвии и посетил университет.
            Достигнута договорённость об открытии почётного консульства в Лиме.
            """);
    assertThat(Likeness.of(Alignment.of(english(), other)).versions()).isFalse();
  }

  @Test
  void whatAPageDeclaresIsKnown() {
    Telling page =
        Tellings.of(
            "a",
            "en",
            "2017-05-05",
            ENGLISH,
            List.of(new Alternate("ru", "https://x.lv/ru/b.html")));
    assertThat(Likeness.of(Alignment.of(page, russian(RUSSIAN))).declared()).isTrue();
    assertThat(Likeness.of(Alignment.of(russian(RUSSIAN), page)).declared()).isTrue();
    assertThat(Likeness.of(Alignment.of(english(), russian(RUSSIAN))).declared()).isFalse();
  }

  @Test
  void anEmptyTextHasNoPartners() {
    Telling empty = Tellings.of("e", "ru", "2017-05-05", "\n");
    assertThat(Alignment.of(english(), empty).beads()).hasSize(6).noneMatch(Bead::paired);
    assertThat(Alignment.of(empty, empty).beads()).isEmpty();
    assertThat(Likeness.of(Alignment.of(empty, empty)).versions()).isFalse();
  }

  @Test
  void longTextsOfUnequalLengthStayInsideTheBand() {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, 400)
        .forEach(
            i ->
                text.append("In 1")
                    .append(i + 100)
                    .append(" Peru sent ")
                    .append(i)
                    .append(" tents.\n"));
    Telling whole = Tellings.of("w", "en", "2017-05-05", text.toString());
    Telling half = Tellings.of("h", "en", "2017-05-05", text.substring(text.length() / 2));
    assertThat(Alignment.of(whole, half).beads()).filteredOn(Bead::paired).hasSizeGreaterThan(150);
  }

  @Test
  void pairsAreFoundAmongMany() {
    Telling alien =
        Tellings.of("z", "en", "2018-02-01", "Kenya opened a consulate in Oslo on 7 January 2018.");
    List<Profile> profiles =
        List.of(Profile.of(alien), Profile.of(english()), Profile.of(russian(RUSSIAN)));
    assertThat(Pairs.among(profiles))
        .singleElement()
        .matches(pair -> pair.first() == 1 && pair.second() == 2);
  }
}
