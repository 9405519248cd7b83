package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import org.chancery.read.fetch.FetchOptions;
import org.chancery.record.review.LocalLexicon;
import org.chancery.text.claim.Coded;
import org.chancery.text.document.Document;
import org.chancery.web.schedule.DocumentCoder;
import org.chancery.web.schedule.SourceRules;
import org.chancery.web.serve.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a server reads sources by itself. */
final class ScheduleOption {

  @Option(
      names = "--no-schedule",
      description = "leaves the reading of sources to another server on the store")
  private boolean off;

  @Option(
      names = "--source-folder",
      paramLabel = "DIR",
      description = "a folder of which administrators may have files read; none by default")
  private List<Path> folders = List.of();

  @Option(
      names = "--allow-private",
      description = "reads sources on this machine and in private networks too, on any port")
  private boolean allowPrivate;

  @Option(
      names = "--agent",
      paramLabel = "NAME",
      description = "what to call ourselves to sites; say in it how to reach you")
  private @Nullable String agent;

  /** Null where this server reads none. */
  Settings.@Nullable Schedule schedule() {
    if (off) {
      return null;
    }
    FetchOptions options = FetchOptions.DEFAULT;
    options = agent == null || agent.isBlank() ? options : options.calledAs(agent.strip());
    return new Settings.Schedule(
        new ServerCoder(new Coders(remark -> {}), CoderVersion.current()),
        new SourceRules(folders),
        allowPrivate ? options.withPrivate() : options);
  }

  /** Codes as {@code chancery add} does. */
  private record ServerCoder(Coders coders, String version) implements DocumentCoder {

    @Override
    public DocumentCoder taught(LocalLexicon lexicon) {
      return new ServerCoder(coders.taught(lexicon), CoderVersion.current(lexicon));
    }

    @Override
    public Coded code(Document document) {
      return switch (coders.attempt(document)) {
        case Attempt.Done<Coded>(var coded) -> coded;
        case Attempt.Failed<Coded> failed -> throw new IllegalArgumentException(failed.line());
      };
    }
  }
}
