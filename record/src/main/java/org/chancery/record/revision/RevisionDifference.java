package org.chancery.record.revision;

import java.util.List;
import org.chancery.text.claim.Coded;
import org.chancery.text.language.SentenceReader;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a newer text of an address changed of the older one.
 *
 * <pre>{@code
 * RevisionDifference difference =
 *     RevisionDifference.between(older, newer, English.language().sentences());
 * }</pre>
 *
 * @param edits in text order; spans count in the texts' own UTF-16 code units
 * @param claims in text order
 * @param kept share of the words of both texts that stayed, 0 to 1
 */
public record RevisionDifference(
    Coded before, Coded after, List<Edit> edits, List<ClaimChange> claims, double kept) {

  /** Copies the lists. */
  public RevisionDifference {
    edits = List.copyOf(edits);
    claims = List.copyOf(claims);
  }

  /**
   * Compares two texts in one language.
   *
   * @param sentences cuts texts of that language
   */
  public static RevisionDifference between(Coded before, Coded after, SentenceReader sentences) {
    String old = before.document().text();
    String now = after.document().text();
    List<Edit> edits = new Edits(old, now, spans(before, sentences), spans(after, sentences)).run();
    List<ClaimChange> claims = new ClaimMatching(before, after, edits).run();
    int changed = 0;
    for (Edit edit : edits) {
      changed += length(edit.before()) + length(edit.after());
    }
    double all = Math.max(1, old.strip().length() + now.strip().length());
    return new RevisionDifference(before, after, edits, claims, Math.max(0, 1 - changed / all));
  }

  private static List<Span> spans(Coded coded, SentenceReader sentences) {
    return sentences.read(coded.document()).stream().map(s -> s.span()).toList();
  }

  private static int length(@Nullable Span span) {
    return span == null ? 0 : span.length();
  }

  /** Whether nothing but white space differs. */
  public boolean same() {
    return edits.isEmpty() && claims.isEmpty();
  }
}
