package org.chancery.read.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one robots.txt allows one fetcher (RFC 9309): the rules of all groups that name it, or else
 * of the groups for everybody. The longest rule that fits decides; of two as long, the one that
 * allows.
 *
 * @param refusal why nothing at all is allowed, or null
 * @param rules in the file's order
 * @param delay the least time between requests that it asks for; zero where it asks for none
 * @param sitemaps addresses of sitemaps, as written
 */
record RobotRules(
    @Nullable String refusal, List<Rule> rules, Duration delay, List<String> sitemaps) {

  /** A line of a group. */
  record Rule(boolean allows, String path) {}

  static final RobotRules EVERYTHING = new RobotRules(null, List.of(), Duration.ZERO, List.of());

  /** A longer delay is cut to this: a site that asks for more has mistaken the unit. */
  private static final double LONGEST_DELAY = 300;

  static RobotRules nothing(String refusal) {
    return new RobotRules(refusal, List.of(), Duration.ZERO, List.of());
  }

  /** Whether the path and query of an address may be fetched. */
  boolean allow(String target) {
    if (refusal != null) {
      return false;
    }
    String path = spelled(target);
    Rule best = new Rule(true, "");
    for (Rule rule : rules) {
      int longer = rule.path.length() - best.path.length();
      boolean decides = longer > 0 || (longer == 0 && rule.allows);
      if (decides && fits(rule.path, path)) {
        best = rule;
      }
    }
    return best.allows;
  }

  /** {@code *} stands for anything, {@code $} at the end for the end. Linear for each star. */
  private static boolean fits(String rule, String path) {
    boolean whole = rule.endsWith("$");
    String pattern = whole ? rule.substring(0, rule.length() - 1) : rule + "*";
    int at = 0;
    int p = 0;
    int star = -1;
    int from = 0;
    while (at < path.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        from = at;
      } else if (p < pattern.length() && pattern.charAt(p) == path.charAt(at)) {
        p++;
        at++;
      } else if (star >= 0) {
        p = star + 1;
        at = ++from;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }

  /**
   * Reads a file.
   *
   * @param token the fetcher's name, as groups may name it
   */
  static RobotRules parse(String text, String token) {
    String own = token.toLowerCase(Locale.ROOT);
    Group ours = new Group();
    Group all = new Group();
    List<String> sitemaps = new ArrayList<>();
    Set<Group> current = new HashSet<>();
    boolean named = false;
    boolean heading = false;
    for (String line : text.split("\\r\\n|\\n|\\r")) {
      String bare = line.replaceFirst("#.*", "");
      int colon = bare.indexOf(':');
      if (colon < 0) {
        continue;
      }
      String key = bare.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = bare.substring(colon + 1).strip();
      if (key.equals("user-agent")) {
        if (!heading) {
          current.clear();
        }
        heading = true;
        String agent = value.toLowerCase(Locale.ROOT).split("[/\\s]", 2)[0];
        if (agent.equals(own)) {
          current.add(ours);
          named = true;
        } else if (agent.equals("*")) {
          current.add(all);
        }
      } else if (key.equals("sitemap")) {
        sitemaps.add(value);
      } else {
        heading = false;
        current.forEach(group -> group.line(key, value));
      }
    }
    Group group = named ? ours : all;
    return new RobotRules(null, List.copyOf(group.rules), group.delay, List.copyOf(sitemaps));
  }

  /** The lines for one agent, from all places of the file. */
  private static final class Group {
    private final List<Rule> rules = new ArrayList<>();
    private Duration delay = Duration.ZERO;

    void line(String key, String value) {
      boolean allows = key.equals("allow");
      if ((allows || key.equals("disallow")) && !value.isEmpty()) {
        rules.add(new Rule(allows, spelled(value)));
      } else if (key.equals("crawl-delay") && value.matches("\\d{1,6}(?:\\.\\d{1,6})?")) {
        double seconds = Math.min(Double.parseDouble(value), LONGEST_DELAY);
        delay = Duration.ofMillis(Math.round(seconds * 1000));
      }
    }
  }

  /**
   * One spelling for what addresses may write in two: {@code %7E} and {@code ~}, я and its code.
   */
  private static String spelled(String path) {
    StringBuilder out = new StringBuilder();
    byte[] bytes = path.getBytes(UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      int code = b == '%' ? code(bytes, i + 1) : -1;
      if (code >= 0) {
        i += 2;
      }
      int meant = code >= 0 ? code : b;
      boolean plain = Character.isLetterOrDigit(meant) && meant < 128 || "-._~".indexOf(meant) >= 0;
      boolean raw = code < 0 && meant < 128;
      out.append(raw || plain ? String.valueOf((char) meant) : "%%%02X".formatted(meant));
    }
    return out.toString();
  }

  private static int code(byte[] bytes, int at) {
    if (at + 1 >= bytes.length) {
      return -1;
    }
    int high = Character.digit(bytes[at], 16);
    int low = Character.digit(bytes[at + 1], 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
