package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.read.Hints;
import org.chancery.read.source.Folders;
import org.chancery.read.source.Listed;

/** The files that the user named; a folder stands for the files below it, hidden ones left out. */
final class Sources {

  private Sources() {}

  static List<Source> of(List<Path> paths, Hints hints, Troubles troubles) {
    List<Source> sources = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        new Folders(path).forEachRemaining(listed -> take(listed, hints, sources, troubles));
      } else {
        sources.add(new Source(path, hints));
      }
    }
    return sources;
  }

  private static void take(Listed listed, Hints hints, List<Source> sources, Troubles troubles) {
    switch (listed) {
      case Listed.Found found -> sources.add(new Source(Path.of(found.item().address()), hints));
      case Listed.Trouble trouble -> troubles.report(trouble.line());
      case Listed.Unchanged same -> {}
      case Listed.Complete complete -> {}
    }
  }
}
