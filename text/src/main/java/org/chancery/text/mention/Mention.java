package org.chancery.text.mention;

import org.chancery.text.span.Span;

/** A stretch of text that names something. Spans count in the document's text. */
public sealed interface Mention permits ActorMention, TimeMention, PlaceMention, QuantityMention {
  Span span();
}
