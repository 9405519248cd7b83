package org.chancery.read.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.chancery.read.draft.Draft;
import org.chancery.read.draft.DraftWriter;
import org.chancery.read.draft.Found;
import org.chancery.read.draft.Refusal;
import org.chancery.text.document.Passage.Role;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Walks a page in order and writes its blocks: what a browser would set on lines of their own. */
final class Blocks implements NodeFilter {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "header",
          "footer",
          "aside",
          "nav",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "li",
          "table",
          "caption",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "td",
          "th",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "pre",
          "figure",
          "figcaption",
          "form",
          "fieldset",
          "address",
          "hr",
          "details",
          "summary",
          "center",
          "title",
          "body",
          "dialog");

  private final Boilerplate boilerplate;
  private final DraftWriter out;
  private final Deque<Role> roles = new ArrayDeque<>();
  private final Lines lines = new Lines();
  private int furniture;
  private int bold;
  private @Nullable Refusal refusal;

  Blocks(Boilerplate boilerplate, int characters) {
    this.boilerplate = boilerplate;
    this.out = new DraftWriter(characters);
  }

  Draft read(Element body, Found found) throws Refusal {
    body.filter(this);
    flush();
    if (refusal != null) {
      throw refusal;
    }
    return out.draft(found);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      lines.add(words.getWholeText(), bold > 0);
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (boilerplate.drops(element)) {
      flush();
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element.normalName().equals("br")) {
      lines.breakLine();
    }
    if (element.normalName().equals("tr") && Rows.isRow(element)) {
      return row(element);
    }
    enter(element);
    return refusal == null ? FilterResult.CONTINUE : FilterResult.STOP;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      leave(element);
    }
    return refusal == null ? FilterResult.CONTINUE : FilterResult.STOP;
  }

  private void enter(Element element) {
    if (BLOCKS.contains(element.normalName())) {
      flush();
    }
    Role role = role(element);
    if (role != null) {
      roles.push(role);
    }
    furniture += boilerplate.marks(element) ? 1 : 0;
    bold += isBold(element) ? 1 : 0;
  }

  private void leave(Element element) {
    if (BLOCKS.contains(element.normalName())) {
      flush();
    }
    if (role(element) != null) {
      roles.pop();
    }
    furniture -= boilerplate.marks(element) ? 1 : 0;
    bold -= isBold(element) ? 1 : 0;
  }

  private FilterResult row(Element element) {
    flush();
    write(
        furniture > 0 || boilerplate.marks(element) ? Role.FURNITURE : Role.ROW,
        Rows.words(element));
    return refusal == null ? FilterResult.SKIP_ENTIRELY : FilterResult.STOP;
  }

  private static @Nullable Role role(Element element) {
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Role.HEADING;
      case "li", "dt", "dd" -> Role.ITEM;
      default -> null;
    };
  }

  private static boolean isBold(Element element) {
    return element.normalName().equals("b") || element.normalName().equals("strong");
  }

  private void flush() {
    Role role = roles.isEmpty() ? Role.PARAGRAPH : roles.peek();
    for (Lines.Part part : lines.take()) {
      Role own = role == Role.PARAGRAPH ? part.role() : role;
      write(furniture > 0 && own != Role.HEADING ? Role.FURNITURE : own, part.words());
    }
  }

  private void write(Role role, String words) {
    try {
      if (refusal == null) {
        out.add(role, words);
      }
    } catch (Refusal e) {
      refusal = e;
    }
  }
}
