package org.chancery.read.about;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.resource.Table;
import org.jspecify.annotations.Nullable;

/** Bodies of states and their speakers, named in a line of a letterhead, a footer or a byline. */
final class Bodies {
  private static final Map<String, String> FIXED = new HashMap<>();
  private static final Map<String, String> SPEAKERS = new HashMap<>();
  private static final Pattern FIXED_NAMES;
  private static final Pattern SPEAKER_NAMES;
  private static final Pattern BODY;
  private static final Pattern MISSION;
  private static final Pattern BYLINE;
  private static final Pattern HEAD;
  private static final Pattern TYPE;
  private static final Pattern PREPOSITIONS =
      Pattern.compile("(?<!\\p{L})(?:the|of|in|to|and|for|at|в|во|и|при|на)(?!\\p{L})");
  private static final Pattern ARTICLE = Pattern.compile("^the ");
  private static final Pattern SMALL =
      Pattern.compile(
          "(?<!\\p{L})(?:the|of|in|to|and|republic|государств\\p{L}*|республик\\p{L}*|в|и)(?!\\p{L})");

  static {
    Map<String, List<String>> words = new HashMap<>();
    for (Table.Row row : Table.read("org/chancery/read/bodies.tsv").rows()) {
      words.computeIfAbsent(row.get("kind"), k -> new ArrayList<>()).addAll(row.list("words"));
      if (row.get("kind").equals("fixed")) {
        row.list("words").forEach(w -> FIXED.put(w, row.get("country")));
      }
    }
    for (Table.Row row : Table.read("org/chancery/read/speakers.tsv").rows()) {
      row.list("names").forEach(name -> SPEAKERS.put(name, row.get("country")));
    }
    FIXED_NAMES = any(FIXED.keySet());
    SPEAKER_NAMES = any(SPEAKERS.keySet());
    BODY = any(words.getOrDefault("body", List.of()));
    MISSION = any(words.getOrDefault("mission", List.of()));
    BYLINE = any(words.getOrDefault("byline", List.of()));
    HEAD = any(words.getOrDefault("head", List.of()));
    TYPE = any(words.getOrDefault("type", List.of()));
  }

  private Bodies() {}

  /** One of the words, standing alone; a star or a Russian word may take any ending. */
  private static Pattern any(Iterable<String> words) {
    List<String> all = new ArrayList<>();
    words.forEach(all::add);
    all.sort((a, b) -> b.length() - a.length());
    List<String> parts = new ArrayList<>();
    for (String word : all) {
      boolean russian = word.codePoints().anyMatch(c -> c >= 'а' && c <= 'я');
      String open = Pattern.quote(word).replace("*", "\\E\\p{L}*\\Q");
      parts.add(russian && !word.contains("*") ? open + "\\p{L}{0,3}" : open);
    }
    return Pattern.compile("(?<![\\p{L}.])(" + String.join("|", parts) + ")(?!\\p{L})");
  }

  static String low(String words) {
    return words.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[\\s\\u00A0]+", " ");
  }

  /** The country of the body that a line names, or null where it names none or several. */
  static @Nullable String country(String line) {
    String low = low(line);
    Matcher mission = MISSION.matcher(low);
    if (mission.find()) {
      return sender(low, mission);
    }
    String fixed = lookup(FIXED_NAMES.matcher(low), FIXED);
    if (fixed != null) {
      return fixed;
    }
    List<Countries.Named> states = Countries.in(low);
    boolean one = states.stream().map(Countries.Named::code).distinct().count() == 1;
    return one && BODY.matcher(low).find() ? states.getFirst().code() : null;
  }

  /** Who sent a mission: the state after "of", or the adjective before; never the host. */
  private static @Nullable String sender(String low, Matcher mission) {
    String before = null;
    for (Countries.Named state : Countries.in(low)) {
      if (state.end() <= mission.start()) {
        before = state.code();
      } else if (state.start() >= mission.end()) {
        String between = low.substring(mission.end(), state.start());
        boolean host = between.matches("(?s).*(?<!\\p{L})(?:in|to|в|во|при|на)(?!\\p{L}).*");
        return before != null ? before : host ? null : state.code();
      }
    }
    return before;
  }

  /** The country of the one who speaks in a byline, or null. */
  static @Nullable String speaker(String line) {
    String low = low(line);
    Matcher byline = BYLINE.matcher(low);
    if (!byline.find() || byline.start() > 60) {
      return null;
    }
    String rest = low.substring(byline.end());
    Matcher stop =
        Pattern.compile(
                "[«“\"]|(?<!\\p{L})(?:for|at|on|with|during|following|для|на|в|по|перед|при|после)(?!\\p{L})")
            .matcher(rest);
    String who = stop.find() ? rest.substring(0, stop.start()) : rest;
    String named = one(who);
    return named != null
        ? named
        : several(who) ? null : lookup(SPEAKER_NAMES.matcher(who), SPEAKERS);
  }

  /** The country that the words name, where they name one only. */
  static @Nullable String one(String words) {
    List<Countries.Named> states = Countries.in(words);
    boolean one = states.stream().map(Countries.Named::code).distinct().count() == 1;
    return one ? states.getFirst().code() : null;
  }

  private static boolean several(String words) {
    return Countries.in(words).size() > 1
        || words.matches("(?s).*(?<!\\p{L})(?:and|и)(?!\\p{L}).*");
  }

  private static @Nullable String lookup(Matcher m, Map<String, String> countries) {
    if (!m.find()) {
      return null;
    }
    String exact = countries.get(m.group(1));
    if (exact != null) {
      return exact;
    }
    // A Russian word with an ending: the longest stem that begins it.
    String best = "";
    for (String stem : countries.keySet()) {
      String plain = stem.replace("*", "");
      boolean begins =
          m.group(1).startsWith(plain)
              || m.group(1)
                  .matches(Pattern.quote(stem).replace("*", "\\E\\p{L}*\\Q") + "\\p{L}{0,3}");
      best = begins && stem.length() > best.length() ? stem : best;
    }
    return countries.get(best);
  }

  /** A title as bodies give it to papers of their own: "Fact sheet: …", "О визите …". */
  static boolean titled(String line) {
    return TYPE.matcher(low(line).strip()).lookingAt();
  }

  /**
   * A line of a letterhead: a body, a state's name or words as "press release", and little else.
   */
  static boolean letterhead(String line) {
    String low = low(line).strip();
    List<Countries.Named> states = Countries.in(low);
    boolean mission = MISSION.matcher(low).find();
    boolean several = states.stream().map(Countries.Named::code).distinct().count() > 1;
    if (Phrases.count(low) > 14 || Phrases.ended(line) || (several && !mission)) {
      return false;
    }
    return (mission && named(line))
        || (begun(low, states) && closed(low, states))
        || bare(low, states);
  }

  /** Every word but the small ones has a capital: a name, no sentence. */
  private static boolean named(String line) {
    String rest = PREPOSITIONS.matcher(line).replaceAll(" ");
    for (String word : rest.strip().split("[\\s\\u00A0]+")) {
      if (!word.isEmpty() && Character.isLowerCase(word.codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** It begins with the body, or with the state's adjective before it. */
  private static boolean begun(String low, List<Countries.Named> states) {
    String rest = ARTICLE.matcher(low).replaceFirst("");
    boolean adjective =
        !states.isEmpty() && states.getFirst().start() <= low.length() - rest.length();
    String after = adjective ? low.substring(states.getFirst().end()).strip() : rest;
    return BODY.matcher(after).lookingAt() || MISSION.matcher(after).lookingAt();
  }

  /** It ends with the state's name. */
  private static boolean closed(String low, List<Countries.Named> states) {
    return !states.isEmpty() && states.getLast().end() == low.length();
  }

  /** Nothing is left of it without bodies, states and small words. */
  private static boolean bare(String low, List<Countries.Named> states) {
    String rest = low;
    for (Countries.Named state : states.reversed()) {
      rest = rest.substring(0, state.start()) + " " + rest.substring(state.end());
    }
    for (Pattern known : List.of(HEAD, FIXED_NAMES, MISSION, BODY, SMALL)) {
      rest = known.matcher(rest).replaceAll(" ");
    }
    boolean words = rest.codePoints().anyMatch(Character::isLetterOrDigit);
    return !words && !low.isEmpty();
  }
}
