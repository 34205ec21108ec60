package org.amnok.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.amnok.domain.Secret;
import org.amnok.exchange.difference.DifferenceFile;
import org.amnok.exchange.difference.Differences;
import org.amnok.files.OutputRules;
import org.amnok.map.ground.BaseMap;
import org.amnok.words.Messages;
import org.amnok.workspace.difference.ComparedFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/// `amnok diff`: tells what differs between two projects or files.
final class DiffCommand implements Callable<Integer> {
    private final PositionalParamSpec first =
            Arguments.file(0, "BEFORE", Messages.text("difference.cli_before"));
    private final PositionalParamSpec second =
            Arguments.file(1, "AFTER", Messages.text("difference.cli_after"));
    private final OptionSpec report =
            Arguments.optional(
                    "--report", "FILE", Path.class, Messages.text("difference.cli_report"));
    private final OptionSpec replace = Arguments.replace();
    final CommandSpec spec = Arguments.command("diff", this, first, second, report, replace);

    DiffCommand() {
        spec.usageMessage()
                .description(
                        Messages.text("difference.cli_command"),
                        Messages.text("difference.cli_matching"));
    }

    @Override
    public Integer call() {
        Path before = first.getValue();
        Path after = second.getValue();
        @Nullable Path file = report.getValue();
        if (file != null) {
            requireWritable(file, before, after);
        }
        var sites = List.copyOf(BaseMap.load().sites());
        var secret =
                ComparedFile.secret(before)
                        .or(() -> ComparedFile.secret(after))
                        .orElseGet(() -> Secret.of(new byte[Secret.BYTES]));
        var one = ComparedFile.of(before, sites, secret);
        var other = ComparedFile.of(after, sites, secret);
        var told =
                new DifferenceFile(
                        before, after, Differences.of(one.sightings(), other.sightings()));
        List.of(one, other).forEach(this::note);
        var out = spec.commandLine().getOut();
        if (file == null) {
            told.lines().forEach(out::println);
        } else {
            told.write(file);
            out.println(told.summary());
        }
        out.flush();
        return Cli.DONE;
    }

    private void requireWritable(Path file, Path before, Path after) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        if (DifferenceFile.ENDINGS.stream().noneMatch(ending -> name.endsWith("." + ending))) {
            throw new ParameterException(
                    spec.commandLine(),
                    Messages.text(
                            "difference.end_the_name_in",
                            String.join(", .", DifferenceFile.ENDINGS)));
        }
        OutputRules.ofCommand(replace.<Boolean>getValue(), List.of(before, after)).require(file);
    }

    private void note(ComparedFile file) {
        file.notes()
                .forEach(
                        words ->
                                spec.commandLine()
                                        .getErr()
                                        .println("note: " + file.file() + " · " + words));
    }
}
