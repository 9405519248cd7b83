package org.chancery.read.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.stream.IntStream;
import org.chancery.read.draft.Draft;
import org.chancery.text.document.Passage;
import org.chancery.text.document.Passage.Role;
import org.jspecify.annotations.Nullable;

/**
 * The country whose body published a text: by the address, the site's name, the letterhead or
 * footer, the byline. Running text is never asked, since what it names it writes about. Null where
 * nothing tells it surely: an encyclopedia, an agency, a statement of two.
 */
public final class Publishers {
  private static final int TOP = 8;
  private static final int FOOT = 12;
  private static final int LETTERHEAD = 4;

  private Publishers() {}

  /** ISO 3166-1 alpha-3, or null. */
  public static @Nullable String of(Draft draft) {
    List<String> origins = draft.found().origins();
    String country = first(origins, Hosts::country);
    country = country != null ? country : first(origins, Publishers::code);
    country = country != null ? country : first(origins, Bodies::country);
    country = country != null ? country : first(lines(draft), Bodies::country);
    country = country != null ? country : letterhead(draft);
    return country != null ? country : first(top(draft), Bodies::speaker);
  }

  private interface Rule {
    @Nullable String country(String words);
  }

  private static @Nullable String first(List<String> all, Rule rule) {
    for (String words : all) {
      String country = rule.country(words);
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  /** A code that someone wrote into a head, or a state's bare name. */
  private static @Nullable String code(String words) {
    try {
      for (String code : Locale.getISOCountries()) {
        if (Locale.of("", code).getISO3Country().equals(words.strip())) {
          return words.strip();
        }
      }
    } catch (MissingResourceException e) {
      return null;
    }
    String plain = Phrases.plain(words);
    List<Countries.Named> states = Countries.in(plain);
    boolean whole =
        states.size() == 1 && states.getFirst().end() - states.getFirst().start() == plain.length();
    return whole ? states.getFirst().code() : null;
  }

  /** The lines at the top and the foot that are a letterhead, a body's own title, or furniture. */
  private static List<String> lines(Draft draft) {
    List<Passage> all = text(draft);
    return IntStream.range(0, all.size())
        .filter(i -> i < TOP || i >= all.size() - FOOT)
        .filter(i -> names(all.get(i), draft.words(all.get(i)), i < TOP))
        .mapToObj(i -> draft.words(all.get(i)))
        .toList();
  }

  private static boolean names(Passage passage, String words, boolean top) {
    if (words.length() > 250 || Bodies.speaker(words) != null) {
      return false;
    }
    boolean titled = top && passage.role() == Role.HEADING && Bodies.titled(words);
    return titled || passage.role() == Role.FURNITURE || Bodies.letterhead(words);
  }

  /** All blocks before the notes: these name the bodies of others. */
  private static List<Passage> text(Draft draft) {
    List<Passage> before = new ArrayList<>();
    for (Passage passage : draft.passages()) {
      if (Phrases.NOTES.contains(Phrases.plain(draft.words(passage)))) {
        break;
      }
      before.add(passage);
    }
    return before;
  }

  /** A state on one line and its body on the next. */
  private static @Nullable String letterhead(Draft draft) {
    StringBuilder head = new StringBuilder();
    for (String words : top(draft).stream().limit(LETTERHEAD).toList()) {
      if (Bodies.letterhead(words)) {
        head.append(words).append(' ');
      }
    }
    return Bodies.country(head.toString());
  }

  private static List<String> top(Draft draft) {
    return draft.passages().stream()
        .limit(TOP)
        .map(draft::words)
        .filter(words -> words.length() <= 300)
        .toList();
  }
}
