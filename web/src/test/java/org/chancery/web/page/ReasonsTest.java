package org.chancery.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.record.review.Reason;
import org.chancery.web.audit.AuditPage;
import org.chancery.web.view.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People read names and dates, not codes. */
class ReasonsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind|visit|why",
        "quad|ASSAULT|why",
        "any||why",
        "confidence|0.19|why: 19 %",
        "actor|PER|why: Перу",
        "recipient|UN|why: Организация Объединённых Наций",
        "dyad|PER–MLT|why: Перу – Мальта",
        "told|PER, MLT|why: Перу, Мальта",
        "date|2019-04-11|why: 11 апреля 2019\u00a0г.",
        "date|2019-04|why: апрель 2019\u00a0г.",
        "rank|Minister of Trade|why: Minister of Trade"
      })
  void details(String feature, String detail, String line) {
    String found = detail == null ? "" : detail;
    Reason reason = new Reason(Reason.Side.IMPORTANT, feature, 0.1, found, "x", "why");
    assertThat(Reasons.line(Texts.of("ru"), reason)).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource({
    "reader to reviewer, читатель → проверяющий",
    "command line, командная строка",
    "127.0.0.1, 127.0.0.1"
  })
  void whatTheAuditLogNotes(String noted, String told) {
    assertThat(AuditPage.words(Texts.of("ru"), noted)).isEqualTo(told);
  }
}
