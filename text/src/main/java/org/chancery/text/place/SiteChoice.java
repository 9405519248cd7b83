package org.chancery.text.place;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of the sites of one name is meant: the large before the small, a capital before others, and
 * before all that one whose country the text speaks of. The weights are on the scale of the decimal
 * logarithm of a population.
 */
final class SiteChoice {
  private static final double CAPITAL = 4;
  private static final double SEAT = 0.5;
  private static final double PROVINCE = 5.6;
  private static final double COUNTY = 4.4;
  private static final double AREA = 9;
  private static final double NAMED_BESIDE = 12;
  private static final double IN_SENTENCE = 4;
  private static final double IN_DOCUMENT = 5;
  private static final double OF_PUBLISHER = 1.5;

  /** No more than this for a town: "the American delegation in Athens" is not in Georgia. */
  private static final double TOWN_HINTS = 4;

  /** And for a small one: "American diplomats in Geneva" are not in Illinois. */
  private static final double SMALL_TOWN_HINTS = 1;

  /** Decimal logarithm of the population of a town that is not small. */
  private static final double NOT_SMALL = 5;

  private static final double UNIT = 4;
  private static final double COUNTY_UNIT = 1;

  /** Below it a site is too small to be meant without any hint at its country. */
  private static final double ENOUGH = 5.5;

  private final Map<String, Integer> document;
  private final @Nullable String publisher;

  /**
   * @param document how often each state is named in the document, by code
   */
  SiteChoice(Map<String, Integer> document, @Nullable String publisher) {
    this.document = document;
    this.publisher = publisher;
  }

  /**
   * The site meant, or null where none is likely.
   *
   * @param sentence states named in the sentence
   * @param beside what the name's own apposition says: a state's or a province's code, or empty
   * @param division whether a word such as "province" belongs to the name, "city" does, or neither
   * @param doubt how much speaks against a place: whether the name is a common word too
   */
  @Nullable Site choose(
      PlaceName name, Set<String> sentence, Set<String> beside, Division division, Doubt doubt) {
    Site best = null;
    double most = 0;
    for (Site site : name.sites()) {
      double size = size(site) + division.weight(site) + doubt.weight;
      double hints = hints(site, sentence, beside);
      double score = size + Math.min(hints, most(site, beside));
      if (size + hints > ENOUGH && score > most) {
        best = site;
        most = score;
      }
    }
    return best;
  }

  /** How much hints may lift a site above its namesakes. */
  private static double most(Site site, Set<String> beside) {
    if (site.sort() != Site.Sort.TOWN || names(beside, site)) {
      return NAMED_BESIDE;
    }
    return size(site) < NOT_SMALL ? SMALL_TOWN_HINTS : TOWN_HINTS;
  }

  private static boolean names(Set<String> beside, Site site) {
    String province = site.province();
    String country = site.country();
    boolean inProvince = province != null && site.sort().city() && beside.contains(province);
    return inProvince || (country != null && beside.contains(country));
  }

  private static double size(Site site) {
    return switch (site.sort()) {
      case CAPITAL -> Math.log10(site.population() + 1.0) + CAPITAL;
      case SEAT -> Math.log10(site.population() + 1.0) + SEAT;
      case TOWN -> Math.log10(site.population() + 1.0);
      case PROVINCE -> PROVINCE;
      case COUNTY -> COUNTY;
      case AREA -> AREA;
    };
  }

  private double hints(Site site, Set<String> sentence, Set<String> beside) {
    if (names(beside, site)) {
      return NAMED_BESIDE;
    }
    String country = site.country();
    if (country == null) {
      return 0;
    }
    double score = sentence.contains(country) ? IN_SENTENCE : 0;
    score += document.containsKey(country) ? IN_DOCUMENT : 0;
    score += country.equals(publisher) ? OF_PUBLISHER : 0;
    return score;
  }

  /** Whether the name means other things too. */
  enum Doubt {
    NONE(0),
    /** A common word or a person's name. */
    AMBIGUOUS(-2),
    /** Nearly always something else. */
    STRONG(-5);

    private final double weight;

    Doubt(double weight) {
      this.weight = weight;
    }
  }

  /** What a word beside the name says of its sort. */
  enum Division {
    /** "province", "region". */
    LAND,
    /** "city", "town". */
    CITY,
    NEITHER;

    double weight(Site site) {
      boolean fits = this == LAND ? !site.sort().city() : site.sort().city();
      double more = site.sort() == Site.Sort.COUNTY ? COUNTY_UNIT : UNIT;
      return this == NEITHER ? 0 : fits ? more : -UNIT;
    }
  }
}
