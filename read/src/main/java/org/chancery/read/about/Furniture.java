package org.chancery.read.about;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.read.draft.Draft;
import org.chancery.text.document.Passage;
import org.chancery.text.document.Passage.Role;

/**
 * Marks the blocks that are words of the site: its dates, links to other languages, menus before
 * and after the text, page numbers, notes. They stay in the text, and yield no sentences.
 */
public final class Furniture {
  private static final int SHORT = 8;

  /** A number alone, a page's "3 of 7" or "- 3 -", a register number as 1620-07-10-2020. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:page|стр\\.?|страница|p\\.)?[\\s–—-]*\\d[\\d\\s/.-]*(?:(?:of|из)\\s*\\d+)?[\\s–—-]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)\\S+|\\S+@\\S+\\.\\S+");
  private static final Pattern NOTE = Pattern.compile("\\[\\d{1,3}\\].*", Pattern.DOTALL);

  private Furniture() {}

  public static Draft mark(Draft draft) {
    List<Passage> marked = new ArrayList<>();
    String title = null;
    boolean notes = false;
    for (Passage passage : draft.passages()) {
      String words = draft.words(passage);
      notes |= passage.role() == Role.HEADING && Phrases.NOTES.contains(Phrases.plain(words));
      boolean again = title != null && marked.size() < 8 && Phrases.plain(words).equals(title);
      boolean head = marked.size() < 5 && title == null && Bodies.letterhead(words);
      boolean furniture = notes || again || head || (passage.role() != Role.ROW && line(words));
      if (title == null && passage.role() == Role.HEADING && !furniture) {
        title = Phrases.plain(words);
      }
      marked.add(furniture ? as(passage) : passage);
    }
    tail(draft, marked);
    return draft.with(marked);
  }

  private static boolean line(String words) {
    if (words.length() > 300) {
      return false;
    }
    String plain = Phrases.plain(words);
    DateLine date = DateLine.of(words);
    return plain.isEmpty()
        || (date != null && date.kind() != DateLine.Kind.SHORT)
        || Phrases.MENU.contains(plain)
        || Phrases.starts(words)
        || NUMBER.matcher(words.strip()).matches()
        || ADDRESS.matcher(words.strip()).matches()
        || NOTE.matcher(words).matches()
        || Tongues.are(words);
  }

  /**
   * The menu that a page leaves after its text: short blocks that end no sentence, with a menu's
   * word among them or so many that no text ends so. A list that the text introduces is none.
   */
  private static void tail(Draft draft, List<Passage> marked) {
    int from = marked.size();
    int known = 0;
    int tiny = 0;
    while (from > 0 && fragment(draft, marked.get(from - 1))) {
      from--;
      known += marked.get(from).role() == Role.FURNITURE ? 1 : 0;
      tiny += Phrases.count(draft.words(marked.get(from))) <= 3 ? 1 : 0;
    }
    int all = marked.size() - from;
    boolean menu = (known >= 2 && known * 4 >= all) || (tiny >= 4 && tiny * 3 >= all * 2);
    boolean led = from > 0 && draft.words(marked.get(from - 1)).strip().endsWith(":");
    if (from == 0 || led || !menu) {
      return;
    }
    for (int i = from; i < marked.size(); i++) {
      marked.set(i, as(marked.get(i)));
    }
  }

  private static boolean fragment(Draft draft, Passage passage) {
    String words = draft.words(passage);
    boolean dated = passage.role() != Role.FURNITURE && !Dates.in(words).isEmpty();
    boolean brief = Phrases.count(words) <= SHORT && !Phrases.ended(words);
    return passage.role() == Role.FURNITURE || (!dated && brief && passage.role() != Role.ROW);
  }

  private static Passage as(Passage passage) {
    return new Passage(passage.span(), Role.FURNITURE);
  }
}
