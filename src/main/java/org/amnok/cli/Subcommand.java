package org.amnok.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.amnok.domain.log.OpenQuestion;
import org.amnok.map.styling.FileStyle;
import org.amnok.words.Messages;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.share.QuestionLines;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/// A command of the program, and where it says what.
abstract class Subcommand extends Arguments implements Callable<Integer> {
    final CommandSpec spec;

    Subcommand(String name) {
        spec = CommandSpec.wrapWithoutInspection(this).name(name);
        optional(PassphraseQuestion.OPTION, "FILE", Path.class, "seal.cli_passphrase_file");
        optional(PassphraseQuestion.KEY_OPTION, "KEYFILE", Path.class, "seal.cli_own_key");
        var help = switched(Messages.text("cli.show_this_help"), "-h", "--help");
        taken(help.usageHelp(true).build());
    }

    /// What was taken up, and in the help what the command does.
    ///
    /// @param keys of the bundles, one a paragraph
    final void describe(String... keys) {
        all().forEach(spec::add);
        spec.usageMessage()
                .synopsisHeading(Messages.text("cli.usage"))
                .commandListHeading(Messages.text("cli.commands"))
                .description(Stream.of(keys).map(Messages::text).toArray(String[]::new));
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

    /// Tells what was shared, and what only a person can decide.
    ///
    /// @param here the project; null when it was not touched
    final void tell(List<String> lines, List<OpenQuestion> questions, @Nullable Workspace here) {
        lines.forEach(out()::println);
        if (here != null) {
            var contents = here.state().contents();
            questions.forEach(each -> QuestionLines.of(each, contents).forEach(out()::println));
        }
    }

    /// Tells what was done, by a key of the bundles.
    final void say(String key, Object... values) {
        out().println(Messages.text(key, values));
    }

    /// Says what of a style that was opened is not drawn.
    final void sayNotDrawn(FileStyle opened) {
        opened.notDrawn().forEach(line -> say("cli.not_drawn", line));
    }

    /// Tells what a person should know of what was done, by a key of the bundles.
    final void note(String key, Object... values) {
        err().println(Messages.text("common.note_2", Messages.text(key, values)));
    }

    /// That the command line is not understood.
    ///
    /// @param why in the bundles
    final ParameterException wrong(String why, Object... values) {
        return Problems.wrongUsage(line(), why, values);
    }
}
