package org.chancery.web.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.record.difference.Comparison;
import org.chancery.record.search.Days;
import org.chancery.record.search.Dimension;
import org.chancery.record.search.DocumentHit;
import org.chancery.record.search.SearchQuery;
import org.chancery.record.store.Holding;
import org.chancery.record.store.Revision;
import org.chancery.record.versions.Alignment;
import org.chancery.record.versions.Likeness;
import org.chancery.record.versions.Telling;
import org.chancery.text.claim.Claim;
import org.chancery.text.document.Alternate;
import org.chancery.web.Problem;
import org.jspecify.annotations.Nullable;

/** Language versions of documents: which there are, and what they tell differently. */
public final class Versions {

  /** A ministry puts its versions out together, give or take translation. */
  private static final int DAYS = 14;

  /** Aligning takes a while: only so many candidates are looked at closely. */
  private static final int CANDIDATES = 4;

  private static final int REMEMBERED = 500;

  private final Catalogue catalogue;
  private final Languages languages;

  /** What was found while searches saw the store as of {@link #asOf}. */
  private final Map<Long, List<Long>> known =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, List<Long>> eldest) {
          return size() > REMEMBERED;
        }
      };

  private long asOf = -1;

  Versions(Catalogue catalogue, Languages languages) {
    this.catalogue = catalogue;
    this.languages = languages;
  }

  /** Two versions side by side. */
  public record Pair(Comparison comparison, Likeness likeness) {}

  /**
   * Compares two documents.
   *
   * @throws Problem where one is in a language that the program does not read
   */
  public Pair compare(Holding first, Holding second) {
    Alignment alignment = Alignment.of(telling(first), telling(second));
    return new Pair(Comparison.of(alignment), Likeness.of(alignment));
  }

  private Telling telling(Holding holding) {
    String language = holding.document().language();
    return languages
        .find(language)
        .map(known -> Telling.of(holding.coded(), known))
        .orElseThrow(
            () ->
                Problem.of(
                    409,
                    "languages",
                    "Not comparable",
                    "The language " + language + " is not read by the program."));
  }

  /** Current versions in other languages, those that the document declares first. */
  public List<Holding> of(Holding holding) {
    long change = catalogue.change();
    List<Long> editions = remembered(holding.edition(), change);
    if (editions == null) {
      editions = find(holding);
      remember(holding.edition(), change, editions);
    }
    return editions.stream()
        .flatMap(edition -> catalogue.store().holding(edition).stream())
        .filter(Holding::current)
        .toList();
  }

  /** Forgets all that was found before a change: newer documents may be versions of older ones. */
  private @Nullable List<Long> remembered(long edition, long change) {
    synchronized (known) {
      if (change > asOf) {
        known.clear();
        asOf = change;
      }
      return change == asOf ? known.get(edition) : null;
    }
  }

  /** What somebody looked for before a change is not kept behind it. */
  private void remember(long edition, long change, List<Long> versions) {
    synchronized (known) {
      if (change == asOf) {
        known.put(edition, versions);
      }
    }
  }

  private List<Long> find(Holding holding) {
    if (languages.find(holding.document().language()).isEmpty()) {
      return List.of();
    }
    Set<Long> candidates = new LinkedHashSet<>(declared(holding));
    candidates.addAll(near(holding));
    candidates.remove(holding.edition());
    List<Long> found = new ArrayList<>();
    for (long edition : candidates) {
      Optional<Holding> other = catalogue.store().holding(edition);
      if (other.isPresent() && versions(holding, other.get())) {
        found.add(edition);
      }
    }
    return List.copyOf(found);
  }

  private boolean versions(Holding one, Holding other) {
    return !one.document().language().equals(other.document().language())
        && languages.find(other.document().language()).isPresent()
        && Likeness.of(Alignment.of(telling(one), telling(other))).versions();
  }

  private List<Long> declared(Holding holding) {
    List<Long> editions = new ArrayList<>();
    for (Alternate alternate : holding.document().alternates()) {
      List<Revision> there =
          alternate.address().isEmpty()
              ? List.of()
              : catalogue.store().revisions(alternate.address());
      if (!there.isEmpty()) {
        editions.add(there.getLast().edition());
      }
    }
    return editions;
  }

  /** Published about then in another language, telling of the same states. */
  private List<Long> near(Holding holding) {
    LocalDate published = holding.document().published();
    Set<String> parties = new TreeSet<>();
    for (Claim claim : holding.coded().claims()) {
      claim.actors().forEach(party -> parties.add(party.actor().code()));
      claim.recipients().forEach(party -> parties.add(party.actor().code()));
    }
    if (published == null || parties.isEmpty()) {
      return List.of();
    }
    SearchQuery query =
        SearchQuery.of("")
            .only(Dimension.COUNTRY, parties.toArray(String[]::new))
            .published(new Days(published.minusDays(DAYS), published.plusDays(DAYS)))
            .order(SearchQuery.Order.NEWEST)
            .size(SearchQuery.USUAL * CANDIDATES);
    String language = holding.document().language();
    return catalogue.documents(query).hits().stream()
        .filter(hit -> !hit.source().language().equals(language))
        .sorted(Comparator.comparingLong(hit -> distance(hit, published)))
        .limit(CANDIDATES)
        .map(hit -> hit.source().edition())
        .toList();
  }

  private static long distance(DocumentHit hit, LocalDate published) {
    LocalDate day = hit.source().published();
    return day == null ? Long.MAX_VALUE : Math.abs(day.toEpochDay() - published.toEpochDay());
  }
}
