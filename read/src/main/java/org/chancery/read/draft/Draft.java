package org.chancery.read.draft;

import java.util.List;
import org.chancery.text.document.Passage;

/** A text with its blocks and what its file tells of it. */
public record Draft(String text, List<Passage> passages, Found found) {

  public Draft {
    passages = List.copyOf(passages);
  }

  /** The words of one block. */
  public String words(Passage passage) {
    return passage.span().in(text);
  }

  public Draft with(List<Passage> others) {
    return new Draft(text, others, found);
  }

  public Draft with(Found other) {
    return new Draft(text, passages, other);
  }
}
