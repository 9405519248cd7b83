package org.chancery.text.code;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.span.Span;

/**
 * A sentence with marks drawn into it: {@code [A Kenya] [E summoned] [R the Somali envoy]}.
 *
 * @param text without the marks
 */
record Marked(String text, List<Mark> marks) {

  /** One mark: its letter and where it stands in the text. */
  record Mark(char letter, Span span) {}

  static Marked of(String example) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    List<int[]> open = new ArrayList<>();
    for (int i = 0; i < example.length(); i++) {
      char c = example.charAt(i);
      boolean opens =
          c == '['
              && i + 2 < example.length()
              && "ARE".indexOf(example.charAt(i + 1)) >= 0
              && example.charAt(i + 2) == ' ';
      if (opens) {
        open.add(new int[] {example.charAt(i + 1), text.length()});
        i += 2;
      } else if (c == ']' && !open.isEmpty()) {
        int[] mark = open.removeLast();
        marks.add(new Mark((char) mark[0], new Span(mark[1], text.length())));
      } else {
        text.append(c);
      }
    }
    return new Marked(text.toString(), marks);
  }

  List<Span> spans(char letter) {
    return marks.stream().filter(m -> m.letter() == letter).map(Mark::span).toList();
  }
}
