package org.chancery.read.page;

import org.chancery.read.draft.Draft;
import org.chancery.read.draft.Found;
import org.chancery.read.draft.Refusal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads HTML. */
public final class PageReader {
  private final int characters;
  private final int depth;

  /**
   * @param characters the most text that a page may hold
   * @param depth elements nested deeper are taken as if they were not nested
   */
  public PageReader(int characters, int depth) {
    this.characters = characters;
    this.depth = depth;
  }

  /**
   * Reads a page of the web: its article, with the site's own words left out or marked.
   *
   * @throws Refusal where it holds too much text
   */
  public Draft read(String html) throws Refusal {
    Document page = parse(html);
    Found found = Metadata.of(page);
    Boilerplate boilerplate = Boilerplate.of(page.body());
    return new Blocks(boilerplate, characters).read(page.body(), found);
  }

  /**
   * Reads XHTML that another reader made, in which every element is the document's own.
   *
   * @throws Refusal where it holds too much text
   */
  public Draft readBare(String html, Found found) throws Refusal {
    Element body = parse(html).body();
    return new Blocks(Boilerplate.NONE, characters).read(body, found);
  }

  private Document parse(String html) {
    return Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(depth));
  }
}
