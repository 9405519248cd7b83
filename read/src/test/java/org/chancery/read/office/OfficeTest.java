package org.chancery.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.chancery.read.Reading;
import org.chancery.text.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeTest {
  @TempDir Path folder;

  @Test
  void readsDocx() throws IOException {
    byte[] docx =
        Made.docx(
            "Memorandum on lighthouses",
            List.of("Valletta, 4 June 2010", "The Parties agree to share the costs.", "• of oil"),
            List.of("Malta", "€ 40,000"));
    Document document = read("a.docx", docx);
    assertThat(Reading.passages(document))
        .contains(
            "PARAGRAPH: The Parties agree to share the costs.",
            "ITEM: of oil",
            "ROW: Malta\t€ 40,000");
    assertThat(document.published()).isEqualTo(LocalDate.of(2010, 6, 4));
  }

  @Test
  void readsPdfAndJoinsItsLines() throws IOException {
    List<String> first =
        List.of(
            "# Меморандум о маяках",
            "",
            "Стороны договорились вместе содержать маяки на северном побережье и обме-",
            "ниваться сведениями о льдах. Расходы они несут поровну, пока не будет иного со-",
            "глашения между ними.",
            "",
            "Первый маяк будет зажжён осенью, а за ним последуют ещё два, если позволит погода в",
            "_3 / 8");
    List<String> second =
        List.of("море и будут деньги.", "", "Совершено в Осло 4 июня 2010 года.", "_4 / 8");
    Document document = read("a.pdf", Made.pdf(List.of(first, second), ""));
    assertThat(Reading.passages(document))
        .containsExactly(
            "HEADING: Меморандум о маяках",
            "PARAGRAPH: Стороны договорились вместе содержать маяки на северном побережье и"
                + " обмениваться сведениями о льдах. Расходы они несут поровну, пока не будет"
                + " иного соглашения между ними.",
            "PARAGRAPH: Первый маяк будет зажжён осенью, а за ним последуют ещё два, если позволит"
                + " погода в море и будут деньги.",
            "PARAGRAPH: Совершено в Осло 4 июня 2010 года.");
    assertThat(document.published()).isEqualTo(LocalDate.of(2010, 6, 4));
    assertThat(document.language()).isEqualTo("ru");
  }

  @Test
  void readsAPdfThatOnlyItsOwnerMayChange() throws IOException {
    byte[] pdf = Made.pdf(List.of(List.of("The Parties agree to share the costs.")), "");
    assertThat(read("a.pdf", pdf).text()).isEqualTo("The Parties agree to share the costs.");
  }

  @Test
  void readsRtfInACodePage() throws IOException {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg1251\\deff0{\\fonttbl{\\f0\\fcharset204 Arial;}}\\f0 "
            + "\\'cc\\'e0\\'ff\\'ea \\'e7\\'e0\\'e6\\'e6\\'b8\\'ed.\\par "
            + "\\u1057?\\u1074?\\u1077?\\u1090? \\'e5\\'f1\\'f2\\'fc.\\par}";
    Document document = read("a.rtf", rtf.getBytes(StandardCharsets.US_ASCII));
    assertThat(Reading.passages(document))
        .containsExactly("PARAGRAPH: Маяк зажжён.", "PARAGRAPH: Свет есть.");
  }

  @Test
  void readsOdt() throws IOException {
    byte[] odt = Made.odt("Lighthouses", "The Parties agree on:", List.of("oil;", "lamps."));
    assertThat(Reading.passages(read("a.odt", odt)))
        .containsExactly(
            "HEADING: Lighthouses",
            "PARAGRAPH: The Parties agree on:",
            "ITEM: oil;",
            "ITEM: lamps.");
  }

  private Document read(String name, byte[] bytes) throws IOException {
    return Reading.file(Files.write(folder.resolve(name), bytes));
  }
}
