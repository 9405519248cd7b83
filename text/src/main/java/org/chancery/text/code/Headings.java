package org.chancery.text.code;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.text.claim.Claim;
import org.chancery.text.document.Document;
import org.chancery.text.document.Passage;

/** What a heading announces and the text below tells is told once: by the text. */
final class Headings {

  private Headings() {}

  /** The claims of a document without those of headings that its other sentences tell again. */
  static List<Claim> untold(Document document, List<Claim> claims) {
    List<Passage> headings =
        document.passages().stream().filter(p -> p.role() == Passage.Role.HEADING).toList();
    List<Claim> told = claims.stream().filter(c -> !in(headings, c)).toList();
    return claims.stream()
        .filter(c -> !in(headings, c) || told.stream().noneMatch(t -> same(c, t)))
        .toList();
  }

  private static boolean in(List<Passage> headings, Claim claim) {
    return headings.stream().anyMatch(h -> h.span().contains(claim.quote()));
  }

  private static boolean same(Claim heading, Claim told) {
    return heading.kind().equals(told.kind()) && codes(told).containsAll(codes(heading));
  }

  private static Set<String> codes(Claim claim) {
    Set<String> codes = new HashSet<>();
    claim.actors().forEach(p -> codes.add(p.actor().code()));
    claim.recipients().forEach(p -> codes.add(p.actor().code()));
    return codes;
  }
}
