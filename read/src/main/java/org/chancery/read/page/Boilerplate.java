package org.chancery.read.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.text.resource.Table;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
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

  private static final Map<String, String> NAMES = names();
  private static final int PROSE = 60;

  private final Map<Element, Integer> prose;
  private final int total;
  private final @Nullable Element main;

  private Boilerplate(Map<Element, Integer> prose, int total, @Nullable Element main) {
    this.prose = prose;
    this.total = total;
    this.main = main;
  }

  static Boilerplate of(Element body) {
    Map<Element, Integer> prose = new HashMap<>();
    body.nodeStream(TextNode.class).forEach(words -> count(words, prose));
    int total = prose.getOrDefault(body, 0);
    Element main = body.selectFirst("main, [role=main], article");
    boolean whole = main != null && prose.getOrDefault(main, 0) * 10 >= total * 6;
    return new Boilerplate(prose, total, whole ? main : null);
  }

  private static void count(TextNode words, Map<Element, Integer> prose) {
    int length = words.text().strip().length();
    Element parent = words.parent();
    if (length < PROSE || parent == null || parent.closest("a, button, script, style") != null) {
      return;
    }
    for (Element at = parent; at != null; at = at.parent()) {
      prose.merge(at, length, Integer::sum);
    }
  }

  /** The element and all in it is left out. */
  boolean drops(Element element) {
    if (NEVER.contains(element.normalName())) {
      return true;
    }
    if (this == NONE) {
      return false;
    }
    if (hidden(element)) {
      return !mostly(element, 3);
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
    if (titled(element)) {
      return false;
    }
    return switch (element.normalName()) {
      case "nav", "footer", "form" -> !mostly(element, 2);
      case "header", "aside" -> !mostly(element, 7) && element.closest("article") == null;
      default ->
          (ROLES.contains(element.attr("role")) && !mostly(element, 3))
              || (named(element, "strong") && !mostly(element, 2))
              || (named(element, "weak") && !mostly(element, 7));
    };
  }

  /** It holds more than one part in {@code parts} of the page's prose. */
  private boolean mostly(Element element, int parts) {
    int own = prose.getOrDefault(element, 0);
    return own > 0 && own * parts > total;
  }

  private static boolean titled(Element element) {
    String name = element.normalName();
    return name.equals("body")
        || name.equals("main")
        || name.equals("article")
        || element.selectFirst("h1, article, main") != null;
  }

  /** A short element with a day in it may be the only place that tells it. */
  private static boolean dated(Element element) {
    return element.normalName().equals("header") && element.selectFirst("time") != null;
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
    String name = element.normalName();
    boolean list =
        name.equals("ul") || name.equals("ol") || name.equals("div") || name.equals("table");
    if (!list || prose.containsKey(element) || titled(element)) {
      return false;
    }
    int linked = 0;
    int count = 0;
    for (Element link : element.select("a[href]")) {
      linked += link.text().length();
      count++;
    }
    return count >= 3 && linked * 10 >= element.text().length() * 7;
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
