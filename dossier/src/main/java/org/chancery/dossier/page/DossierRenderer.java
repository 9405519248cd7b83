package org.chancery.dossier.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.dossier.Dossier;
import org.chancery.dossier.Source;

/**
 * Writes a dossier as pages for a browser.
 *
 * <p>{@code Path index = new DossierRenderer().write(Path.of("out"), dossier, "en");}
 *
 * <p>The pages need no server, no script and nothing from outside the folder.
 */
public final class DossierRenderer {

  /**
   * Writes {@code index.html}, and a page for each source under {@code sources/}; files of the same
   * names are replaced.
   *
   * @param folder made where it does not exist
   * @param language of the page itself, {@code en} or {@code ru}; quotations stay as they are
   * @return the path of {@code index.html}
   * @throws IllegalArgumentException for another language
   * @throws IOException where the folder cannot be written
   */
  public Path write(Path folder, Dossier dossier, String language) throws IOException {
    Words words = new Words(language);
    Path sources = Files.createDirectories(folder.resolve("sources"));
    for (Source source : dossier.sources()) {
      Files.writeString(
          sources.resolve(Anchors.file(source.document())), new SourcePage(words, source).write());
    }
    return Files.writeString(folder.resolve("index.html"), new IndexPage(words, dossier).write());
  }
}
