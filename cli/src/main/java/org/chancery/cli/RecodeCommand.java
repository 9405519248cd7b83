package org.chancery.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.chancery.record.review.LocalLexicon;
import org.chancery.record.store.Addition;
import org.chancery.record.store.Holding;
import org.chancery.record.store.Judged;
import org.chancery.record.store.RecordStore;
import org.chancery.text.claim.Coded;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code chancery recode}: a newer coder over what is stored. */
@Command(
    name = "recode",
    mixinStandardHelpOptions = true,
    description = {
      "Codes the stored texts with this version of the coder, except those that it coded already.",
      "Earlier claims stay in the store. Judgements stay with the claims that are found again;"
          + " those",
      "whose claim is gone are listed: judgement, verdict, claim, text and reviewer, parted by"
          + " tabs."
    })
final class RecodeCommand implements Callable<Integer> {

  @Mixin private StoreOption store = new StoreOption();

  @Spec private @Nullable CommandSpec spec;

  /** One edition with what the coder says of it now. */
  private record Reread(long edition, Attempt<Coded> attempt) {}

  @Override
  public Integer call() {
    Console console = Console.of(spec);
    Progress progress = new Progress(console.err(), "coded");
    Troubles troubles = new Troubles(console.err(), progress);
    try (RecordStore record = store.existing()) {
      progress.begin(Math.toIntExact(record.counts().editions()));
      recode(record, troubles, progress);
      Settled.catchUp(record, console);
      for (Judged orphan : record.orphans()) {
        tell(orphan, console.out());
      }
    }
    return troubles.status();
  }

  private void recode(RecordStore record, Troubles troubles, Progress progress) {
    LocalLexicon lexicon = store.lexicon(record);
    Coders coders = new Coders(troubles::remark, lexicon);
    String version = CoderVersion.current(lexicon);
    Iterable<Holding> holdings = () -> record.uncoded(version).iterator();
    Workers.inOrder(
        holdings,
        holding -> new Reread(holding.edition(), coders.attempt(holding.document())),
        reread -> {
          progress.step();
          switch (reread.attempt()) {
            case Attempt.Failed<Coded> failed -> troubles.report(failed.line());
            case Attempt.Done<Coded>(var coded) ->
                record.recode(
                    reread.edition(),
                    new Addition.Found(coded.claims(), version),
                    store.signature());
          }
        });
  }

  private static void tell(Judged orphan, PrintWriter out) {
    out.printf(
        "orphaned\t%d\t%s\t%s\t%s\t%s%n",
        orphan.number(),
        orphan.judgement().verdict().word(),
        orphan.judgement().claim(),
        orphan.judgement().content(),
        orphan.signed().by());
  }
}
