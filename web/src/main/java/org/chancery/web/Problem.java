package org.chancery.web;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a request is not answered as asked, in the words of RFC 9457. Any handler may throw it; it
 * leaves as {@code application/problem+json}, or as a page where a browser asked.
 */
public final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;
  private final String slug;
  private final String title;
  private final transient Map<String, Object> more = new LinkedHashMap<>();
  private final transient Map<String, String> headers = new LinkedHashMap<>();

  private Problem(int status, String slug, String title, String detail) {
    super(detail, null, false, false);
    this.status = status;
    this.slug = slug;
    this.title = title;
  }

  /**
   * A problem.
   *
   * @param status of HTTP
   * @param slug names the sort of problem for programs; it ends the {@code type}
   * @param title the same for people, without particulars
   * @param detail what is wrong this time, without anything that the asker may not know
   */
  public static Problem of(int status, String slug, String title, String detail) {
    return new Problem(status, slug, title, detail);
  }

  /** A parameter or field that is not as it has to be. */
  public static Problem invalid(String field, String reason) {
    return of(400, "invalid", "A parameter is not valid", field + ": " + reason)
        .with("field", field)
        .with("reason", reason);
  }

  /** Something that is not there, as "document 1f00". */
  public static Problem missing(String what) {
    return of(404, "not-found", "Not found", "There is no " + what + ".");
  }

  /** Nobody signed in, and somebody has to. */
  public static Problem unidentified() {
    return of(401, "sign-in", "Sign in first", "This needs somebody who signed in.")
        .header("WWW-Authenticate", "Bearer");
  }

  /** Who signed in may not do this. */
  public static Problem forbidden(String detail) {
    return of(403, "forbidden", "Not allowed", detail);
  }

  /** Adds a member for programs: a string, a number, a truth value, or a tree of Jackson's. */
  public Problem with(String member, Object value) {
    more.put(member, value);
    return this;
  }

  /** Adds a header to the answer, as {@code Retry-After}. */
  public Problem header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  public int status() {
    return status;
  }

  /** The sort of the problem. */
  public String type() {
    return "urn:chancery:problem:" + slug;
  }

  public String slug() {
    return slug;
  }

  public String title() {
    return title;
  }

  public String detail() {
    return String.valueOf(getMessage());
  }

  public Map<String, Object> more() {
    return Map.copyOf(more);
  }

  public Map<String, String> headers() {
    return Map.copyOf(headers);
  }
}
