package org.chancery.dossier.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chancery.dossier.Countries;
import org.chancery.dossier.Country;
import org.chancery.record.Dyad;
import org.jspecify.annotations.Nullable;

/** Basic facts of both states, side by side. */
record FactsSection(Words words, Dyad dyad) implements Section {

  @Override
  public String id() {
    return "facts";
  }

  @Override
  public int size() {
    return 0;
  }

  @Override
  public void write(Html html) {
    Dates dates = new Dates(words);
    Page.scroll(html, words.get("part.facts"))
        .open("table", "class", "facts")
        .open("thead")
        .open("tr");
    html.leaf("th", words.get("fact.feature"), "scope", "col");
    html.leaf("th", words.name(dyad.a()), "scope", "col");
    html.leaf("th", words.name(dyad.b()), "scope", "col").close(2).line().open("tbody").line();
    row(html, "official", c -> c.names(words.locale()).official());
    row(html, "capital", c -> c.names(words.locale()).capital());
    row(html, "head", c -> words.label("head", c.headOfState()));
    row(html, "languages", c -> words.languageNames(c.languages()));
    row(html, "currency", c -> money(c.currency()));
    row(html, "area", c -> c.area() == null ? null : words.get("fact.km2", words.number(c.area())));
    row(html, "population", this::population);
    row(html, "independence", c -> c.independence() == null ? null : dates.iso(c.independence()));
    row(html, "un", c -> c.memberSince() == null ? null : dates.iso(c.memberSince()));
    html.close(3).line();
    sources(html);
  }

  private @Nullable String money(@Nullable String currency) {
    return currency == null ? null : words.currencyName(currency) + " (" + currency + ")";
  }

  private @Nullable String population(Country country) {
    Long people = country.population();
    String year = country.populationYear();
    return people == null || year == null
        ? null
        : words.get("fact.people", words.number(people), year);
  }

  private void row(Html html, String key, Function<Country, @Nullable String> value) {
    html.open("tr").leaf("th", words.get("fact." + key), "scope", "row");
    for (String code : List.of(dyad.a(), dyad.b())) {
      Optional<Country> country = Countries.find(code);
      String cell = country.isEmpty() ? null : value.apply(country.get());
      html.leaf("td", cell == null || cell.isEmpty() ? words.get("fact.unknown") : cell);
    }
    html.close().line();
  }

  private void sources(Html html) {
    Set<String> sources = new LinkedHashSet<>();
    for (String code : List.of(dyad.a(), dyad.b())) {
      Countries.find(code)
          .map(Country::sources)
          .ifPresent(list -> list.forEach(source -> sources.add(words.label("source", source))));
    }
    if (!sources.isEmpty()) {
      html.leaf("p", words.get("facts.sources", String.join("; ", sources)), "class", "note");
    }
  }
}
