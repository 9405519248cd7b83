package org.chancery.read.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.read.draft.Refusal;

/**
 * A web address in one spelling: scheme and host in small letters, host in ASCII, no default port,
 * no fragment, dot segments resolved, every other character that an address may not hold as {@code
 * %XX}. Two addresses are equal where that spelling is.
 */
public final class Address {

  private static final Pattern PARTS =
      Pattern.compile("(?<scheme>[a-zA-Z][a-zA-Z0-9+.-]*)://(?<authority>[^/?#]*)(?<rest>.*)");

  private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*");

  /** What may stand in a path or query beside letters and digits; a percent sign is looked at. */
  private static final String PLAIN = "-._~!$&'()*+,;=:@/?[]";

  /** In characters, all of them ASCII: what a store can keep as a name. */
  private static final int LONGEST = 1900;

  private final URI uri;

  private Address(URI uri) {
    this.uri = uri;
  }

  /**
   * Reads an address as people and pages write it.
   *
   * @throws Refusal where it is none, is not of http or https, or holds a user's name
   */
  public static Address of(String written) throws Refusal {
    String text = written.strip().replaceAll("[\\t\\r\\n]", "");
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      throw new Refusal("is no web address");
    }
    String scheme = parts.group("scheme").toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new Refusal("has the scheme '%s'; only http and https are fetched".formatted(scheme));
    }
    String authority = parts.group("authority");
    if (authority.contains("@")) {
      throw new Refusal("holds a user name; addresses with one are not fetched");
    }
    String rest = parts.group("rest").replaceFirst("#.*", "");
    String spelled = scheme + "://" + host(authority, scheme) + path(rest);
    if (spelled.length() > LONGEST) {
      throw new Refusal("is longer than an address may be");
    }
    try {
      return new Address(new URI(spelled).parseServerAuthority());
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new Refusal("is no web address");
    }
  }

  /** Whether {@code written} means the web rather than a file. */
  public static boolean web(String written) {
    return written.strip().matches("(?i)https?://.*");
  }

  /**
   * Whether {@code written} is an address, of whatever scheme, rather than a file; a scheme of one
   * letter is a drive.
   */
  public static boolean any(String written) {
    return written.strip().matches("[a-zA-Z][a-zA-Z0-9+.-]+://.*");
  }

  /**
   * The address that a page here means by {@code reference}.
   *
   * @throws Refusal as {@link #of}
   */
  public Address resolve(String reference) throws Refusal {
    String ref = reference.strip();
    String origin = origin();
    String path = uri.getRawPath();
    if (ref.isEmpty() || ref.startsWith("#")) {
      return this;
    }
    if (SCHEME.matcher(ref).matches()) {
      return of(ref);
    }
    return switch (ref.charAt(0)) {
      case '/' -> of(ref.startsWith("//") ? uri.getScheme() + ":" + ref : origin + ref);
      case '?' -> of(origin + path + ref);
      default -> of(origin + path.substring(0, path.lastIndexOf('/') + 1) + ref);
    };
  }

  private static String host(String authority, String scheme) throws Refusal {
    String host = authority.replaceFirst(":\\d*$", "");
    String port = authority.substring(host.length()).replaceFirst(":", "");
    if (host.startsWith("[")) {
      host = host.toLowerCase(Locale.ROOT);
    } else {
      host = IDN.toASCII(host.replaceFirst("\\.$", "")).toLowerCase(Locale.ROOT);
    }
    if (host.isEmpty() || host.contains("%")) {
      throw new Refusal("names no host");
    }
    boolean usual = port.isEmpty() || port.equals(scheme.equals("http") ? "80" : "443");
    return usual ? host : host + ":" + port;
  }

  private static String path(String rest) {
    int query = rest.indexOf('?');
    String path = query < 0 ? rest : rest.substring(0, query);
    String after = query < 0 ? "" : rest.substring(query);
    return dotless(encoded(path.isEmpty() ? "/" : path)) + encoded(after);
  }

  /** RFC 3986, 5.2.4; unlike {@link URI#normalize}, slashes that follow each other are kept. */
  private static String dotless(String path) {
    if (!path.contains("/.")) {
      return path;
    }
    Deque<String> kept = new ArrayDeque<>();
    List<String> segments = List.of(path.substring(1).split("/", -1));
    for (int i = 0; i < segments.size(); i++) {
      String segment = segments.get(i);
      boolean dots = segment.equals(".") || segment.equals("..");
      if (segment.equals("..")) {
        kept.pollLast();
      }
      if (!dots) {
        kept.addLast(segment);
      } else if (i == segments.size() - 1) {
        kept.addLast("");
      }
    }
    return "/" + String.join("/", kept);
  }

  private static String encoded(String part) {
    StringBuilder out = new StringBuilder();
    byte[] bytes = part.getBytes(UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xFF);
      boolean letter = c < 128 && Character.isLetterOrDigit(c);
      if (letter || PLAIN.indexOf(c) >= 0 || (c == '%' && hex(bytes, i + 1) && hex(bytes, i + 2))) {
        out.append(c);
      } else {
        out.append('%').append("%02X".formatted((int) c));
      }
    }
    return out.toString().replace("[", "%5B").replace("]", "%5D");
  }

  private static boolean hex(byte[] bytes, int at) {
    return at < bytes.length && Character.digit(bytes[at], 16) >= 0;
  }

  URI uri() {
    return uri;
  }

  public String host() {
    return uri.getHost();
  }

  int port() {
    int port = uri.getPort();
    return port >= 0 ? port : uri.getScheme().equals("http") ? 80 : 443;
  }

  /** Scheme, host and port: what one robots.txt speaks for. */
  public String origin() {
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }

  /** Path and query: what the rules of robots.txt are compared with. */
  String target() {
    return uri.getRawQuery() == null
        ? uri.getRawPath()
        : uri.getRawPath() + "?" + uri.getRawQuery();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Address address && uri.equals(address.uri);
  }

  @Override
  public int hashCode() {
    return uri.hashCode();
  }

  @Override
  public String toString() {
    return uri.toString();
  }
}
