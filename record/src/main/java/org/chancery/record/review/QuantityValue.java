package org.chancery.record.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.mention.QuantityMention.Role;
import org.chancery.text.span.Span;

/**
 * Numbers as reviewers write them, parted by semicolons: {@code 1000 test system}, {@code about
 * 2500000 USD}, {@code 12.5 %}, {@code 15 session (ordinal)}, each with {@code @120-148} behind it
 * where other words than before tell it.
 */
final class QuantityValue {

  /** Perhaps "about", a decimal number, what is counted, perhaps a role, perhaps a place. */
  private static final Pattern FORM =
      Pattern.compile(
          "(about\\s+)?(-?\\d+(?:\\.\\d+)?)?\\s*([^()@]*?)\\s*(?:\\((\\p{L}+)\\))?\\s*(?:@(\\S+))?");

  private QuantityValue() {}

  /**
   * Reads the numbers of a claim.
   *
   * @param before those that stood there: where as many stand there now, each keeps its words
   * @param quote whose words a number without any is told by
   */
  static List<QuantityMention> read(
      String value, List<QuantityMention> before, Span quote, String text) {
    List<String> parts = Lists.semicolons(value);
    List<QuantityMention> quantities = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Matcher form = FORM.matcher(parts.get(i));
      if (!form.matches() || form.group(2) == null && form.group(3).isEmpty()) {
        throw new Unreadable(
            "'%s' is no number as 1000 test system or 250000 USD".formatted(parts.get(i)));
      }
      QuantityMention old = parts.size() == before.size() ? before.get(i) : null;
      Span words = old == null ? quote : old.span();
      String place = form.group(5);
      Role role = role(form);
      boolean change = old != null && old.role() == role;
      quantities.add(
          new QuantityMention(
              place == null ? words : SpanValue.read(place, text),
              form.group(2) == null ? null : new BigDecimal(form.group(2)),
              form.group(3).strip(),
              form.group(1) != null,
              role,
              change && old != null ? old.base() : null,
              change && old != null ? old.factor() : null));
    }
    return quantities;
  }

  private static Role role(Matcher form) {
    String unit = form.group(3).strip();
    String told = form.group(4);
    if (told == null) {
      return Codes.currency(unit) ? Role.MONEY : unit.equals("%") ? Role.PERCENT : Role.COUNT;
    }
    for (Role role : Role.values()) {
      if (role.name().equals(told.toUpperCase(Locale.ROOT))) {
        return role;
      }
    }
    throw new Unreadable("'%s' is no role of a number: count, money, measure …".formatted(told));
  }

  /** As it is read, without places. */
  static String write(List<QuantityMention> quantities) {
    List<String> parts = new ArrayList<>();
    for (QuantityMention quantity : quantities) {
      BigDecimal value = quantity.value();
      String about = quantity.approximate() ? "about " : "";
      String number = value == null ? "" : value.toPlainString() + " ";
      String role = " (" + quantity.role().name().toLowerCase(Locale.ROOT) + ")";
      parts.add((about + number + quantity.unit()).strip() + role);
    }
    return String.join("; ", parts);
  }
}
