package org.chancery.text.mention;

import java.math.BigDecimal;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell how much.
 *
 * @param value the number, or null where the words give none ("dozens")
 * @param unit what is counted, in the singular and the text's language ("test system"), or an ISO
 *     4217 code for money, or a symbol of the SI
 * @param role what the number does
 * @param base the value before a change ("from 28 to 38": 28), or null
 * @param factor the ratio of a change ("almost threefold": 3), or null
 */
public record QuantityMention(
    Span span,
    @Nullable BigDecimal value,
    String unit,
    boolean approximate,
    Role role,
    @Nullable BigDecimal base,
    @Nullable BigDecimal factor)
    implements Mention {

  /** What a number does in its sentence. */
  public enum Role {
    COUNT,
    MONEY,
    MEASURE,
    PERCENT,
    /** "its 15th meeting": the number of a session or an anniversary. */
    ORDINAL,
    /** "increased almost threefold (to 92)". */
    CHANGE
  }
}
