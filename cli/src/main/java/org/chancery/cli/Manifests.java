package org.chancery.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.read.Manifest;
import org.chancery.read.draft.Refusal;

/** Manifests as the sources that they list. */
final class Manifests {

  private Manifests() {}

  /** The sources that a manifest lists; a bad row is reported with its line and left out. */
  static List<Source> sources(Path manifest, Troubles troubles) {
    List<Source> sources = new ArrayList<>();
    for (Manifest.Row row : read(manifest).rows()) {
      switch (row) {
        case Manifest.Row.Entry entry -> sources.add(new Source(entry.path(), entry.hints()));
        case Manifest.Row.Bad bad -> troubles.report(bad.failed().line());
      }
    }
    return sources;
  }

  private static Manifest read(Path manifest) {
    try {
      return Manifest.read(manifest);
    } catch (Refusal refusal) {
      throw new UsageProblem(manifest + ": " + refusal.reason());
    }
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
}
