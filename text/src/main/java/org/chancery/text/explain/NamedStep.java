package org.chancery.text.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.mention.PlaceMention;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.mention.TimeMention;
import org.chancery.text.span.Span;

/** Actors, times, places and quantities that the sentence names. */
final class NamedStep {

  private NamedStep() {}

  static Step of(Course course) {
    List<String> lines = new ArrayList<>();
    Named named = course.named();
    for (ActorMention mention : named.actors()) {
      lines.add(line("actor", course, mention.span(), actor(course, mention)));
    }
    for (TimeMention mention : named.times()) {
      String since = mention.anniversary() ? ", found by subtraction" : "";
      lines.add(line("time", course, mention.span(), Phrasing.time(mention.value()) + since));
    }
    for (PlaceMention mention : named.places()) {
      lines.add(line("place", course, mention.span(), Phrasing.place(mention.place())));
    }
    for (QuantityMention mention : named.quantities()) {
      String role = " (" + Phrasing.word(mention.role()) + ")";
      lines.add(line("quantity", course, mention.span(), Phrasing.quantity(mention) + role));
    }
    return Step.of("What is named", lines, "nothing is named");
  }

  private static String line(String what, Course course, Span span, String value) {
    return what + " " + Phrasing.quoted(course.words(span)) + ": " + value;
  }

  private static String actor(Course course, ActorMention mention) {
    String who = mention.actors().stream().map(Phrasing::actor).collect(Collectors.joining("; "));
    String meant = Antecedents.of(course, mention);
    return who + " – " + form(mention.form()) + (meant.isEmpty() ? "" : ", " + meant);
  }

  private static String form(ActorMention.Form form) {
    return switch (form) {
      case NAME -> "a name";
      case ADJECTIVE -> "an adjective";
      case DEMONYM -> "people of a country";
      case CAPITAL -> "a seat for its government";
      case BODY -> "a body";
      case OFFICE -> "an office or person";
      case FIRST_PERSON -> "the speaker";
      case COLLECTIVE -> "the parties together";
      case PRONOUN -> "a word for somebody named elsewhere";
    };
  }
}
