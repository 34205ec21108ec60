package org.amnok.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.amnok.words.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/// A command of the program, and where it says what.
abstract class Subcommand implements Callable<Integer> {
    final CommandSpec spec;

    /// @param arguments more can be added
    Subcommand(String name) {
        spec = Arguments.command(name, this);
    }

    final void takes(ArgSpec... arguments) {
        Stream.of(arguments).forEach(spec::add);
    }

    /// Says in the help what the command does.
    ///
    /// @param keys of the bundles, one a paragraph
    final void describe(String... keys) {
        spec.usageMessage().description(Stream.of(keys).map(Messages::text).toArray(String[]::new));
    }

    final CommandLine line() {
        return spec.commandLine();
    }

    final PrintWriter out() {
        return line().getOut();
    }

    final PrintWriter err() {
        return line().getErr();
    }

    /// Refuses options that change nothing without another.
    final void demand(OptionSpec other, OptionSpec... options) {
        if (!line().getParseResult().hasMatchedOption(other)) {
            var without = Stream.of(options);
            Problems.refuse(line(), without, "cli.nothing_without", other.longestName());
        }
    }

    /// Tells how far long work is.
    final ErrProgress progress() {
        return new ErrProgress(err());
    }

    /// Tells what a person should know of what was done.
    final void note(String words) {
        err().println("note: " + words);
    }

    /// That the command line is not understood.
    ///
    /// @param why in the bundles
    final ParameterException wrong(String why, Object... values) {
        return Problems.wrongUsage(line(), why, values);
    }
}
