package org.chancery.web.page;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.chancery.record.review.Reason;
import org.chancery.web.view.Texts;

/** Why a claim should be looked at, for people: names instead of codes, dates as they are told. */
final class Reasons {

  private Reasons() {}

  static String line(Texts texts, Reason reason) {
    String words = texts.language().equals("ru") ? reason.russian() : reason.english();
    String detail = reason.detail().isEmpty() ? "" : detail(texts, reason);
    return detail.isEmpty() ? words : words + ": " + detail;
  }

  /** Empty where the reason's words say it already. */
  private static String detail(Texts texts, Reason reason) {
    String detail = reason.detail();
    return switch (reason.feature()) {
      case "kind", "area", "quad" -> "";
      case "confidence" -> Math.round(Double.parseDouble(detail) * 100) + " %";
      case "actor", "recipient" -> texts.name(detail);
      case "dyad" -> names(texts, detail, "–", " – ");
      case "told" -> names(texts, detail, ", ", ", ");
      case "date" -> texts.iso(detail);
      case "money" -> texts.amount(detail);
      default -> detail;
    };
  }

  private static String names(Texts texts, String codes, String between, String shown) {
    return Arrays.stream(codes.split(between)).map(texts::name).collect(Collectors.joining(shown));
  }
}
