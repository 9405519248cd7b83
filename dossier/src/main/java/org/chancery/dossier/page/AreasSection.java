package org.chancery.dossier.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.dossier.Dossier;
import org.chancery.dossier.Entry;

/** What happened and what is denied, by area: the place of every line that is no plan. */
record AreasSection(Words words, Dossier dossier, EntryLine line) implements Section {

  @Override
  public String id() {
    return "areas";
  }

  @Override
  public int size() {
    return entries().size();
  }

  private List<Entry> entries() {
    return dossier.entries(entry -> !entry.ahead());
  }

  @Override
  public void write(Html html) {
    if (entries().isEmpty()) {
      html.leaf("p", words.get("nothing"));
    }
    Map<String, List<Entry>> areas = new LinkedHashMap<>();
    for (String area : dossier.summary().areas().stream().map(a -> a.area()).toList()) {
      areas.put(area, entries().stream().filter(e -> e.event().area().equals(area)).toList());
    }
    areas.forEach(
        (area, entries) -> {
          if (!entries.isEmpty()) {
            html.leaf("h3", words.label("area", area)).open("ol", "class", "entries").line();
            entries.forEach(entry -> line.home(html, entry));
            html.close().line();
          }
        });
  }
}
