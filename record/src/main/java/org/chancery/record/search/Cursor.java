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

  /**
   * Every order ends with the number in the record and the place in the document, so that no two
   * hits stand at one place.
   */
  static Sort sort(Order order) {
    SortField newest = day(true);
    SortField number = new SortField(Fields.NUMBER, SortField.Type.LONG);
    SortField place = new SortField(Fields.PLACE, SortField.Type.LONG);
    return switch (order) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, newest, number, place);
      case NEWEST -> new Sort(newest, number, place);
      case OLDEST -> new Sort(day(false), number, place);
    };
  }

  /** What is not dated comes last. */
  private static SortField day(boolean newestFirst) {
    long last = newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE;
    return new SortField(Fields.DAY, SortField.Type.LONG, newestFirst, last);
  }

  /**
   * Writes a cursor.
   *
   * @param snapshot in which the hit was found: scores are of one snapshot only
   */
  static String write(Order order, FieldDoc last, long snapshot) {
    StringBuilder words = new StringBuilder(order.name()).append(' ').append(snapshot);
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
    String[] words = words(order, cursor);
    boolean scored = order == Order.RELEVANCE;
    Object[] values = new Object[words.length - FIRST];
    for (int i = 0; i < values.length; i++) {
      long value = Long.parseLong(words[i + FIRST]);
      values[i] = scored && i == 0 ? (Object) Float.intBitsToFloat((int) value) : (Object) value;
    }
    return new FieldDoc(Integer.MAX_VALUE, Float.NaN, values);
  }

  /**
   * The snapshot in which the page before was found.
   *
   * @throws IllegalArgumentException where it is no cursor, or one of another order
   */
  static long snapshot(Order order, String cursor) {
    return Long.parseLong(words(order, cursor)[1]);
  }

  /** Before the values stand the order and the snapshot. */
  private static final int FIRST = 2;

  private static String[] words(Order order, String cursor) {
    byte[] bytes = Base64.getUrlDecoder().decode(cursor);
    String[] words = new String(bytes, StandardCharsets.US_ASCII).split(" ");
    int values = sort(order).getSort().length;
    if (!words[0].equals(order.name()) || words.length != FIRST + values) {
      throw new IllegalArgumentException("'" + cursor + "' is no cursor of this search");
    }
    return words;
  }
}
