package org.amnok.cli;

import java.io.File;
import java.util.List;
import java.util.stream.Stream;
import org.amnok.domain.Problem;
import org.amnok.files.Failures;
import org.amnok.words.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Reports what went wrong in one line on stderr, never by a stack trace.
final class Problems {
    private static final int MAX_LENGTH = 300;

    private Problems() {}

    /// That a command line is not understood.
    ///
    /// @param why in the bundles
    static ParameterException wrongUsage(CommandLine command, String why, Object... arguments) {
        return new ParameterException(command, Messages.text(why, arguments));
    }

    /// Refuses options that would change nothing.
    ///
    /// @param why in the bundles
    /// @param other what decides it, or is missing
    static void refuse(CommandLine command, Stream<OptionSpec> options, String why, String other) {
        options.filter(command.getParseResult()::hasMatchedOption)
                .findFirst()
                .ifPresent(
                        option -> {
                            throw wrongUsage(command, why, option.longestName(), other);
                        });
    }

    /// A command line that was not understood.
    static int reportWrongUsage(ParameterException wrong, String[] arguments) {
        var command = wrong.getCommandLine();
        if (command.getParent() == null && isNoCommand(arguments)) {
            report(command, noCommand(command, arguments[0]));
            return Cli.WRONG_USAGE;
        }
        var help = command.getCommandSpec().qualifiedName() + " --help";
        report(
                command,
                new Problem(oneLine(UsageWords.of(wrong)), "", Messages.text("cli.see", help)));
        return Cli.WRONG_USAGE;
    }

    /// A word that begins a line and is no file was meant for a command.
    private static boolean isNoCommand(String... arguments) {
        return arguments.length > 1
                && arguments[0].matches("[a-z]+")
                && !new File(arguments[0]).exists();
    }

    private static Problem noCommand(CommandLine program, String typed) {
        var like = new UnmatchedArgumentException(program, List.of(typed)).getSuggestions();
        return new Problem(
                Messages.text("cli.there_is_no_command", typed),
                "",
                like.isEmpty()
                        ? Messages.text("cli.the_commands_are_listed_by")
                        : Messages.text("cli.did_you_mean", like.getFirst()));
    }

    /// A command that failed: this is the edge at which everything is caught.
    static int reportFailure(Exception failure, CommandLine command, ParseResult parsed) {
        report(command, Failures.problem(failure));
        return Cli.PROBLEM;
    }

    /// Reports a problem.
    static void report(CommandLine command, Problem problem) {
        command.getErr().println("amnok: " + problem.sentence());
    }

    private static String oneLine(String message) {
        var line = message.strip().replaceAll("\\s*\\R\\s*", " ");
        return line.length() <= MAX_LENGTH ? line : line.substring(0, MAX_LENGTH) + "…";
    }
}
