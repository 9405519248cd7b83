package org.chancery.web.view;

import io.javalin.http.Context;
import java.util.Optional;
import org.chancery.web.Identity;
import org.chancery.web.Role;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page's content.
 *
 * @param title of the page
 * @param section of the menu that it belongs to: search, pairs, review, sources, or empty
 * @param path below the language, with the query, so that the other language's page can be linked
 * @param identity who looks at it, or null
 */
public record Frame(
    Texts texts, String title, String section, String path, @Nullable Identity identity) {

  /** The frame of a page that a request asks for. */
  public static Frame of(Context request, String title, String section) {
    String query = request.queryString();
    String below = request.path().length() > 3 ? request.path().substring(3) : "/";
    return new Frame(
        Tongue.of(request),
        title,
        section,
        query == null ? below : below + "?" + query,
        Identity.of(request).orElse(null));
  }

  /** The address of a page in this page's language. */
  public String to(String page) {
    return "/" + texts.language() + page;
  }

  /** The address of this page in another language. */
  public String in(String language) {
    return "/" + language + path;
  }

  /** Whether whoever looks at it may judge. */
  public boolean reviewer() {
    return who().map(one -> one.role().covers(Role.REVIEWER)).orElse(false);
  }

  public boolean administrator() {
    return who().map(one -> one.role().covers(Role.ADMINISTRATOR)).orElse(false);
  }

  private Optional<Identity> who() {
    return Optional.ofNullable(identity);
  }

  /** What forms carry in their field {@code csrf}. */
  public String csrf() {
    return who().map(Identity::csrf).orElse("");
  }
}
