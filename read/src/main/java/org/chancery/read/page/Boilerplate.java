package org.chancery.read.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.text.resource.Table;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which elements of a page are the site's and not the article's. An element is judged by its name,
 * role and class, and by how much of the page's prose (longer stretches of words outside links) it
 * holds: what holds prose is rather kept. Elements without a single such stretch are left out, the
 * others marked.
 */
final class Boilerplate {

  /** Nothing is the site's. */
  static final Boilerplate NONE = new Boilerplate(Map.of(), 0, null);

  private static final Set<String> NEVER =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "canvas",
          "iframe",
          "object",
          "embed",
          "select",
          "option",
          "input",
          "button",
          "textarea",
          "audio",
          "video",
          "map",
          "head");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "contentinfo",
          "search",
          "complementary",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "banner");

  /** What frames a page and cannot be a part of it. */
  private static final Set<String> FRAMES = Set.of("body", "main", "article");

  private static final Set<String> LISTS = Set.of("ul", "ol", "div", "table");
  private static final Map<String, String> NAMES = names();

  private final Map<Element, Share> shares;
  private final int total;
  private final @Nullable Element main;
  private final Map<Element, Boolean> sites = new HashMap<>();

  private Boilerplate(Map<Element, Share> shares, int total, @Nullable Element main) {
    this.shares = shares;
    this.total = total;
    this.main = main;
  }

  static Boilerplate of(Element body) {
    Map<Element, Share> shares = Share.of(body);
    int total = shares.getOrDefault(body, Share.NONE).prose();
    Element main = body.selectFirst("main, [role=main], article");
    int inside = main == null ? 0 : shares.getOrDefault(main, Share.NONE).prose();
    return new Boilerplate(shares, total, main != null && inside * 10L >= total * 6L ? main : null);
  }

  private Share share(Element element) {
    return shares.getOrDefault(element, Share.NONE);
  }

  /** The element and all in it is left out. */
  boolean drops(Element element) {
    if (silent(element)) {
      return true;
    }
    if (this == NONE) {
      return false;
    }
    if (hidden(element)) {
      return !over(element, 0.3);
    }
    return site(element) && !dated(element);
  }

  /** The element is kept, and marked as furniture. */
  boolean marks(Element element) {
    if (this == NONE) {
      return false;
    }
    return site(element) || outside(element) || links(element);
  }

  private boolean site(Element element) {
    return sites.computeIfAbsent(element, this::judge);
  }

  private boolean judge(Element element) {
    String name = element.normalName();
    if (FRAMES.contains(name) || share(element).titled()) {
      return false;
    }
    if (named(element, "always")) {
      return !over(element, 0.75);
    }
    return switch (name) {
      case "nav", "footer", "form" -> !over(element, 0.5);
      case "header", "aside" -> !over(element, 0.15) && element.closest("article") == null;
      default ->
          (ROLES.contains(element.attr("role")) && !over(element, 0.3))
              || (named(element, "strong") && !over(element, 0.5))
              || (named(element, "weak") && !over(element, 0.15));
    };
  }

  /** It holds more than this part of the page's prose. */
  private boolean over(Element element, double part) {
    return share(element).prose() > total * part;
  }

  /** A short element with a day in it may be the only place that tells it. */
  private static boolean dated(Element element) {
    return element.normalName().equals("header") && element.selectFirst("time") != null;
  }

  /** An element whose words no reader of the page sees. */
  static boolean silent(Element element) {
    return NEVER.contains(element.normalName());
  }

  private static boolean hidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  private boolean outside(Element element) {
    Element inner = main;
    return inner != null
        && !element.equals(inner)
        && !inner.parents().contains(element)
        && element.parent() != null
        && inner.parents().contains(element.parent());
  }

  /** A list of links and of little else. */
  private boolean links(Element element) {
    Share share = share(element);
    return LISTS.contains(element.normalName())
        && share.prose() == 0
        && !share.titled()
        && share.links() >= 3
        && share.linked() * 10L >= share.letters() * 7L;
  }

  private static boolean named(Element element, String strength) {
    String names = element.className() + " " + element.id();
    if (names.isBlank()) {
      return false;
    }
    String apart = names.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    for (String word : apart.split("[^a-z]+")) {
      if (strength.equals(NAMES.get(word))) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (Table.Row row : Table.read("org/chancery/read/boilerplate.tsv").rows()) {
      for (String word : new HashSet<>(row.list("words"))) {
        names.put(word, row.get("strength"));
      }
    }
    return Map.copyOf(names);
  }
}
