package org.chancery.dossier.page;

import java.util.HashMap;
import java.util.Map;
import org.chancery.dossier.Dossier;
import org.chancery.dossier.Source;
import org.chancery.record.CitedClaim;
import org.chancery.text.document.Document;

/** Addresses of sources and of the places in them, seen from the dossier's own page. */
final class Anchors {

  private final Map<CitedClaim, String> places = new HashMap<>();

  Anchors(Dossier dossier) {
    for (Source source : dossier.sources()) {
      for (Source.Use use : source.uses()) {
        places.putIfAbsent(
            new CitedClaim(source.document(), use.claim()),
            page(source.document()) + "#c" + use.number());
      }
    }
  }

  /** File name in the folder of sources; an id is never trusted to be a file name. */
  static String file(Document document) {
    return document.id().replaceAll("[^A-Za-z0-9_-]", "_") + ".html";
  }

  static String page(Document document) {
    return "sources/" + file(document);
  }

  String place(CitedClaim claim) {
    return places.getOrDefault(claim, page(claim.document()));
  }
}
