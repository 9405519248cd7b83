package org.chancery.dossier.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.dossier.Dossier;
import org.chancery.dossier.Entry;
import org.chancery.text.mention.TimeValue;

/** What happened, by year, with a small chart of how much is told of each year. */
record TimelineSection(Words words, Dossier dossier, EntryLine line) implements Section {

  private static final int HEIGHT = 60;

  @Override
  public String id() {
    return "timeline";
  }

  @Override
  public int size() {
    return dossier.entries(Entry::fact).size();
  }

  @Override
  public void write(Html html) {
    Map<Integer, List<Entry>> years = new TreeMap<>();
    List<Entry> undated = new ArrayList<>();
    for (Entry entry : dossier.entries(Entry::fact)) {
      TimeValue date = entry.event().date();
      if (date == null || !date.value().matches("\\d{4}.*")) {
        undated.add(entry);
      } else {
        int year = Integer.parseInt(date.value().substring(0, 4));
        years.computeIfAbsent(year, key -> new ArrayList<>()).add(entry);
      }
    }
    if (years.isEmpty() && undated.isEmpty()) {
      html.leaf("p", words.get("nothing"));
      return;
    }
    html.leaf("p", words.get("timeline.note"), "class", "note").line();
    chart(html, new TreeMap<>(years));
    html.open("div", "class", "years").line();
    years.forEach((year, entries) -> year(html, String.valueOf(year), entries));
    if (!undated.isEmpty()) {
      year(html, words.get("timeline.undated"), undated);
    }
    html.close();
  }

  private void year(Html html, String title, List<Entry> entries) {
    html.open("div", "class", "year").leaf("h3", title).open("ol", "class", "entries").line();
    entries.forEach(entry -> line.again(html, entry));
    html.close(2).line();
  }

  /** One bar a year; the words say the same to those who cannot see it. */
  private void chart(Html html, TreeMap<Integer, List<Entry>> years) {
    if (years.size() < 2) {
      return;
    }
    int first = years.firstKey();
    int last = years.lastKey();
    int most =
        years.entrySet().stream()
            .max(Comparator.comparingInt(year -> year.getValue().size()))
            .orElseThrow()
            .getKey();
    int max = years.getOrDefault(most, List.of()).size();
    html.open("figure", "class", "chart");
    html.open(
        "svg",
        "viewBox",
        "0 0 " + (last - first + 1) * 10 + " " + HEIGHT,
        "preserveAspectRatio",
        "none",
        "role",
        "img",
        "aria-label",
        words.get("timeline.chart", first, last, most, max));
    years.forEach((year, entries) -> bar(html, year - first, entries.size(), max));
    html.close();
    html.open("figcaption").leaf("span", String.valueOf(first));
    html.leaf("span", String.valueOf(last)).close(2).line();
  }

  private static void bar(Html html, int place, int count, int max) {
    int height = Math.max(3, HEIGHT * count / max);
    html.open(
            "rect",
            "x",
            String.valueOf(place * 10 + 1),
            "y",
            String.valueOf(HEIGHT - height),
            "width",
            "8",
            "height",
            String.valueOf(height))
        .close();
  }
}
