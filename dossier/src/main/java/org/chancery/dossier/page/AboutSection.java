package org.chancery.dossier.page;

import java.util.List;

/** What a reader must know before relying on a line. */
record AboutSection(Words words) implements Section {

  @Override
  public String id() {
    return "about";
  }

  @Override
  public int size() {
    return 0;
  }

  @Override
  public void write(Html html) {
    for (String part : List.of("claims", "sides", "names", "ended", "machine")) {
      html.leaf("p", words.get("about." + part)).line();
    }
  }
}
