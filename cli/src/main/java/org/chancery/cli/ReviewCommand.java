package org.chancery.cli;

import picocli.CommandLine.Command;

/** {@code chancery review}: people look over what was coded. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    description = {
      "Shows which claims should be looked at, and keeps what reviewers say of them.",
      "Nothing is overwritten: each judgement has its reviewer, time and reason, and can be undone."
          + " Who speaks without having seen what another said is told, and nothing is kept."
    },
    subcommands = {
      ReviewQueueCommands.Waiting.class,
      ReviewQueueCommands.Next.class,
      ReviewQueueCommands.Show.class,
      ReviewClaimCommands.Accept.class,
      ReviewClaimCommands.Correct.class,
      ReviewClaimCommands.Reject.class,
      ReviewClaimCommands.Divide.class,
      ReviewClaimCommands.Undo.class,
      ReviewTextCommands.Add.class,
      ReviewTextCommands.Complete.class,
      ReviewPairCommands.Merge.class,
      ReviewPairCommands.Split.class,
      ReviewReportCommands.Export.class,
      ReviewReportCommands.Agreement.class,
      ReviewReportCommands.Lexicon.class
    })
final class ReviewCommand {}
