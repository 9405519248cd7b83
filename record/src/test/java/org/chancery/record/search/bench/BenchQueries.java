package org.chancery.record.search.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.record.search.Days;
import org.chancery.record.search.Dimension;
import org.chancery.record.search.SearchQuery;

/** What people look for: words of both languages, common and rare, alone and with filters. */
final class BenchQueries {

  private BenchQueries() {}

  static final List<String> WORDS =
      List.of(
          "president",
          "minister",
          "climate change",
          "vaccine donations",
          "national security council",
          "\"prime minister\"",
          "\"climate change\" -energy",
          "\"human rights\"",
          "economic OR financial sanctions",
          "met with children",
          "schools reopening",
          "democracy summit",
          "infrastructure investment jobs",
          "refugees",
          "cyber attacks",
          "Peru",
          "Ghana trade",
          "wildfire smoke",
          "\"supply chains\"",
          "hurricane relief",
          "министр",
          "послов",
          "переговоры",
          "визит министра",
          "\"министр иностранных дел\"",
          "сотрудничество в области образования",
          "торговля ИЛИ инвестиции",
          "вакцины",
          "консультации -торговля",
          "делегация Замбия");

  /** The words, some with filters and counts: all that both engines are asked. */
  static List<SearchQuery> all() {
    List<SearchQuery> all = new ArrayList<>();
    for (String words : WORDS) {
      all.add(SearchQuery.of(words));
    }
    for (String words : List.of("president", "minister", "министр", "")) {
      SearchQuery query = SearchQuery.of(words);
      all.add(query.only(Dimension.KIND, "visit").only(Dimension.COUNTRY, "PER"));
      all.add(query.only(Dimension.STATUS, "planned").happened(Days.of("2015")));
      all.add(query.only(Dimension.PUBLISHER, "GHA").order(SearchQuery.Order.NEWEST));
      all.add(query.only(Dimension.KIND, "aid").facets(Dimension.COUNTRY, Dimension.KIND));
    }
    return List.copyOf(all);
  }

  static String value(SearchQuery query, Dimension dimension) {
    return query.only().getOrDefault(dimension, Set.of("")).iterator().next();
  }
}
