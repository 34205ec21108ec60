package org.amnok.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.store.ProjectStore;
import org.amnok.store.history.HistoryReport;
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
    private final OptionSpec outsideEdits =
            Arguments.flag(
                    "--accept-outside-edits",
                    "Records that are otherwise than the history says count as edited by another"
                            + " program, QGIS for example, and not as damage.");
    final CommandSpec spec = Arguments.command("check", this, project, noted, outsideEdits);

    CheckCommand() {
        spec.usageMessage()
                .description(
                        "Look for damage in a project, without changing it, and follow the chain of"
                                + " its history.",
                        "Exit code 0: sound, and every record is as the history says. 1: damaged,"
                                + " or a record is otherwise: edited by another program or changed"
                                + " by damage, which nobody can tell apart.");
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
        problems.addAll(otherwise(file, history));
        if (!problems.isEmpty()) {
            problems.forEach(problem -> Problems.report(spec.commandLine(), problem));
            return Cli.PROBLEM;
        }
        report(file, history, spec.commandLine().getOut());
        return Cli.DONE;
    }

    private List<Problem> otherwise(Path file, HistoryReport history) {
        var found = new ArrayList<Problem>();
        if (history.isWiped()) {
            found.add(
                    new Problem(
                            "The history is empty although there are sightings: it was taken away",
                            file.toString(),
                            "Compare with a backup copy."));
        }
        if (!outsideEdits.<Boolean>getValue()) {
            history.outside().stream()
                    .map(
                            words ->
                                    new Problem(
                                            words,
                                            file.toString(),
                                            "Compare with a backup copy; if you know of these"
                                                    + " edits, add --accept-outside-edits."))
                    .forEach(found::add);
        }
        return found;
    }

    private static HistoryReport joined(CompletableFuture<HistoryReport> following) {
        try {
            return following.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof ProblemException problem ? problem : e;
        }
    }

    private static void report(Path file, HistoryReport history, PrintWriter out) {
        out.println(file + ": sound");
        out.println("history: unbroken, entries: " + history.entries());
        if (history.entries() > 0) {
            out.println("history ends with " + history.head());
        }
        history.outside().forEach(note -> out.println("note: " + note));
    }
}
