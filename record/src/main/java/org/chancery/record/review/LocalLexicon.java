package org.chancery.record.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.record.review.Lesson.Meaning;
import org.chancery.record.store.RecordStore;
import org.chancery.text.language.LocalNames;
import org.chancery.text.mention.Place;
import org.chancery.text.resource.Table;
import org.jspecify.annotations.Nullable;

/**
 * What corrections have taught the coder of a store: names with what they mean, in which texts. It
 * is made from the judgements that stand; a correction that is undone teaches nothing.
 *
 * @param lessons by language, words and scope
 */
public record LocalLexicon(List<Lesson> lessons) {

  public static final LocalLexicon EMPTY = new LocalLexicon(List.of());

  private static final String HEAD =
      """
      # Written by chancery from the corrections that stand; changes by hand are lost. Undo a correction to lose its row.
      sort\twords\tlanguage\tscope\tcode\tsector\tname\tlatitude\tlongitude\tgazetteer\tcorrections
      """;

  public LocalLexicon {
    lessons = List.copyOf(lessons);
  }

  /** What the corrections of a store teach. */
  public static LocalLexicon of(RecordStore store) {
    return new LocalLexicon(Lessons.of(store));
  }

  /**
   * The names that hold in some texts.
   *
   * @param language of the texts, ISO 639-1
   * @param publisher of the texts, or null
   */
  public LocalNames names(String language, @Nullable String publisher) {
    List<LocalNames.ActorName> actors = new ArrayList<>();
    List<LocalNames.PlaceName> places = new ArrayList<>();
    for (Lesson lesson : lessons) {
      if (lesson.language().equals(language) && lesson.holdsFor(publisher)) {
        switch (lesson.meaning()) {
          case Meaning.OfActor(String code, String sector) ->
              actors.add(new LocalNames.ActorName(lesson.words(), code, sector));
          case Meaning.OfPlace(Place place) ->
              places.add(new LocalNames.PlaceName(lesson.words(), place));
        }
      }
    }
    return new LocalNames(actors, places);
  }

  /** As a table that {@link #read} reads. */
  public String write() {
    StringBuilder table = new StringBuilder(HEAD);
    for (Lesson lesson : lessons) {
      List<String> cells =
          switch (lesson.meaning()) {
            case Meaning.OfActor(String code, String sector) ->
                cells("actor", lesson, code, sector, null, null, null, null);
            case Meaning.OfPlace(Place place) ->
                cells(
                    "place",
                    lesson,
                    place.country(),
                    null,
                    place.name(),
                    place.latitude(),
                    place.longitude(),
                    place.gazetteer());
          };
      table.append(String.join("\t", cells)).append('\n');
    }
    return table.toString();
  }

  private static List<String> cells(String sort, Lesson lesson, @Nullable Object... meaning) {
    List<String> cells =
        new ArrayList<>(List.of(sort, lesson.words(), lesson.language(), lesson.scope()));
    for (Object value : meaning) {
      cells.add(Objects.toString(value, "-"));
    }
    cells.add(String.valueOf(lesson.corrections()));
    return cells;
  }

  /**
   * Reads a table.
   *
   * @param name of the file, for messages
   * @throws IllegalStateException where it is none; the message names the line
   */
  public static LocalLexicon read(String name, String table) {
    List<Lesson> lessons = new ArrayList<>();
    for (Table.Row row : Table.parse(name, table).rows()) {
      try {
        lessons.add(lesson(row));
      } catch (NumberFormatException e) {
        throw new IllegalStateException(row.where() + ": " + e.getMessage(), e);
      }
    }
    return new LocalLexicon(lessons);
  }

  private static Lesson lesson(Table.Row row) {
    Meaning meaning =
        row.get("sort").equals("actor")
            ? new Meaning.OfActor(row.get("code"), row.get("sector"))
            : new Meaning.OfPlace(
                new Place(
                    filled(row.get("name")),
                    filled(row.get("code")),
                    number(row.get("latitude")),
                    number(row.get("longitude")),
                    filled(row.get("gazetteer"))));
    return new Lesson(
        row.get("words"),
        row.get("language"),
        row.get("scope"),
        meaning,
        Integer.parseInt(row.get("corrections")));
  }

  private static @Nullable String filled(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private static @Nullable Double number(String cell) {
    return cell.isEmpty() ? null : Double.valueOf(cell);
  }
}
