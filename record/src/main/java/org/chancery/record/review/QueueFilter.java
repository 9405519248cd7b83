package org.chancery.record.review;

import org.chancery.record.Dyad;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are asked for: those of which all holds that is not null.
 *
 * @param dyad both take part, predecessors folded
 * @param type PLOVER type
 * @param language ISO 639-1 of the text
 * @param edition the one that states it
 * @param publisher code of the country whose body published the text
 * @param secondBy reviewer who wants claims that another has judged and he or she has not; null for
 *     claims that nobody has judged
 */
public record QueueFilter(
    @Nullable Dyad dyad,
    @Nullable String type,
    @Nullable String kind,
    @Nullable String language,
    @Nullable Long edition,
    @Nullable String publisher,
    @Nullable String secondBy) {

  /** Everything that nobody has judged. */
  public static final QueueFilter ALL = new QueueFilter(null, null, null, null, null, null, null);

  public QueueFilter dyad(@Nullable Dyad only) {
    return new QueueFilter(only, type, kind, language, edition, publisher, secondBy);
  }

  public QueueFilter type(@Nullable String only) {
    return new QueueFilter(dyad, only, kind, language, edition, publisher, secondBy);
  }

  public QueueFilter kind(@Nullable String only) {
    return new QueueFilter(dyad, type, only, language, edition, publisher, secondBy);
  }

  public QueueFilter language(@Nullable String only) {
    return new QueueFilter(dyad, type, kind, only, edition, publisher, secondBy);
  }

  public QueueFilter edition(@Nullable Long only) {
    return new QueueFilter(dyad, type, kind, language, only, publisher, secondBy);
  }

  public QueueFilter publisher(@Nullable String only) {
    return new QueueFilter(dyad, type, kind, language, edition, only, secondBy);
  }

  /** Claims for a second opinion by this reviewer. */
  public QueueFilter secondBy(@Nullable String reviewer) {
    return new QueueFilter(dyad, type, kind, language, edition, publisher, reviewer);
  }

  /** Whether an entry of the queue is asked for. */
  boolean lets(Entry entry) {
    boolean judged = secondBy == null ? entry.waits() : entry.secondFor(secondBy);
    return judged
        && (dyad == null
            || entry.parties().contains(dyad.a()) && entry.parties().contains(dyad.b()))
        && (type == null || type.equals(entry.type()))
        && (kind == null || kind.equals(entry.kind()))
        && (language == null || language.equals(entry.language()))
        && (edition == null || edition == entry.edition())
        && (publisher == null || publisher.equals(entry.publisher()));
  }
}
