package org.amnok.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.amnok.domain.ProblemException;
import org.amnok.store.HistoryReport;
import org.amnok.store.ProjectStore;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `amnok check`: says whether a project is sound.
final class CheckCommand implements Callable<Integer> {
    private final PositionalParamSpec project = Arguments.project("The project.");
    private final OptionSpec noted =
            Arguments.value(
                            "--noted",
                            "NUMBER:HASH",
                            String.class,
                            "",
                            "Where the history ended when you noted it down; told is whether all up"
                                    + " to there is unaltered.")
                    .build();
    final CommandSpec spec = Arguments.command("check", this, project, noted);

    CheckCommand() {
        spec.usageMessage()
                .description(
                        "Look for damage in a project, without changing it, and follow the chain of"
                                + " its history.");
    }

    @Override
    public Integer call() {
        Path file = project.getValue();
        var following =
                CompletableFuture.supplyAsync(
                        () -> ProjectStore.checkHistory(file, noted.getValue()));
        var problems = new LinkedHashSet<>(ProjectStore.check(file));
        var history = joined(following);
        problems.addAll(history.problems());
        if (!problems.isEmpty()) {
            problems.forEach(problem -> Problems.tell(spec.commandLine(), problem));
            return Cli.PROBLEM;
        }
        tell(file, history, spec.commandLine().getOut());
        return Cli.DONE;
    }

    private static HistoryReport joined(CompletableFuture<HistoryReport> following) {
        try {
            return following.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof ProblemException problem ? problem : e;
        }
    }

    private static void tell(Path file, HistoryReport history, PrintWriter out) {
        out.println(file + ": sound");
        out.println("history: unbroken, entries: " + history.entries());
        if (history.entries() > 0) {
            out.println("history ends with " + history.head());
        }
        history.notes().forEach(note -> out.println("note: " + note));
    }
}
