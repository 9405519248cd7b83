package org.chancery.text.code;

import java.util.List;
import java.util.Map;
import org.chancery.text.claim.Claim.Party;
import org.chancery.text.mention.ActorMention.Form;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/** Who visits, where the text leaves it to the reader: nobody visits his own country. */
final class Visitors {

  private final Scene scene;
  private final Reading reading;
  private final Matcher.Hit hit;
  private final Span quote;

  Visitors(Scene scene, Reading reading, Matcher.Hit hit, Span quote) {
    this.scene = scene;
    this.reading = reading;
    this.hit = hit;
    this.quote = quote;
  }

  /**
   * The visitor in place of one who was taken for the host: "<i>He</i> will visit Lumbini", "the
   * Vice President's visit <i>to Fiji</i>" where the Vice President was guessed to be Fijian.
   *
   * @return the code of another state, or null where the visitor may stand
   */
  @Nullable String insteadOf(Party visitor, Map<String, Party> hosts) {
    String code = visitor.actor().code();
    Form form = visitor.words() == null ? Form.NAME : visitor.words().form();
    boolean named = hosts.values().stream().anyMatch(p -> p.words() != null);
    if (named) {
      return null;
    }
    boolean his = form == Form.PRONOUN && scene.counterpart(code) != null && placed(code);
    boolean theirs = form == Form.OFFICE && goal(code);
    return his ? scene.counterpart(code) : theirs ? guest(code) : null;
  }

  /** The publisher, who tells of his own people; else the other side of the text. */
  private @Nullable String guest(String host) {
    String publisher = scene.publisher();
    return publisher != null && !publisher.equals(host) ? publisher : scene.counterpart(host);
  }

  private boolean placed(String code) {
    return reading.places().stream()
        .anyMatch(p -> quote.overlaps(p.span()) && code.equals(p.place().country()));
  }

  /** Whether the state itself is named as where the visit goes. */
  private boolean goal(String code) {
    return new Cast(reading)
        .fill(hit, List.of("to")).stream()
            .filter(m -> m.form() == Form.NAME)
            .anyMatch(m -> m.actors().stream().anyMatch(a -> a.code().equals(code)));
  }
}
