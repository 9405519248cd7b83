package org.chancery.read.about;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.read.draft.Draft;
import org.chancery.read.draft.Found;
import org.chancery.text.document.Alternate;
import org.chancery.text.document.Passage;
import org.chancery.text.document.Passage.Role;
import org.jspecify.annotations.Nullable;

/** Completes what a file's metadata left out from the words of the text. */
public final class About {
  private static final int TOP = 12;
  private static final int RUNNING = 8;
  private static final int LONGEST_TITLE = 300;

  private About() {}

  /** The draft with title, day, language and alternates where anything tells them. */
  public static Draft complete(Draft draft) {
    Found found = draft.found();
    LocalDate published = found.published() != null ? found.published() : Published.in(draft);
    String title = found.title() != null ? found.title() : title(draft);
    String language = language(draft, found.language());
    return draft.with(
        new Found(title, published, language, found.origins(), alternates(draft, language)));
  }

  private static @Nullable String title(Draft draft) {
    for (Passage passage : top(draft)) {
      if (passage.role() == Role.HEADING && passage.span().length() <= LONGEST_TITLE) {
        return draft.words(passage).replaceAll("\\s+", " ").strip();
      }
      String words = draft.words(passage);
      boolean running = passage.role() == Role.PARAGRAPH && Phrases.ended(words);
      if (running && Phrases.count(words) > RUNNING) {
        return null;
      }
    }
    return null;
  }

  /** The words decide; a declaration only where they tell nothing. */
  private static String language(Draft draft, @Nullable String declared) {
    StringBuilder words = new StringBuilder();
    for (Passage passage : draft.passages()) {
      if (passage.role() != Role.FURNITURE) {
        words.append(draft.words(passage)).append('\n');
      }
    }
    Languages.Guess guess = Languages.of(words.isEmpty() ? draft.text() : words.toString());
    return guess.sure() || declared == null ? guess.code() : declared;
  }

  private static List<Alternate> alternates(Draft draft, String own) {
    List<Alternate> all = new ArrayList<>(draft.found().alternates());
    for (Passage passage : top(draft)) {
      if (passage.role() == Role.FURNITURE) {
        all.addAll(Tongues.in(draft.words(passage)));
      }
    }
    List<Alternate> others = new ArrayList<>();
    for (Alternate alternate : all) {
      boolean known = others.stream().anyMatch(o -> o.language().equals(alternate.language()));
      if (!known && !alternate.language().equals(own)) {
        others.add(alternate);
      }
    }
    return others;
  }

  private static List<Passage> top(Draft draft) {
    return draft.passages().subList(0, Math.min(TOP, draft.passages().size()));
  }
}
