package org.chancery.dossier.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.dossier.Dossier;
import org.chancery.dossier.Entry;
import org.jspecify.annotations.Nullable;

/** The sections that are nothing but lists of lines under headings. */
final class Lists {

  private static final Set<String> POSITIONS =
      Set.of(
          "position",
          "statement",
          "assessment",
          "accusation",
          "request",
          "refusal",
          "threat",
          "concession",
          "coordination");

  private static final Set<String> MISSIONS =
      Set.of("mission-opening", "mission-closing", "standing-mission");

  private Lists() {}

  /**
   * A list under a heading.
   *
   * @param title null for a list without a heading of its own
   * @param home whether the lines have their own place here
   */
  private record Part(@Nullable String title, List<Entry> entries, boolean home) {}

  private record Listing(
      String id, @Nullable String note, List<Part> parts, Words words, EntryLine line)
      implements Section {

    @Override
    public int size() {
      return parts.stream().mapToInt(part -> part.entries().size()).sum();
    }

    @Override
    public void write(Html html) {
      if (size() == 0) {
        html.leaf("p", words.get("nothing"));
        return;
      }
      if (note != null) {
        html.leaf("p", note, "class", "note").line();
      }
      parts.stream().filter(part -> !part.entries().isEmpty()).forEach(part -> write(html, part));
    }

    private void write(Html html, Part part) {
      if (part.title() != null) {
        html.leaf("h3", part.title());
      }
      html.open("ol", "class", "entries").line();
      for (Entry entry : part.entries()) {
        if (part.home()) {
          line.home(html, entry);
        } else {
          line.again(html, entry);
        }
      }
      html.close().line();
    }
  }

  static Section institutions(Words words, Dossier dossier, EntryLine line) {
    List<Part> parts =
        List.of(
            new Part(
                words.get("institutions.bodies"),
                dossier.entries(e -> !e.ahead() && e.kind().equals("institution")),
                false),
            new Part(
                words.get("institutions.sessions"),
                dossier.entries(e -> !e.ahead() && e.kind().equals("commission-session")),
                false));
    return new Listing("institutions", null, parts, words, line);
  }

  static Section plans(Words words, Dossier dossier, EntryLine line) {
    List<Part> parts = List.of(new Part(null, dossier.entries(Entry::ahead), true));
    return new Listing("plans", words.get("plans.note"), parts, words, line);
  }

  static Section positions(Words words, Dossier dossier, EntryLine line) {
    List<Entry> taken =
        dossier.entries(entry -> !entry.ahead() && POSITIONS.contains(entry.kind()));
    List<Part> parts = new ArrayList<>();
    for (String side : List.of(dossier.dyad().a(), dossier.dyad().b())) {
      parts.add(
          new Part(
              words.get("positions.by", words.name(side)),
              taken.stream().filter(e -> e.event().actors().equals(Set.of(side))).toList(),
              false));
    }
    parts.add(
        new Part(
            words.get("positions.together"),
            taken.stream().filter(e -> e.event().actors().size() != 1).toList(),
            false));
    return new Listing("positions", null, parts, words, line);
  }

  static Section missions(Words words, Dossier dossier, EntryLine line) {
    List<Part> parts =
        List.of(
            new Part(null, dossier.entries(e -> !e.ahead() && MISSIONS.contains(e.kind())), false));
    return new Listing("missions", null, parts, words, line);
  }
}
