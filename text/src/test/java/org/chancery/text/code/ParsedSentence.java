package org.chancery.text.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.text.document.Document;
import org.chancery.text.document.Passage;
import org.chancery.text.language.Arc;
import org.chancery.text.language.Parser;
import org.chancery.text.language.Predicate;
import org.chancery.text.language.Relation;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.SentenceReader;
import org.chancery.text.language.en.English;
import org.chancery.text.span.Span;

/**
 * A sentence and the facts that syntax must find in it, as {@code parses.txt} writes them.
 *
 * @param facts lines such as {@code subject signed = Chad Niger}
 */
record ParsedSentence(String text, List<String> facts) {

  private static final String FILE = "/org/chancery/text/language/en/parses.txt";

  private static final Set<Relation> PHRASES = Set.of(Relation.OBLIQUE, Relation.NOMINAL);

  private static final SentenceReader SENTENCES = English.sentences();
  private static final Parser PARSER = English.parser();

  static List<ParsedSentence> load() {
    List<ParsedSentence> all = new ArrayList<>();
    for (String line : lines()) {
      if (line.startsWith("  ")) {
        all.getLast().facts().add(line.strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        all.add(new ParsedSentence(line, new ArrayList<>()));
      }
    }
    return all;
  }

  private static List<String> lines() {
    try (InputStream in = ParsedSentence.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One line a fact that does not hold. */
  List<String> failures() {
    Syntax syntax =
        new Syntax(PARSER.parse(sentence()), Markers.load("org/chancery/text/language/en/"));
    List<String> failures = new ArrayList<>();
    for (String fact : facts) {
      int equals = fact.indexOf(" = ");
      List<String> left = Arrays.asList(fact.substring(0, equals).split(" "));
      String wanted = fact.substring(equals + 3);
      String found = found(syntax, left, wanted);
      if (!found.equals(sorted(wanted))) {
        failures.add("%s | %s, found: %s".formatted(text, fact, found));
      }
    }
    return failures;
  }

  private Sentence sentence() {
    Passage whole = new Passage(new Span(0, text.length()), Passage.Role.PARAGRAPH);
    List<Sentence> found =
        SENTENCES.read(
            new Document("id", "x", null, null, null, "en", text, List.of(whole), List.of()));
    if (found.size() != 1) {
      throw new IllegalStateException("split into " + found.size() + ": " + text);
    }
    return found.getFirst();
  }

  private static String found(Syntax syntax, List<String> left, String wanted) {
    int head = index(syntax, left.get(1));
    return switch (left.getFirst()) {
      case "subject" -> words(syntax, syntax.subjects(head));
      case "object" -> words(syntax, syntax.objects(head));
      case "owner" -> words(syntax, syntax.owners(head));
      case "verb" -> traits(syntax.predicate(head));
      case "phrase" -> arc(syntax, wanted, head, PHRASES, left.get(2));
      default ->
          arc(
              syntax,
              wanted,
              head,
              Set.of(Relation.valueOf(left.getFirst().toUpperCase(Locale.ROOT))),
              "");
    };
  }

  /** {@code wanted} where that is what stands there, else what the word hangs on. */
  private static String arc(
      Syntax syntax, String wanted, int head, Set<Relation> relations, String marker) {
    Arc arc = syntax.arc(index(syntax, wanted));
    boolean right =
        arc.head() == head
            && relations.contains(arc.relation())
            && (marker.isEmpty() || arc.marker().equals(marker));
    String on = arc.head() < 0 ? "nothing" : syntax.token(arc.head()).text();
    return right ? sorted(wanted) : arc.relation() + " " + arc.marker() + " on " + on;
  }

  private static int index(Syntax syntax, String word) {
    int number = word.indexOf('#');
    String form = number < 0 ? word : word.substring(0, number);
    int left = number < 0 ? 1 : Integer.parseInt(word.substring(number + 1));
    for (int i = 0; i < syntax.size(); i++) {
      if (syntax.token(i).text().equals(form) && --left == 0) {
        return i;
      }
    }
    throw new IllegalStateException("no word " + word);
  }

  private static String words(Syntax syntax, List<Integer> tokens) {
    return tokens.isEmpty()
        ? "-"
        : sorted(tokens.stream().map(i -> syntax.token(i).text()).collect(Collectors.joining(" ")));
  }

  private static String traits(Optional<Predicate> predicate) {
    Set<String> traits = new TreeSet<>();
    predicate.ifPresent(
        p -> {
          p.moods().forEach(mood -> traits.add(mood.name().toLowerCase(Locale.ROOT)));
          if (p.passive()) {
            traits.add("passive");
          }
          if (p.negated()) {
            traits.add("negated");
          }
          if (p.tense() != Predicate.Tense.NONE) {
            traits.add(p.tense().name().toLowerCase(Locale.ROOT));
          }
        });
    return String.join(" ", traits);
  }

  private static String sorted(String words) {
    return String.join(" ", new TreeSet<>(Arrays.asList(words.split(" "))));
  }
}
