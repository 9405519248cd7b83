package org.chancery.dossier.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.dossier.Dossier;
import org.chancery.dossier.Entry;
import org.chancery.text.claim.Status;
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

  private static final Set<String> WISHES = Set.of("hope", "priority");

  private static final Set<String> PROPOSALS = Set.of("proposal", "invitation", "request");

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
    List<Part> parts =
        Stream.of("intended", "proposed", "hoped", "conditional")
            .map(
                sort ->
                    new Part(
                        words.get("plans." + sort),
                        dossier.entries(entry -> entry.ahead() && sort(entry).equals(sort)),
                        true))
            .toList();
    return new Listing("plans", words.get("plans.note"), parts, words, line);
  }

  /** A wish binds nobody, a proposal only waits for an answer: neither is a plan of both. */
  private static String sort(Entry entry) {
    Status status = entry.event().status();
    if (status == Status.HYPOTHETICAL) {
      return "conditional";
    }
    if (status == Status.HOPED || WISHES.contains(entry.kind())) {
      return "hoped";
    }
    return PROPOSALS.contains(entry.kind()) ? "proposed" : "intended";
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
