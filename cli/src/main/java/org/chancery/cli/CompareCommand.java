package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.exchange.compare.ComparisonJson;
import org.chancery.exchange.compare.ComparisonLines;
import org.chancery.read.Hints;
import org.chancery.record.difference.Comparison;
import org.chancery.record.revision.RevisionDifference;
import org.chancery.record.versions.Alignment;
import org.chancery.record.versions.Likeness;
import org.chancery.record.versions.Telling;
import org.chancery.text.claim.Coded;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery compare}: two texts side by side. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = {
      "Says whether two documents are language versions of one, or an older and a newer text of",
      "one, and lists what they tell differently."
    })
final class CompareCommand implements Callable<Integer> {

  /** Texts in one language that keep less are not an older and a newer one. */
  private static final double KEPT = 0.4;

  /** What the user may say that two documents are to each other. */
  enum Relation {
    VERSIONS,
    REVISIONS
  }

  @Parameters(index = "0", paramLabel = "FILE1", description = "a file; the older one of revisions")
  private Path first = Path.of("");

  @Parameters(index = "1", paramLabel = "FILE2", description = "another")
  private Path second = Path.of("");

  @Option(
      names = "--as",
      paramLabel = "RELATION",
      description = "compare as versions or as revisions, whatever they look like")
  private @Nullable Relation as;

  @Option(names = "--json", description = "print JSON")
  private boolean json;

  @Option(
      names = "--language",
      paramLabel = "xx",
      description = "language of the lines for people, en or ru (default: en)")
  private String language = "en";

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    if (Files.isDirectory(first) || Files.isDirectory(second)) {
      throw new UsageProblem("compare needs two files; one of these is a folder");
    }
    Coders.demand(language);
    Progress progress = new Progress(console.err(), "read");
    Troubles troubles = new Troubles(console.err(), progress);
    List<Coded> coded = new ArrayList<>();
    List<Source> sources = List.of(new Source(first, Hints.NONE), new Source(second, Hints.NONE));
    new Batch(troubles, progress).code(sources, coded::add);
    if (coded.size() == 2) {
      console.out().print(told(coded.getFirst(), coded.getLast()));
      console.out().flush();
    }
    return troubles.status();
  }

  private String told(Coded a, Coded b) {
    boolean oneLanguage = a.document().language().equals(b.document().language());
    if (oneLanguage && as != Relation.VERSIONS) {
      RevisionDifference difference =
          RevisionDifference.between(a, b, Coders.language(a.document().language()).sentences());
      if (as == Relation.REVISIONS || difference.kept() >= KEPT) {
        return revisions(difference);
      }
    }
    if (as == Relation.REVISIONS) {
      throw new UsageProblem("revisions are in one language; these are in two");
    }
    return versions(Alignment.of(telling(a), telling(b)));
  }

  private static Telling telling(Coded coded) {
    return Telling.of(coded, Coders.language(coded.document().language()));
  }

  private String revisions(RevisionDifference difference) {
    if (json) {
      return ComparisonJson.of(difference);
    }
    String head =
        difference.same()
            ? "The same text."
            : "Revisions: %d%% of the words stayed, %d edits, %d claims changed."
                .formatted(
                    Math.round(difference.kept() * 100),
                    difference.edits().size(),
                    difference.claims().size());
    return head + "\n\n" + ComparisonLines.of(difference);
  }

  private String versions(Alignment alignment) {
    Likeness likeness = Likeness.of(alignment);
    Comparison comparison = Comparison.of(alignment);
    if (json) {
      return ComparisonJson.of(comparison, likeness);
    }
    long share = Math.round(100 * Math.min(likeness.firstShare(), likeness.secondShare()));
    if (!likeness.versions() && as != Relation.VERSIONS) {
      return "Not versions of one document: %d%% of the shorter telling is in the other.\n"
          .formatted(share);
    }
    String declared = likeness.declared() ? ", as one declares" : "";
    return "Versions%s: %d%% stands in both, %d differences.\n\n%s"
        .formatted(
            declared,
            share,
            comparison.differences().size(),
            ComparisonLines.of(comparison, language));
  }
}
