package org.chancery.text.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in a text.
 *
 * @param from index of its first piece
 * @param end index after its last piece
 * @param value null where the words tell none: "dozens"
 * @param ordinal "third", "3rd"
 * @param digits whether it starts with digits
 */
public record Numeral(
    int from, int end, @Nullable BigDecimal value, boolean ordinal, boolean digits) {

  Numeral times(BigDecimal factor, int newEnd) {
    return new Numeral(
        from, newEnd, value == null ? null : value.multiply(factor), ordinal, digits);
  }
}
