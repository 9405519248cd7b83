package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.read.Hints;
import org.jspecify.annotations.Nullable;

/**
 * A manifest: a table of documents with the columns {@code path}, {@code published}, {@code
 * publisher} and {@code language}; blank means "find out", paths count from the manifest's folder,
 * further columns are passed over.
 */
final class Manifests {

  private Manifests() {}

  /** The sources that a manifest lists; a bad row is reported with its line and left out. */
  static List<Source> sources(Path manifest, Troubles troubles) {
    List<String> lines;
    try {
      lines = Files.readAllLines(manifest, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UsageProblem(manifest + " cannot be read: " + e.getClass().getSimpleName());
    }
    List<String> columns = lines.isEmpty() ? List.of() : List.of(lines.getFirst().split("\t", -1));
    if (!columns.contains("path")) {
      throw new UsageProblem(manifest + ": the first line names no column 'path'");
    }
    List<Source> sources = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
        Row row = new Row(columns, List.of(lines.get(i).split("\t", -1)));
        Source source = source(manifest, row, manifest + ":" + (i + 1), troubles);
        if (source != null) {
          sources.add(source);
        }
      }
    }
    return sources;
  }

  /** The named sources with what the manifest knows of those that it lists. */
  static List<Source> hinted(List<Source> named, Path manifest, Troubles troubles) {
    List<Source> listed = sources(manifest, troubles);
    if (named.isEmpty()) {
      return listed;
    }
    List<Source> hinted = new ArrayList<>();
    for (Source source : named) {
      Path absolute = source.path().toAbsolutePath().normalize();
      hinted.add(
          listed.stream()
              .filter(s -> s.path().toAbsolutePath().normalize().equals(absolute))
              .findFirst()
              .map(s -> new Source(source.path(), s.hints()))
              .orElse(source));
    }
    return hinted;
  }

  private record Row(List<String> columns, List<String> cells) {
    @Nullable String get(String column) {
      int i = columns.indexOf(column);
      String cell = i < 0 || i >= cells.size() ? "" : cells.get(i).strip();
      return cell.isEmpty() ? null : cell;
    }
  }

  private static @Nullable Source source(Path manifest, Row row, String where, Troubles troubles) {
    String path = row.get("path");
    if (path == null) {
      troubles.report(where + ": names no path");
      return null;
    }
    String published = row.get("published");
    LocalDate day = null;
    try {
      day = published == null ? null : LocalDate.parse(published);
    } catch (DateTimeParseException e) {
      troubles.report(where + ": published '" + published + "' is no date such as 2020-10-07");
      return null;
    }
    String publisher = row.get("publisher");
    if (publisher != null && !publisher.matches("[A-Za-z]{3}")) {
      troubles.report(where + ": publisher '" + publisher + "' is no code of three letters");
      return null;
    }
    String language = row.get("language");
    Hints hints =
        new Hints(
            day,
            publisher == null ? null : publisher.toUpperCase(Locale.ROOT),
            language == null ? null : language.toLowerCase(Locale.ROOT));
    return new Source(manifest.resolveSibling(path), hints);
  }
}
