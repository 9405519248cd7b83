package org.chancery.text.explain;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.document.Document;
import org.chancery.text.document.Passage;
import org.chancery.text.language.Sentence;
import org.chancery.text.span.CodePoints;
import org.jspecify.annotations.Nullable;

/** The sentence, its place, and what holds for the whole document. */
final class SentenceStep {

  private SentenceStep() {}

  static Step of(Course course) {
    Sentence sentence = course.sentence();
    CodePoints points = CodePoints.of(course.document().text());
    List<String> lines = new ArrayList<>();
    lines.add(course.words(sentence.span()));
    lines.add(
        "sentence %d, %s; code points %d to %d of the text"
            .formatted(
                sentence.number() + 1,
                place(sentence.role()),
                points.at(sentence.span().start()),
                points.at(sentence.span().end())));
    lines.add(document(course.document()));
    lines.add(about(course.setting()));
    return new Step("Sentence", lines);
  }

  private static String place(Passage.Role role) {
    return switch (role) {
      case HEADING -> "a heading";
      case PARAGRAPH -> "in running text";
      case ITEM -> "an item of a list";
      case ROW -> "a row of a table";
      case FURNITURE -> "words of the site rather than of the text";
    };
  }

  private static String document(Document document) {
    return "document: language %s, published %s, publisher %s"
        .formatted(document.language(), known(document.published()), known(document.publisher()));
  }

  private static String about(Course.Setting setting) {
    String pair =
        setting.pair().isEmpty() ? "no pair of states" : String.join(", ", setting.pair());
    String joint = setting.joint() ? ", speaking for both" : "";
    String frame = setting.frame() == null ? "" : "; reports on " + setting.frame();
    return "about: " + pair + joint + frame;
  }

  private static String known(@Nullable Object value) {
    return value == null ? "not known" : value.toString();
  }
}
