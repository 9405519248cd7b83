package org.chancery.record.store;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Holdings a page at a time: memory holds one page, and no transaction stays open in between. */
final class Pages implements Iterator<Holding> {

  /** Holdings a page: enough to make a query worth its while, few enough to stay small. */
  static final int SIZE = 32;

  private final LongFunction<List<Holding>> pageAfter;
  private final Queue<Holding> page = new ArrayDeque<>();
  private long last;
  private boolean ended;

  private Pages(LongFunction<List<Holding>> pageAfter) {
    this.pageAfter = pageAfter;
  }

  /**
   * All pages as one stream.
   *
   * @param pageAfter gives the page of the editions with numbers above the one given; the last page
   *     is empty
   */
  static Stream<Holding> stream(LongFunction<List<Holding>> pageAfter) {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT;
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(new Pages(pageAfter), traits), false);
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
  public Holding next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no holding is left");
    }
    Holding next = page.remove();
    last = next.edition();
    return next;
  }
}
