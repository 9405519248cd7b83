package org.chancery.text.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.text.document.Document;
import org.chancery.text.language.LocalNames;
import org.chancery.text.language.MentionReader;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Token;
import org.chancery.text.mention.PlaceMention;
import org.chancery.text.place.ContextWords.Sense;
import org.chancery.text.resource.Table;
import org.chancery.text.span.Span;

/**
 * Finds the places where something is or happens. Names come from the gazetteer, the words around
 * them from {@code place-words.tsv}; whole countries are left to the reader of actors.
 */
public final class PlaceReader implements MentionReader<PlaceMention> {
  private final ContextWords words;
  private final NameIndex names;

  private PlaceReader(ContextWords words, NameIndex names) {
    this.words = words;
    this.names = names;
  }

  /**
   * A reader for a language.
   *
   * @param resources class-path folder of the language's tables, ending in a slash
   * @param latin whether the gazetteer's English names stand in its texts as they are
   */
  public static PlaceReader of(String resources, PlaceWords bending, boolean latin) {
    return new PlaceReader(
        new ContextWords(Table.read(resources + "place-words.tsv")),
        new NameIndex(bending, new NameTables(resources).names(latin)));
  }

  @Override
  public PlaceReader with(LocalNames local) {
    return local.places().isEmpty() ? this : new PlaceReader(words, names.with(local));
  }

  @Override
  public List<List<PlaceMention>> read(Document document, List<Sentence> sentences) {
    List<List<Candidate>> found = sentences.stream().map(s -> find(s.tokens())).toList();
    Map<String, Integer> countries = new HashMap<>();
    found.stream()
        .flatMap(List::stream)
        .flatMap(c -> c.name.countries().stream())
        .forEach(country -> countries.merge(country, 1, Integer::sum));
    SiteChoice choice = new SiteChoice(countries, document.publisher());
    List<List<PlaceMention>> mentions = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      mentions.add(places(sentences.get(i).tokens(), found.get(i), choice));
    }
    return mentions;
  }

  /** Every name in the sentence, the longest at each word, states and other bodies too. */
  private List<Candidate> find(List<Token> tokens) {
    List<Candidate> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      PlaceName name = names.longest(tokens, at);
      if (name != null) {
        Candidate candidate = new Candidate(at, at + name.words().size(), name, false);
        found.add(candidate);
        at = candidate.to;
      } else {
        PlaceName base = names.base(tokens, at);
        if (base != null) {
          found.add(new Candidate(at, at + 1, base, true));
        }
        at++;
      }
    }
    return found;
  }

  private List<PlaceMention> places(List<Token> tokens, List<Candidate> found, SiteChoice choice) {
    PlaceContext context = new PlaceContext(words, tokens);
    Set<String> sentence = new HashSet<>();
    found.forEach(c -> sentence.addAll(c.name.countries()));
    Set<Candidate> containers = new HashSet<>();
    for (Candidate c : found) {
      choose(c, found, context, choice, sentence, containers);
    }
    locate(found, containers, context);
    List<PlaceMention> mentions = new ArrayList<>();
    for (Candidate c : found) {
      Site site = c.site;
      if (site != null && c.located) {
        Span span = tokens.get(c.from).span().union(tokens.get(c.end - 1).span());
        mentions.add(new PlaceMention(span, site.place()));
      }
    }
    return mentions;
  }

  private void choose(
      Candidate c,
      List<Candidate> found,
      PlaceContext context,
      SiteChoice choice,
      Set<String> sentence,
      Set<Candidate> containers) {
    if (c.name.sites().isEmpty()) {
      return;
    }
    SiteChoice.Division division = context.division(c);
    Set<String> beside = beside(c, found, context, containers);
    SiteChoice.Doubt doubt = doubt(c.name);
    if (doubt == SiteChoice.Doubt.STRONG && beside.isEmpty() && !generic(c)) {
      return;
    }
    c.site = choice.choose(c.name, sentence, beside, division, doubt);
    boolean state = c.name.country() && !namesake(c, context);
    if (c.site != null && (state || context.foreign(c) || elsewhere(c, found, context))) {
      c.site = null;
    }
  }

  private SiteChoice.Doubt doubt(PlaceName name) {
    String lower = String.join(" ", name.words()).toLowerCase(Locale.ROOT);
    if (words.has(Sense.NEVER, lower) || generic(name)) {
      return SiteChoice.Doubt.STRONG;
    }
    boolean ambiguous = words.has(Sense.AMBIGUOUS, lower);
    return ambiguous ? SiteChoice.Doubt.AMBIGUOUS : SiteChoice.Doubt.NONE;
  }

  private boolean generic(Candidate c) {
    return c.unit() || generic(c.name);
  }

  /** "Northern District": a name that many countries give. */
  private boolean generic(PlaceName name) {
    List<String> parts = name.words();
    return parts.size() == 2
        && words.has(Sense.NEVER, parts.getFirst().toLowerCase(Locale.ROOT))
        && words.has(Sense.SUFFIX, parts.getLast().toLowerCase(Locale.ROOT));
  }

  /** "Geneva, Ohio": the province beside the name is of another country than the site chosen. */
  private static boolean elsewhere(Candidate c, List<Candidate> found, PlaceContext context) {
    int at = context.apposition(c);
    Site site = c.site;
    return site != null
        && found.stream()
            .filter(next -> next.from == at && !next.name.sites().isEmpty())
            .filter(
                next -> next.name.sites().stream().allMatch(s -> s.sort() == Site.Sort.PROVINCE))
            .anyMatch(
                next ->
                    next.name.sites().stream()
                        .noneMatch(s -> Objects.equals(s.country(), site.country())));
  }

  /** Of a name that a state bears too: whether its capital is meant, or a division so named. */
  private boolean namesake(Candidate c, PlaceContext context) {
    Site site = c.site;
    if (site == null) {
      return false;
    }
    String country = Objects.requireNonNullElse(site.country(), "");
    boolean own = c.capital() && c.name.countries().contains(country);
    boolean cityState = own && words.has(Sense.CITY_STATE, country.toLowerCase(Locale.ROOT));
    return cityState || site.sort() == Site.Sort.AREA
        ? context.inside(c)
        : c.unit() || (own && context.city(c));
  }

  /** The states and provinces that an apposition names: "Springfield, Illinois". */
  private static Set<String> beside(
      Candidate c, List<Candidate> found, PlaceContext context, Set<Candidate> containers) {
    int at = context.apposition(c);
    Set<String> codes = new HashSet<>();
    for (Candidate next : found) {
      if (next.from != at || next.adjective) {
        continue;
      }
      codes.addAll(next.name.countries());
      Set<String> own = new HashSet<>();
      c.name.sites().stream()
          .filter(site -> site.sort().city())
          .filter(site -> site.province() != null)
          .forEach(site -> own.add(String.valueOf(site.province())));
      for (Site site : next.name.sites()) {
        if (!site.sort().city() && own.contains(site.province())) {
          codes.add(String.valueOf(site.province()));
          containers.add(next);
        }
      }
    }
    return codes;
  }

  /** Marks what the context places, and then what stands in a list with it. */
  private static void locate(
      List<Candidate> found, Set<Candidate> containers, PlaceContext context) {
    Candidate before = null;
    for (Candidate c : found) {
      if (c.site == null || containers.contains(c)) {
        continue;
      }
      boolean listed = before != null && context.joined(before, c);
      c.located = listed || context.located(c);
      before = c.located ? c : null;
    }
    listBackwards(found, context);
  }

  /** In "the Oslo and Viken regions" the word that places the last places the others too. */
  private static void listBackwards(List<Candidate> found, PlaceContext context) {
    Candidate after = null;
    for (Candidate c : found.reversed()) {
      boolean listed = c.site != null && after != null && context.joined(c, after);
      c.located |= listed;
      after = listed || (c.site != null && c.unit()) ? c : null;
    }
  }
}
