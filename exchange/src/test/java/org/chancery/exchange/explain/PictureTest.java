package org.chancery.exchange.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.chancery.text.explain.Diagram;
import org.chancery.text.explain.Diagram.Box;
import org.chancery.text.explain.Diagram.Line;
import org.chancery.text.explain.Diagram.Link;
import org.chancery.text.explain.Diagram.Mark;
import org.chancery.text.explain.Diagram.Role;
import org.chancery.text.explain.Diagram.Word;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The picture is well formed, holds every word, and nothing in it covers a word or runs out. */
class PictureTest {

  private static final String LONG =
      "В ходе предстоящего визита Президента Ганы в Лиму , намеченного на осень , будет подписан"
          + " меморандум о таможенном сотрудничестве , а Перу , подготовившая в своей академии"
          + " двадцать пять таможенников , откроет там консульство и центр по выдаче виз .";

  @Test
  void holdsEveryWordOnceInTextOrder() throws Exception {
    assertThat(texts(parsed(Picture.svg(diagram(LONG))), "word"))
        .extracting(Element::getTextContent)
        .containsExactly(LONG.split(" "));
  }

  @Test
  void staysWellFormedWhateverTheText() throws Exception {
    String hostile = "<script> a&b \"q\" 'x' ]]> \u0007 \ud83d\ude00 \ud800 </svg>";
    List<String> shown =
        texts(parsed(Picture.svg(diagram(hostile))), "word").stream()
            .map(Element::getTextContent)
            .toList();
    assertThat(shown).contains("<script>", "a&b", "\"q\"", "\ud83d\ude00", "</svg>");
  }

  @Test
  void wordsOfOneRowDoNotTouch() throws Exception {
    List<Element> words = texts(parsed(Picture.svg(diagram(LONG))), "word");
    for (int i = 1; i < words.size(); i++) {
      Element left = words.get(i - 1);
      Element right = words.get(i);
      if (number(left, "y") == number(right, "y")) {
        assertThat(edge(left, 1)).isLessThan(edge(right, -1));
      }
    }
    assertThat(words.stream().mapToDouble(w -> number(w, "y")).distinct().count()).isGreaterThan(1);
  }

  @Test
  void aWordWithoutEndIsCutAndKeptInItsTitle() throws Exception {
    String word = "я".repeat(500);
    Document svg = parsed(Picture.svg(diagram("слово " + word + " слово")));
    assertThat(texts(svg, "word").get(1).getTextContent()).endsWith("…");
    assertThat(svg.getDocumentElement().getTextContent()).contains(word);
    assertThat(number(svg.getDocumentElement(), "width")).isLessThan(1200);
  }

  @Test
  void marksStayInsideThePicture() throws Exception {
    Document svg = parsed(Picture.svg(diagram(LONG)));
    double width = number(svg.getDocumentElement(), "width");
    List<Element> marks = texts(svg, "mark");
    assertThat(marks).isNotEmpty();
    for (Element mark : marks) {
      double half = Metrics.width(mark.getTextContent(), 11.5) / 2;
      assertThat(number(mark, "x") - half).isNotNegative();
      assertThat(number(mark, "x") + half).isLessThanOrEqualTo(width);
    }
  }

  @Test
  void isToldToThoseWhoDoNotSeeIt() throws Exception {
    Element svg = parsed(Picture.svg(diagram("Peru met Ghana ."))).getDocumentElement();
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
        .isEqualTo("summary of Peru met Ghana .");
  }

  /** Every word hangs on the second; first and last are marked. */
  private static Diagram diagram(String text) {
    List<String> words = Arrays.asList(text.split(" "));
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (i != 1) {
        links.add(new Link(1, i, "nominal: for"));
      }
    }
    int last = words.size() - 1;
    return new Diagram(
        "summary of " + text,
        words.stream().map(w -> new Word(w, "noun", "lemma, noun", w.length() == 8)).toList(),
        links,
        List.of(
            new Mark(Role.ACTOR, 0, 0, "1, 2, 3: actor with a label much wider than its word"),
            new Mark(Role.TIME, 0, last, "time 2019"),
            new Mark(Role.PLACE, last, last, "1, 2, 3: place with a label wider than its word")),
        List.of(new Box("1. AID, kind aid – occurred", List.of(new Line("quote", text)))));
  }

  private static Document parsed(String svg)
      throws IOException, ParserConfigurationException, SAXException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static List<Element> texts(Document svg, String style) {
    NodeList all = svg.getElementsByTagName("text");
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      Element text = (Element) all.item(i);
      if (List.of(text.getAttribute("class").split(" ")).contains(style)) {
        found.add(text);
      }
    }
    return found;
  }

  private static double edge(Element word, int side) {
    return number(word, "x") + side * Metrics.width(word.getTextContent(), Cells.WORD) / 2;
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }
}
