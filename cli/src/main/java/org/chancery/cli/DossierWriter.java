package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.dossier.Dossier;
import org.chancery.dossier.DossierComposer;
import org.chancery.dossier.Period;
import org.chancery.dossier.page.DossierRenderer;
import org.chancery.record.Dyad;
import org.chancery.record.store.Failures;
import org.chancery.text.claim.Coded;

/** From files to the pages of a dossier. */
final class DossierWriter {

  private final Console console;
  private final Troubles troubles;
  private final Progress progress;

  DossierWriter(Console console, Troubles troubles, Progress progress) {
    this.console = console;
    this.troubles = troubles;
    this.progress = progress;
  }

  /**
   * Codes the sources and writes the pages.
   *
   * @param folder where the pages go; made where it is missing
   * @return the first page
   */
  Path write(Dyad dyad, Period period, List<Source> sources, Path folder, String language) {
    return write(coded(sources), dyad, period, folder, language);
  }

  List<Coded> coded(List<Source> sources) {
    List<Coded> coded = new ArrayList<>();
    new Batch(troubles, progress).code(sources, coded::add);
    return coded;
  }

  /** Writes the pages from what was coded before. */
  Path write(List<Coded> coded, Dyad dyad, Period period, Path folder, String language) {
    Dossier dossier = new DossierComposer().compose(dyad, period, coded);
    if (dossier.entries().isEmpty()) {
      progress.clear();
      console
          .err()
          .println("chancery: no document tells of %s and %s".formatted(dyad.a(), dyad.b()));
    }
    Path index = pages(dossier, folder, language);
    int claims = coded.stream().mapToInt(c -> c.claims().size()).sum();
    console
        .out()
        .println(
            "%d documents, %d claims: %s".formatted(coded.size(), claims, index.toAbsolutePath()));
    console.out().flush();
    return index;
  }

  private static Path pages(Dossier dossier, Path folder, String language) {
    try {
      return new DossierRenderer().write(folder, dossier, language);
    } catch (IOException e) {
      throw new UsageProblem("cannot write to " + folder + ": " + Failures.words(e));
    }
  }
}
