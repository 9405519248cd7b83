package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.record.store.Archive;
import org.chancery.record.store.Manifest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery backup}: the store into one file. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = {
      "Copies the store into one file, while it is in use: a zip of JSON lines with their hashes.",
      "chancery restore makes a store of any kind from it."
    })
final class BackupCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "must not exist yet")
  private Path file = Path.of("");

  @Mixin private StoreOption store = new StoreOption();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    store.demand();
    if (Files.exists(file)) {
      throw new UsageProblem(file + " exists already");
    }
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new UsageProblem(file + " cannot be written: there is no folder " + folder);
    }
    Manifest manifest = Archive.write(store.location(), file, store.signature());
    console.out().println("%s holds all up to change %,d".formatted(file, manifest.changes()));
    return Exit.DONE;
  }
}
