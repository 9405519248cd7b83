package org.chancery.training.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.text.document.Document;
import org.chancery.text.document.Passage;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.SentenceReader;
import org.chancery.text.language.Token;
import org.chancery.text.language.en.English;
import org.chancery.text.language.en.EnglishLessons;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery-train tokens}: cuts English texts into words, for a parser that is to teach. */
@Command(
    name = "tokens",
    mixinStandardHelpOptions = true,
    description = "Cuts English texts into numbered words, a line each, for a parser to read.")
final class TokensCommand implements Callable<Integer> {

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "the words")
  private Path out = Path.of("");

  @Parameters(paramLabel = "FILE", description = "plain texts in UTF-8, a paragraph a line")
  private List<Path> files = List.of();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter log = Terminal.of(spec);
    SentenceReader reader = English.sentences();
    int sentences = 0;
    try (PrintWriter words = new PrintWriter(Files.newBufferedWriter(out))) {
      for (Path file : files) {
        for (String line : Files.readAllLines(file)) {
          for (Sentence sentence : line.isBlank() ? List.<Sentence>of() : read(reader, line)) {
            write(sentence, words);
            sentences++;
          }
        }
      }
    }
    log.printf("%d sentences in %s%n", sentences, out);
    log.flush();
    return 0;
  }

  private static List<Sentence> read(SentenceReader reader, String text) {
    Passage whole = new Passage(new Span(0, text.length()), Passage.Role.PARAGRAPH);
    return reader.read(
        new Document("line", "line", null, null, null, "en", text, List.of(whole), List.of()));
  }

  private static void write(Sentence sentence, PrintWriter words) {
    int number = 1;
    for (Token token : sentence.tokens()) {
      String form = EnglishLessons.plain(token.text());
      words.printf("%d\t%s%n", number++, form.isBlank() ? "-" : form);
    }
    words.println();
  }
}
