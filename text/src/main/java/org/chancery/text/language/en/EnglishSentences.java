package org.chancery.text.language.en;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.document.Document;
import org.chancery.text.document.Passage;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.SentenceReader;
import org.chancery.text.language.Token;
import org.chancery.text.resource.Table;
import org.chancery.text.span.Span;

/** Cuts English documents into sentences of tagged, lemmatised words. */
final class EnglishSentences implements SentenceReader {

  /** A longer run of words is no sentence; it is cut so that hostile text costs linear time. */
  private static final int MOST_TOKENS = 400;

  private final EnglishSplitter splitter;
  private final EnglishTokenizer tokenizer;
  private final EnglishTagger tagger;

  /**
   * Loads what it needs.
   *
   * @param resources class-path folder, ending in a slash
   */
  EnglishSentences(String resources) {
    Table abbreviations = Table.read(resources + "abbreviations.tsv");
    splitter = new EnglishSplitter(abbreviations);
    tokenizer = new EnglishTokenizer(EnglishSplitter.words(abbreviations, "bound"));
    tagger = new EnglishTagger(new EnglishDictionary());
  }

  @Override
  public List<Sentence> read(Document document) {
    List<Sentence> sentences = new ArrayList<>();
    for (Passage passage : document.passages()) {
      if (passage.role() != Passage.Role.FURNITURE) {
        boolean first = true;
        for (Span span : splitter.split(document.text(), passage.span())) {
          add(sentences, document.text(), span, role(document.text(), passage, span, first));
          first = false;
        }
      }
    }
    return sentences;
  }

  /** An item's first sentence is one; so is what stands behind a bullet inside running text. */
  private static Passage.Role role(String text, Passage passage, Span span, boolean first) {
    int before = span.start() - 1;
    while (before > passage.span().start() && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    boolean bullet = before >= passage.span().start() && "*•".indexOf(text.charAt(before)) >= 0;
    if (bullet) {
      return Passage.Role.ITEM;
    }
    return passage.role() == Passage.Role.ITEM && !first ? Passage.Role.PARAGRAPH : passage.role();
  }

  private void add(List<Sentence> sentences, String text, Span span, Passage.Role role) {
    List<Span> spans = tokenizer.tokens(text, span);
    for (int from = 0; from < spans.size(); from += MOST_TOKENS) {
      List<Span> part = spans.subList(from, Math.min(spans.size(), from + MOST_TOKENS));
      List<Token> tokens = tagger.tag(text, part);
      Span whole = part.getFirst().union(part.getLast());
      sentences.add(new Sentence(whole, sentences.size(), role, tokens));
    }
  }
}
