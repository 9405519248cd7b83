package org.chancery.record.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.chancery.record.search.SearchQuery.Order;

/** The place in an order after which the next page begins, as an opaque word. */
final class Cursor {

  private Cursor() {}

  /** Every order ends with the number in the record, so that no two hits stand at one place. */
  static Sort sort(Order order) {
    SortField newest = day(true);
    SortField number = new SortField(Fields.NUMBER, SortField.Type.LONG);
    return switch (order) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, newest, number);
      case NEWEST -> new Sort(newest, number);
      case OLDEST -> new Sort(day(false), number);
    };
  }

  /** What is not dated comes last. */
  private static SortField day(boolean newestFirst) {
    long last = newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE;
    return new SortField(Fields.DAY, SortField.Type.LONG, newestFirst, last);
  }

  static String write(Order order, FieldDoc last) {
    StringBuilder words = new StringBuilder(order.name());
    for (Object value : last.fields) {
      words
          .append(' ')
          .append(value instanceof Float score ? Float.floatToIntBits(score) : value.toString());
    }
    byte[] bytes = words.toString().getBytes(StandardCharsets.US_ASCII);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * Reads a cursor.
   *
   * @throws IllegalArgumentException where it is none, or one of another order
   */
  static FieldDoc read(Order order, String cursor) {
    byte[] bytes = Base64.getUrlDecoder().decode(cursor);
    String[] words = new String(bytes, StandardCharsets.US_ASCII).split(" ");
    boolean scored = order == Order.RELEVANCE;
    if (!words[0].equals(order.name()) || words.length != (scored ? 4 : 3)) {
      throw new IllegalArgumentException("'" + cursor + "' is no cursor of this search");
    }
    Object[] values = new Object[words.length - 1];
    for (int i = 0; i < values.length; i++) {
      long value = Long.parseLong(words[i + 1]);
      values[i] = scored && i == 0 ? (Object) Float.intBitsToFloat((int) value) : (Object) value;
    }
    return new FieldDoc(Integer.MAX_VALUE, Float.NaN, values);
  }
}
