package org.chancery.read.page;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * How much of a page an element holds.
 *
 * @param prose characters in longer stretches of words outside links
 * @param letters characters of all words
 * @param linked characters of words in links
 * @param links how many links
 * @param titled it holds the page's heading or a whole article
 */
record Share(int prose, int letters, int linked, int links, boolean titled) {
  static final Share NONE = new Share(0, 0, 0, 0, false);

  private static final int STRETCH = 40;

  private Share plus(Share other) {
    return new Share(
        prose + other.prose,
        letters + other.letters,
        linked + other.linked,
        links + other.links,
        titled || other.titled);
  }

  /** The shares of all elements under {@code body}, each counted once from below. */
  static Map<Element, Share> of(Element body) {
    Counter counter = new Counter();
    NodeTraversor.traverse(counter, body);
    return counter.shares;
  }

  private static final class Counter implements NodeVisitor {
    private final Map<Element, Share> shares = new HashMap<>();
    private int inLink;
    private int silent;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words && silent == 0) {
        add(node.parent(), words(words.getWholeText().strip().length()));
      } else if (node instanceof Element element) {
        inLink += element.normalName().equals("a") ? 1 : 0;
        silent += Boilerplate.silent(element) ? 1 : 0;
      }
    }

    private Share words(int length) {
      boolean prose = inLink == 0 && length >= STRETCH;
      return new Share(prose ? length : 0, length, inLink > 0 ? length : 0, 0, false);
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        String name = element.normalName();
        boolean link = name.equals("a");
        inLink -= link ? 1 : 0;
        silent -= Boilerplate.silent(element) ? 1 : 0;
        boolean titled = name.equals("h1") || name.equals("article") || name.equals("main");
        add(element, new Share(0, 0, 0, link ? 1 : 0, titled));
        add(element.parent(), shares.getOrDefault(element, NONE));
      }
    }

    private void add(@Nullable Node to, Share share) {
      if (to instanceof Element element) {
        shares.merge(element, share, Share::plus);
      }
    }
  }
}
