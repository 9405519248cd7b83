package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.chancery.text.document.Alternate;
import org.chancery.text.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainTextTest {
  @TempDir Path folder;

  @Test
  void marksWhatASavedPageLeftAroundTheArticle() throws IOException {
    String text =
        """
        14 March 201916:20

        Article by the Minister for Foreign Affairs for the newspaper “El Litoral”, March 14, 2019


          • es-AR1 en-GB1


        Our two countries share a river.\u00A0It joins us.

        We signed a treaty on fishing in 1961.

        General Information

          • Flag
          • Arms

        Missions of Paraguay abroad
        """;
    Document document = read("page.txt", text);
    assertThat(document.text()).isEqualTo(text);
    assertThat(Reading.passages(document))
        .containsExactly(
            "FURNITURE: 14 March 201916:20",
            "HEADING: Article by the Minister for Foreign Affairs for the newspaper “El Litoral”,"
                + " March 14, 2019",
            "FURNITURE: es-AR1 en-GB1",
            "PARAGRAPH: Our two countries share a river.\u00A0It joins us.",
            "PARAGRAPH: We signed a treaty on fishing in 1961.",
            "FURNITURE: General Information",
            "FURNITURE: Flag",
            "FURNITURE: Arms",
            "FURNITURE: Missions of Paraguay abroad");
    assertThat(document.published()).isEqualTo(LocalDate.of(2019, 3, 14));
    assertThat(document.alternates()).containsExactly(new Alternate("es", ""));
  }

  @Test
  void joinsWrappedLinesAndKeepsListsApart() throws IOException {
    Document document =
        read(
            "wrapped.txt",
            """
            COMMUNIQUÉ

            The delegations met on the island for two days and went through the whole
            of the programme that they had agreed in writing the year before, which
            had not been easy.
            They agreed on the following:
            - to open a ferry line between the two ports before the end of the summer
              season, if the weather allows;
            - to exchange lists.

            1. Ferries. The harbour masters of both ports will meet in the autumn and
            compare their plans.
            2. Lighthouses.
            """);
    assertThat(Reading.passages(document))
        .containsExactly(
            "HEADING: COMMUNIQUÉ",
            "PARAGRAPH: The delegations met on the island for two days and went through the whole"
                + " of the programme that they had agreed in writing the year before, which had"
                + " not been easy.",
            "PARAGRAPH: They agreed on the following:",
            "ITEM: to open a ferry line between the two ports before the end of the summer  "
                + " season, if the weather allows;",
            "ITEM: to exchange lists.",
            "ITEM: Ferries. The harbour masters of both ports will meet in the autumn and compare"
                + " their plans.",
            "ITEM: Lighthouses.");
  }

  @Test
  void joinsTheDoubledLinesOfAScan() throws IOException {
    String lines =
        """
        Mr Speaker, we come to this house with the good wishes of all our people
        and with the hope that the road between our capitals, which was closed in
        the winter, will be open again before the next rains. We thank you for the
        welcome that you gave us.
        There is much to do. The engineers of both countries have begun to measure
        the pass, and they tell us that a tunnel of six miles would be enough for
        the trains that we mean to buy together with the help of our neighbours in
        the north, who have been generous.
        """;
    Document document = read("scan.txt", lines.replace("\n", "\n\n"));
    assertThat(document.passages()).hasSize(2);
    assertThat(document.passages().get(1).span().in(document.text()))
        .startsWith("There is much to do.")
        .endsWith("generous.");
  }

  @Test
  void splitsAListThatThePageGluedIntoALine() throws IOException {
    Document document =
        read(
            "glued.txt",
            "The outcomes are as follows:*    a joint committee on wool;*    a loan for the"
                + " dam;  *  a school in the hills.\n");
    assertThat(Reading.passages(document))
        .containsExactly(
            "PARAGRAPH: The outcomes are as follows:",
            "ITEM: a joint committee on wool;",
            "ITEM: a loan for the dam;",
            "ITEM: a school in the hills.");
  }

  @Test
  void readsMarkdownWithAHead() throws IOException {
    Document document =
        read(
            "statement.md",
            """
            ---
            title: "Readout: a call with\\
              \\ the King of\\_Tonga"
            date: '2022-08-03'
            source_url: https://www.mfat.govt.nz/en/media/readout
            tags: [calls, pacific]
            ---

            # Readout

            The Minister spoke with His Majesty.
            **They agreed on two things:**

            *   A *new* ferry.
            *   Scholarships: *ten a year.* They begin in May.
            """);
    assertThat(document.title()).isEqualTo("Readout: a call with the King of\u00A0Tonga");
    assertThat(document.published()).isEqualTo(LocalDate.of(2022, 8, 3));
    assertThat(document.publisher()).isEqualTo("NZL");
    assertThat(Reading.passages(document).subList(1, 6))
        .containsExactly(
            "HEADING: Readout",
            "PARAGRAPH: The Minister spoke with His Majesty.",
            "HEADING: They agreed on two things:",
            "ITEM: A *new* ferry.",
            "ITEM: Scholarships: *ten a year.* They begin in May.");
  }

  @Test
  void readsAHeadThatIsNotQuiteYaml() throws IOException {
    Document document =
        read(
            "head.md",
            """
            ---
            title: Ghana: a visit
            date: 7 мая 2015 г.
            publisher: https://mfa.gov.gh
            ---
            Визит состоялся.
            """);
    assertThat(document.title()).isEqualTo("Ghana: a visit");
    assertThat(document.published()).isEqualTo(LocalDate.of(2015, 5, 7));
    assertThat(document.publisher()).isEqualTo("GHA");
    assertThat(document.language()).isEqualTo("ru");
  }

  @Test
  void namesATextByItsHash() throws IOException {
    assertThat(read("a.txt", "abc").id()).isEqualTo("ba7816bf8f01cfea");
  }

  private Document read(String name, String text) throws IOException {
    return Reading.file(Files.writeString(folder.resolve(name), text));
  }
}
