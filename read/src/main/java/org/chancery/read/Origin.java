package org.chancery.read;

import java.util.ArrayList;
import java.util.List;
import org.chancery.read.draft.Draft;
import org.chancery.read.draft.Found;
import org.chancery.read.draft.Refusal;
import org.chancery.read.fetch.Address;
import org.chancery.text.document.Alternate;

/** What the web address of a document tells of it: its publisher, and where its links lead. */
final class Origin {
  private Origin() {}

  /** The draft of what came from the web, completed; of a file, as it is. */
  static Draft of(Draft draft, Content content) {
    if (!Address.web(content.address())) {
      return draft;
    }
    Found found = draft.found();
    List<String> origins = new ArrayList<>(found.origins());
    origins.addFirst(content.address());
    List<Alternate> alternates = new ArrayList<>(found.alternates());
    alternates.addAll(content.told().alternates());
    alternates.replaceAll(alternate -> absolute(alternate, content.address()));
    return draft.with(
        new Found(found.title(), found.published(), found.language(), origins, alternates));
  }

  private static Alternate absolute(Alternate alternate, String base) {
    if (alternate.address().isBlank()) {
      return alternate;
    }
    try {
      Address there = Address.of(base).resolve(alternate.address());
      return new Alternate(alternate.language(), there.toString());
    } catch (Refusal refusal) {
      return alternate;
    }
  }
}
