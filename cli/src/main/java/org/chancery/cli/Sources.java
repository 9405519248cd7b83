package org.chancery.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.read.Hints;

/** The files that the user named; a folder stands for the files below it, hidden ones left out. */
final class Sources {

  private static final int DEEPEST = 32;

  private Sources() {}

  static List<Source> of(List<Path> paths, Hints hints, Troubles troubles) {
    List<Source> sources = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        below(path, hints, sources, troubles);
      } else {
        sources.add(new Source(path, hints));
      }
    }
    return sources;
  }

  private static void below(Path folder, Hints hints, List<Source> sources, Troubles troubles) {
    try (Stream<Path> walk = Files.walk(folder, DEEPEST, new FileVisitOption[0])) {
      List<Path> files =
          walk.filter(p -> !Files.isDirectory(p))
              .filter(p -> !hidden(folder.relativize(p)))
              .sorted()
              .toList();
      if (files.isEmpty()) {
        troubles.report(folder + ": is a folder without files");
      }
      files.forEach(p -> sources.add(new Source(p, hints)));
    } catch (IOException | java.io.UncheckedIOException e) {
      troubles.report(folder + ": cannot be listed: " + e.getClass().getSimpleName());
    }
  }

  private static boolean hidden(Path below) {
    for (Path name : below) {
      if (name.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
