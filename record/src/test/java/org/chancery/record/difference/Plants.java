package org.chancery.record.difference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.record.versions.Telling;
import org.chancery.text.claim.Coded;
import org.chancery.text.code.Coder;
import org.chancery.text.document.Document;
import org.chancery.text.document.Passage;
import org.chancery.text.language.Language;
import org.chancery.text.language.en.English;
import org.chancery.text.language.ru.Russian;
import org.chancery.text.resource.Table;
import org.chancery.text.span.Span;

/** Plants differences into pairs of versions and counts what is found and what is not there. */
final class Plants {

  /** The words of a page, for alarms a page. */
  private static final double PAGE = 300;

  /** One plant and what came of it. */
  record Trial(String pair, String side, String type, String from, String to, Outcome outcome) {}

  /** Differences found beside the expected one are false alarms. */
  record Outcome(boolean found, List<Difference> alarms, Telling first, Telling second) {}

  /** What came of all plants of some pairs. */
  record Score(List<Trial> trials, double pages) {
    long planted() {
      return trials.stream().filter(t -> !none(t.type())).count();
    }

    long found() {
      return trials.stream().filter(t -> !none(t.type()) && t.outcome().found()).count();
    }

    long alarms() {
      return trials.stream().mapToLong(t -> t.outcome().alarms().size()).sum();
    }

    double alarmsPerPage() {
      return alarms() / pages;
    }

    Map<String, int[]> byType() {
      Map<String, int[]> types = new TreeMap<>();
      for (Trial trial : trials) {
        int[] counts = types.computeIfAbsent(trial.type(), t -> new int[2]);
        counts[0] += trial.outcome().found() ? 1 : 0;
        counts[1]++;
      }
      return types;
    }
  }

  private final Path folder;
  private final Map<String, Language> languages;
  private final Map<String, Coder> coders;
  private final Map<String, Telling> read = new HashMap<>();

  Plants(Path folder) {
    this.folder = folder;
    Language english = English.language();
    Language russian = Russian.language();
    this.languages = Map.of("en", english, "ru", russian);
    this.coders = Map.of("en", Coder.of(english), "ru", Coder.of(russian));
  }

  private static boolean none(String type) {
    return type.equals("none") || type.equals("order");
  }

  /** Every plant of the second set, or of the first. */
  Score score(boolean second) {
    List<Trial> trials = new ArrayList<>();
    double words = 0;
    for (Table.Row pair : table("pairs.tsv").rows()) {
      if (pair.get("set").equals("2") == second) {
        List<Trial> own = trials(pair);
        words += own.size() * (double) read(pair, "en").split("\\s+").length;
        trials.addAll(own);
      }
    }
    return new Score(trials, words / PAGE);
  }

  private List<Trial> trials(Table.Row pair) {
    String name = pair.get("pair");
    List<Trial> trials = new ArrayList<>();
    trials.add(new Trial(name, "", "none", "", "", compare(pair, "none", "", "", "")));
    for (Table.Row plant : table("plants.tsv").rows()) {
      if (plant.get("pair").equals(name)) {
        String side = plant.get("side");
        String type = plant.get("type");
        String from = plant.get("instead_of");
        String to = plant.get("words");
        trials.add(new Trial(name, side, type, from, to, compare(pair, type, side, from, to)));
      }
    }
    return trials;
  }

  private Outcome compare(Table.Row pair, String type, String side, String from, String to) {
    Telling[] tellings = new Telling[2];
    String[] sides = {"en", "ru"};
    for (int i = 0; i < 2; i++) {
      String text = read(pair, sides[i]);
      tellings[i] =
          telling(pair, sides[i], sides[i].equals(side) ? planted(text, type, from, to) : text);
    }
    Comparison comparison = Comparison.of(tellings[0], tellings[1]);
    boolean found = none(type);
    List<Difference> alarms = new ArrayList<>();
    for (Difference difference : comparison.differences()) {
      boolean expected =
          !none(type)
              && difference.type().word().equals(type)
              && at(difference, side, to, tellings);
      found |= expected;
      if (!expected) {
        alarms.add(difference);
      }
    }
    return new Outcome(found, alarms, tellings[0], tellings[1]);
  }

  /** Whether the difference lies at the plant: it shares its sentence. */
  private static boolean at(Difference difference, String side, String to, Telling[] tellings) {
    boolean inFirst = side.equals("en");
    String text = tellings[inFirst ? 0 : 1].text();
    Difference.Side own = inFirst ? difference.first() : difference.second();
    Difference.Side other = inFirst ? difference.second() : difference.first();
    if (own == null || to.isEmpty()) {
      return own == null && other != null;
    }
    int start = text.indexOf(to);
    return own.lines().overlaps(new Span(start, start + to.length()));
  }

  private static String planted(String text, String type, String from, String to) {
    if (type.equals("order")) {
      List<String> paragraphs = new ArrayList<>(List.of(text.split("\n\n")));
      Collections.swap(paragraphs, Integer.parseInt(from) - 1, Integer.parseInt(to) - 1);
      return String.join("\n\n", paragraphs);
    }
    int at = text.indexOf(from);
    if (at < 0 || text.indexOf(from, at + 1) >= 0) {
      throw new IllegalStateException("must stand once in its text: " + from);
    }
    return text.replace(from, to).replace("  ", " ");
  }

  private String read(Table.Row pair, String language) {
    return text(pair.get("pair") + "." + language + ".txt");
  }

  private Table table(String name) {
    return Table.parse(name, text(name));
  }

  private String text(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Telling telling(Table.Row pair, String language, String text) {
    return read.computeIfAbsent(text, words -> coded(pair, language, words));
  }

  /** Two headings, then a paragraph a line. */
  private Telling coded(Table.Row pair, String language, String text) {
    List<Passage> passages = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        Passage.Role role = passages.size() < 2 ? Passage.Role.HEADING : Passage.Role.PARAGRAPH;
        passages.add(new Passage(new Span(start, start + line.length()), role));
      }
      start += line.length() + 1;
    }
    Document document =
        new Document(
            pair.get("pair") + language,
            pair.get("pair") + "." + language + ".txt",
            text.lines().findFirst().orElse(""),
            LocalDate.parse(pair.get("published")),
            pair.get("publisher"),
            language,
            text,
            passages,
            List.of());
    Coder coder = coders.get(language);
    Language known = languages.get(language);
    if (coder == null || known == null) {
      throw new IllegalStateException("no coder for " + language);
    }
    return Telling.of(new Coded(document, coder.code(document)), known);
  }
}
