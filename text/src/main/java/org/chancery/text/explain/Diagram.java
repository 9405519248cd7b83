package org.chancery.text.explain;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.language.Arc;
import org.chancery.text.language.Token;

/**
 * What a picture of a sentence shows; how it is drawn is left to others.
 *
 * @param summary the sentence and its claims in words, for those who do not see the picture
 * @param words in text order
 * @param links between words: the syntax, without marks and helpers
 * @param marks on words: what they are to the claims, in text order
 * @param boxes one a claim, or one that says why there is none
 */
public record Diagram(
    String summary, List<Word> words, List<Link> links, List<Mark> marks, List<Box> boxes) {

  /** What words are to a claim. */
  public enum Role {
    ACTOR,
    RECIPIENT,
    TRIGGER,
    TIME,
    PLACE,
    QUANTITY,
    /** Somebody who takes no part. */
    NAMED;

    /** The role in one word. */
    public String word() {
      return Phrasing.word(this);
    }
  }

  /**
   * A word.
   *
   * @param tag its part of speech, abbreviated
   * @param detail lemma and features
   * @param verb whether it is a predicate
   */
  public record Word(String text, String tag, String detail, boolean verb) {}

  /** A word that hangs on another, both by index. */
  public record Link(int head, int dependent, String label) {}

  /** Words from {@code first} to {@code last}, both included. */
  public record Mark(Role role, int first, int last, String label) {}

  /** A claim in words. */
  public record Box(String title, List<Line> lines) {

    public Box {
      lines = List.copyOf(lines);
    }
  }

  /** One thing that a claim says, after its name. */
  public record Line(String key, String text) {}

  public Diagram {
    words = List.copyOf(words);
    links = List.copyOf(links);
    marks = List.copyOf(marks);
    boxes = List.copyOf(boxes);
  }

  public static Diagram of(Course course) {
    List<Word> words = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    List<Token> tokens = course.sentence().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Arc arc = course.parse().arcs().get(i);
      words.add(word(course, i, tokens.get(i), arc));
      if (arc.head() >= 0 && SyntaxStep.telling(course, i, arc)) {
        String marker = arc.marker().isEmpty() ? "" : ": " + arc.marker();
        links.add(new Link(arc.head(), i, Phrasing.word(arc.relation()) + marker));
      }
    }
    return new Diagram(summary(course), words, links, Marks.of(course), Boxes.of(course));
  }

  private static Word word(Course course, int i, Token token, Arc arc) {
    boolean verb = course.parse().predicates().stream().anyMatch(p -> p.token() == i);
    boolean root = SyntaxStep.root(course, i, arc);
    String tag = tag(token.tag());
    String detail = token.lemma() + ", " + Phrasing.word(token.tag()) + " " + token.features();
    return new Word(token.text(), root ? tag + ", root" : tag, detail.strip(), verb);
  }

  /** Short, as it stands below a word; empty for a mark, which everybody knows. */
  private static String tag(Token.Tag tag) {
    return switch (tag) {
      case ADJECTIVE -> "adj";
      case ADVERB -> "adv";
      case AUXILIARY -> "aux";
      case CONJUNCTION -> "conj";
      case DETERMINER -> "det";
      case MARK -> "";
      case PREPOSITION -> "prep";
      case PRONOUN -> "pron";
      case SUBORDINATOR -> "sub";
      default -> Phrasing.word(tag);
    };
  }

  private static String summary(Course course) {
    StringBuilder words = new StringBuilder(course.words(course.sentence().span()));
    course.claims().forEach(claim -> words.append('\n').append(ClaimsStep.told(claim)));
    return words.toString();
  }
}
