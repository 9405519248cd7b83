package org.chancery.text.time;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.text.mention.TimeMention;
import org.chancery.text.mention.TimeValue;

/** Time mentions as one line: {@code >=2018 | 2013-08-25..2013-08-27 | 1960*}. */
final class Shown {

  private Shown() {}

  static String line(List<TimeMention> mentions) {
    return mentions.stream().map(Shown::one).collect(Collectors.joining(" | "));
  }

  private static String one(TimeMention mention) {
    TimeValue value = mention.value();
    String bound =
        switch (value.bound()) {
          case EXACT -> "";
          case SINCE -> ">=";
          case UNTIL -> "<=";
          case BEFORE -> "<";
          case AFTER -> ">";
        };
    return bound
        + value.value()
        + (value.end() == null ? "" : ".." + value.end())
        + (mention.anniversary() ? "*" : "");
  }
}
