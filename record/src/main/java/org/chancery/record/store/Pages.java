package org.chancery.record.store;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What is read a page at a time: memory holds one page, and no transaction stays open meanwhile.
 */
final class Pages<T> implements Iterator<T> {

  /** Editions a page: enough to make a query worth its while, few enough to stay small. */
  static final int SIZE = 32;

  private final LongFunction<List<T>> pageAfter;
  private final ToLongFunction<T> edition;
  private final Queue<T> page = new ArrayDeque<>();
  private long last;
  private boolean ended;

  private Pages(LongFunction<List<T>> pageAfter, ToLongFunction<T> edition) {
    this.pageAfter = pageAfter;
    this.edition = edition;
  }

  /**
   * All pages as one stream.
   *
   * @param pageAfter gives the page of the editions with numbers above the one given; the last page
   *     is empty
   * @param edition the number of what a page holds
   */
  static <T> Stream<T> stream(LongFunction<List<T>> pageAfter, ToLongFunction<T> edition) {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT;
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(new Pages<>(pageAfter, edition), traits), false);
  }

  @Override
  public boolean hasNext() {
    if (page.isEmpty() && !ended) {
      page.addAll(pageAfter.apply(last));
      ended = page.isEmpty();
    }
    return !page.isEmpty();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException("nothing is left");
    }
    T next = page.remove();
    last = edition.applyAsLong(next);
    return next;
  }
}
