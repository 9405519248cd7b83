package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.record.store.Manifest;
import org.chancery.record.store.Restoration;
import org.chancery.record.store.StoreProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery restore}: a store from a backup. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = "Makes a store from a backup, where there is none yet.")
final class RestoreCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "what chancery backup wrote")
  private Path file = Path.of("");

  @Mixin private StoreOption store = new StoreOption();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    if (!Files.isRegularFile(file)) {
      throw new UsageProblem(file + ": no such file");
    }
    Manifest manifest = restore();
    console
        .out()
        .println("%s holds all up to change %,d".formatted(store.place(), manifest.changes()));
    return Exit.DONE;
  }

  private Manifest restore() {
    try {
      return Restoration.restore(file, store.location());
    } catch (StoreProblem.Taken e) {
      throw new UsageProblem(String.valueOf(e.getMessage()));
    }
  }
}
