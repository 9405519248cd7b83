package org.chancery.text.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.text.document.Document;
import org.chancery.text.document.Passage;
import org.chancery.text.language.Token;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in the quotations of a document, also where one runs over several sentences: "We will
 * stay," the minister said. "Nobody will leave."
 */
final class Speech {

  /** Fewer words in quotation marks are a name. */
  private static final int WORDS = 4;

  /** How many tokens a speaker's name with its colon takes at most. */
  private static final int LABEL = 8;

  private static final Set<String> OPENING = Set.of("«", "“", "„");
  private static final Set<String> CLOSING = Set.of("»", "”");
  private static final Set<String> EITHER = Set.of("\"", "``", "''");
  private static final Set<String> DASHES = Set.of("-", "–", "—");

  /** That of a text without quotations. */
  static final Speech NONE = new Speech();

  /** What is quoted, and by whom it is said. */
  private record Quoted(Span span, ActorMention speaker) {}

  private final List<Quoted> quotations = new ArrayList<>();

  private Speech() {}

  static Speech of(Document document, List<Reading> readings, Attribution attribution) {
    Speech speech = new Speech();
    for (Passage passage : document.passages()) {
      List<Reading> inside =
          readings.stream()
              .filter(r -> passage.span().contains(r.sentence().span().start()))
              .toList();
      Quoted turn = turn(passage, inside);
      if (turn != null) {
        speech.quotations.add(turn);
      }
      for (Span quotation : quotations(inside)) {
        ActorMention speaker = speaker(inside, quotation, attribution);
        if (speaker != null) {
          speech.quotations.add(new Quoted(quotation, speaker));
        }
      }
    }
    return speech;
  }

  /** Who says the word at {@code offset}, or null where it stands in no quotation. */
  @Nullable ActorMention at(int offset) {
    return quotations.stream()
        .filter(q -> q.span().start() <= offset && offset < q.span().end())
        .map(Quoted::speaker)
        .findFirst()
        .orElse(null);
  }

  /**
   * "A. Diallo: …": all of the passage behind the name is said by that person; nothing is where the
   * passage ends with the colon.
   */
  private static @Nullable Quoted turn(Passage passage, List<Reading> inside) {
    if (inside.isEmpty()) {
      return null;
    }
    List<Token> tokens = inside.getFirst().sentence().tokens();
    for (int i = 1; i < Math.min(tokens.size(), LABEL); i++) {
      if (tokens.get(i).text().equals(":")) {
        int colon = tokens.get(i).span().end();
        return inside.getFirst().actors().stream()
            .filter(m -> m.form() == ActorMention.Form.OFFICE && m.span().end() < colon)
            .filter(m -> m.span().start() == tokens.getFirst().span().start())
            .filter(m -> colon < passage.span().end())
            .findFirst()
            .map(m -> new Quoted(new Span(colon, passage.span().end()), m))
            .orElse(null);
      }
    }
    return null;
  }

  private static List<Span> quotations(List<Reading> readings) {
    List<Span> found = new ArrayList<>();
    int open = -1;
    int words = 0;
    for (Reading reading : readings) {
      for (Token token : reading.sentence().tokens()) {
        boolean either = EITHER.contains(token.text());
        if ((OPENING.contains(token.text()) || either) && open < 0) {
          open = token.span().start();
          words = 0;
        } else if ((CLOSING.contains(token.text()) || either) && open >= 0) {
          if (words >= WORDS) {
            found.add(new Span(open, token.span().end()));
          }
          open = -1;
        } else {
          words += token.is(Token.Tag.MARK) ? 0 : 1;
        }
      }
    }
    return found;
  }

  /** The subject of a verb of saying beside the quotation, or between dashes inside it. */
  private static @Nullable ActorMention speaker(
      List<Reading> readings, Span quotation, Attribution attribution) {
    for (Reading reading : readings) {
      if (!reading.sentence().span().overlaps(quotation)) {
        continue;
      }
      Syntax syntax = reading.syntax();
      for (int verb : attribution.reports(syntax)) {
        boolean outside = !quotation.contains(syntax.token(verb).span());
        if (outside || (verb > 0 && DASHES.contains(syntax.token(verb - 1).text()))) {
          List<ActorMention> named = attribution.speaker(reading, verb);
          if (!named.isEmpty()) {
            return named.getFirst();
          }
        }
      }
    }
    return null;
  }
}
