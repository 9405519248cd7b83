package org.chancery.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.chancery.read.draft.Found;
import org.chancery.text.document.Alternate;
import org.chancery.text.document.Document;
import org.junit.jupiter.api.Test;

/** Bytes that came from the web. */
class ContentTest {
  private final Reader reader = new Reader(Limits.DEFAULT);

  private Document read(Content content) {
    return switch (reader.read(content, Hints.NONE)) {
      case Outcome.Read read -> read.document();
      case Outcome.Failed failed -> throw new AssertionError(failed.line());
    };
  }

  @Test
  void theAddressTellsThePublisherAndWhereLinksLead() {
    String html =
        """
        <html><head><link rel="alternate" hreflang="fr" href="../fr/port"></head><body>
        <h1>Harbour opens</h1><p>The Minister opened the new harbour in Lomé this morning and
        thanked the crews that had dredged it through the rains.</p></body></html>
        """;
    Document document =
        read(
            new Content(
                "https://diplomatie.gouv.tg/en/port",
                html.getBytes(UTF_8),
                "text/html",
                null,
                Found.NOTHING));
    assertThat(document.path()).isEqualTo("https://diplomatie.gouv.tg/en/port");
    assertThat(document.publisher()).isEqualTo("TGO");
    assertThat(document.alternates())
        .containsExactly(new Alternate("fr", "https://diplomatie.gouv.tg/fr/port"));
  }

  @Test
  void theListIsAskedWhereThePageTellsNothing() {
    Found told =
        new Found(
            "Wells for Mopti",
            LocalDate.of(2011, 3, 4),
            null,
            List.of(),
            List.of(new Alternate("ru", "https://ministry.example/ru/1")));
    String html = "<p>Twelve wells were dug near Mopti with the help of the neighbours.</p>";
    Document document =
        read(
            new Content(
                "https://ministry.example/node/1", html.getBytes(UTF_8), "text/html", null, told));
    assertThat(document.text()).startsWith("Twelve wells");
    assertThat(document.title()).isEqualTo("Wells for Mopti");
    assertThat(document.published()).isEqualTo(LocalDate.of(2011, 3, 4));
    assertThat(document.alternates()).extracting(Alternate::language).containsExactly("ru");
    Document dated =
        read(
            new Content(
                "https://ministry.example/node/2",
                "<meta name=date content=2010-09-08><p>A well was dug near Kayes.</p>"
                    .getBytes(UTF_8),
                "text/html",
                null,
                told));
    assertThat(dated.published()).isEqualTo(LocalDate.of(2010, 9, 8));
  }

  /** A code page that nobody would guess. */
  @Test
  void theServersCharsetIsTried() {
    String words = "Министр прибыл в Бамако утром и уехал вечером.";
    byte[] bytes = words.getBytes(Charset.forName("x-MacCyrillic"));
    Content content =
        new Content(
            "https://ministry.example/1", bytes, "text/plain", "x-MacCyrillic", Found.NOTHING);
    assertThat(read(content).text()).isEqualTo(words);
  }

  @Test
  void saysWhatIsWrong() {
    Outcome empty = reader.read(Content.of("https://ministry.example/1", new byte[0]), Hints.NONE);
    assertThat(empty).isEqualTo(new Outcome.Failed("https://ministry.example/1", "is empty"));
  }
}
