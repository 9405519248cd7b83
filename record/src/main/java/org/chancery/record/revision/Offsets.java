package org.chancery.record.revision;

import java.util.List;
import org.chancery.text.span.Span;

/** Where a place of the older text is in the newer one. */
record Offsets(List<Edit> edits) {

  Offsets {
    edits = List.copyOf(edits);
  }

  /**
   * The start of a span in the newer text; inside replaced words, where those begin.
   *
   * @param span in the older text
   */
  int after(Span span) {
    int shift = 0;
    for (Edit edit : edits) {
      Span old = edit.before();
      Span now = edit.after();
      if (old != null && now != null) {
        if (old.start() > span.start()) {
          return Math.max(0, span.start() + shift);
        }
        shift = old.end() <= span.start() ? now.end() - old.end() : now.start() - old.start();
      } else if (old != null) {
        shift -= old.end() <= span.start() ? old.length() : 0;
      } else if (now != null && now.start() - shift <= span.start()) {
        shift += now.length();
      }
    }
    return Math.max(0, span.start() + shift);
  }
}
