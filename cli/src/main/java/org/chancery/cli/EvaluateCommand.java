package org.chancery.cli;

import picocli.CommandLine.Command;

/** {@code chancery evaluate}: figures of accuracy on data with gold. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Measures accuracy against gold.",
    subcommands = {
      EvaluateRecordsCommand.class,
      EvaluateRelationsCommand.class,
      EvaluateEventsCommand.class
    },
    synopsisSubcommandLabel = "(records | relations | events)")
final class EvaluateCommand {}
