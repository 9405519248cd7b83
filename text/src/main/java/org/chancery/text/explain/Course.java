package org.chancery.text.explain;

import java.time.LocalDate;
import java.util.List;
import org.chancery.text.claim.Claim;
import org.chancery.text.document.Document;
import org.chancery.text.language.Parse;
import org.chancery.text.language.Sentence;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the coder knew and decided of one sentence, from its words to its claims.
 *
 * @param setting what holds for the whole document
 * @param rows of the trigger tables that were tried, in text order
 * @param candidates in text order, dropped ones among them
 * @param claims that are recorded
 */
public record Course(
    Document document,
    Parse parse,
    Setting setting,
    Named named,
    List<Row> rows,
    List<Candidate> candidates,
    List<Claim> claims) {

  /**
   * What holds for the whole document.
   *
   * @param pair the states that the text is about, as far as they are known
   * @param joint whether it speaks for both
   * @param frame day on which what a report tells of itself happened, or null
   */
  public record Setting(List<String> pair, boolean joint, @Nullable LocalDate frame) {

    public Setting {
      pair = List.copyOf(pair);
    }
  }

  public Course {
    rows = List.copyOf(rows);
    candidates = List.copyOf(candidates);
    claims = List.copyOf(claims);
  }

  public Sentence sentence() {
    return parse.sentence();
  }

  /** The words at a place of the text, on one line. */
  String words(Span span) {
    return span.in(document.text()).replaceAll("\\s+", " ");
  }

  /** The text of a token, or "nothing" for -1. */
  String word(int token) {
    return token < 0 ? "nothing" : sentence().tokens().get(token).text();
  }
}
