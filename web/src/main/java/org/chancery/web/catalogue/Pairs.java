package org.chancery.web.catalogue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.dossier.Countries;
import org.chancery.dossier.Dossier;
import org.chancery.dossier.DossierComposer;
import org.chancery.dossier.Period;
import org.chancery.dossier.page.DossierRenderer;
import org.chancery.dossier.page.Words;
import org.chancery.record.Dyad;
import org.chancery.record.search.ClaimHit;
import org.chancery.record.search.Dimension;
import org.chancery.record.search.Page;
import org.chancery.record.search.SearchQuery;
import org.chancery.record.store.Holding;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.StoredClaim;
import org.chancery.record.store.Wanted;
import org.chancery.text.claim.Coded;
import org.chancery.web.Problem;

/** Pairs of states, and what is told of them. */
public final class Pairs {

  private final Catalogue catalogue;

  public Pairs(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * A pair as it is filed, however it was written: {@code rus-lao} is {@code LAO-RUS}.
   *
   * @throws Problem where it is none
   */
  public static String name(String written) {
    String[] codes = written.toUpperCase(Locale.ROOT).split("-");
    if (codes.length != 2 || codes[0].equals(codes[1])) {
      throw Problem.invalid("pair", "is no pair of codes as LAO-RUS");
    }
    return Dimension.DYAD.canonical(written);
  }

  /** All pairs with the number of their claims, the most told first. */
  public List<Page.Count> all() {
    SearchQuery query = SearchQuery.of("").facets(Dimension.DYAD).size(1);
    return catalogue.claims(query).facets().getOrDefault(Dimension.DYAD, List.of());
  }

  /**
   * How many claims there are of a pair, by kind, area, status, side and year.
   *
   * @throws Problem where nothing is told of it
   */
  public Page<ClaimHit> claims(String pair) {
    Page<ClaimHit> page =
        catalogue.claims(
            SearchQuery.of("")
                .only(Dimension.DYAD, pair)
                .facets(
                    Dimension.KIND,
                    Dimension.AREA,
                    Dimension.STATUS,
                    Dimension.SIDE,
                    Dimension.YEAR)
                .size(1));
    if (page.total() == 0) {
      throw Problem.missing("claim of the pair " + pair);
    }
    return page;
  }

  /** How many documents tell of a pair. */
  public long documents(String pair) {
    return catalogue.documents(SearchQuery.of("").only(Dimension.DYAD, pair).size(1)).total();
  }

  /**
   * The dossier of a pair as a ZIP of pages that need no server.
   *
   * @throws Problem where one is no state, or nothing is told of them
   */
  public byte[] dossier(String pair, String language) {
    if (!Words.LANGUAGES.contains(language)) {
      throw Problem.invalid("language", "is none of en, ru");
    }
    String[] codes = name(pair).split("-");
    for (String code : codes) {
      if (Countries.find(code).isEmpty()) {
        throw Problem.invalid("pair", code + " is no state's ISO 3166-1 alpha-3 code");
      }
    }
    Dossier dossier =
        new DossierComposer().compose(new Dyad(codes[0], codes[1]), Period.ALL, told(codes));
    if (dossier.entries().isEmpty()) {
      throw Problem.missing("event of the pair " + pair);
    }
    return zip(dossier, language);
  }

  /** Documents that tell of both, with their claims as they hold after review. */
  private List<Coded> told(String[] codes) {
    RecordStore store = catalogue.store();
    Set<Long> editions = new LinkedHashSet<>();
    try (Stream<RecordStore.Cited> cited = store.claims(Wanted.between(codes))) {
      cited.forEach(one -> editions.add(one.edition()));
    }
    return editions.stream()
        .flatMap(edition -> store.holding(edition).stream())
        .map(this::reviewed)
        .toList();
  }

  private Coded reviewed(Holding holding) {
    return new Coded(
        holding.document(), catalogue.claims(holding).stream().map(StoredClaim::claim).toList());
  }

  private static byte[] zip(Dossier dossier, String language) {
    try {
      Path folder = Files.createTempDirectory("chancery-dossier");
      try {
        new DossierRenderer().write(folder, dossier, language);
        return zip(folder);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] zip(Path folder) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes);
        Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
