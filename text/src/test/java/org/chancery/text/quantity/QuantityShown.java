package org.chancery.text.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.mention.QuantityMention.Role;
import org.jspecify.annotations.Nullable;

/** Quantities as one line: {@code ~1000 test system | 1500000 AUD | change 38 student from 28}. */
final class QuantityShown {

  private QuantityShown() {}

  static String line(List<QuantityMention> mentions) {
    return mentions.stream().map(QuantityShown::one).collect(Collectors.joining(" | "));
  }

  private static String one(QuantityMention q) {
    return (q.role() == Role.CHANGE ? "change " : "")
        + (q.approximate() ? "~" : "")
        + number(q.value())
        + (q.unit().isEmpty() ? "" : " " + q.unit())
        + (q.base() == null ? "" : " from " + number(q.base()))
        + (q.factor() == null ? "" : " x" + number(q.factor()));
  }

  private static String number(@Nullable BigDecimal value) {
    return value == null ? "?" : value.stripTrailingZeros().toPlainString();
  }
}
