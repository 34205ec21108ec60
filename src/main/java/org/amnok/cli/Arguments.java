package org.amnok.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.amnok.words.Messages;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// Parts that commands are put together from. They are put together by hand, without picocli's
/// annotations: reading those by reflection would take a third of the time of a short command.
final class Arguments {
    private Arguments() {}

    /// A command with its help.
    static CommandSpec command(String name, Callable<Integer> action, ArgSpec... arguments) {
        var command = CommandSpec.wrapWithoutInspection(action).name(name);
        for (var argument : arguments) {
            command.add(argument);
        }
        return command.addOption(PassphraseQuestion.option())
                .addOption(PassphraseQuestion.keyOption())
                .addOption(
                        OptionSpec.builder("-h", "--help")
                                .type(boolean.class)
                                .arity("0")
                                .usageHelp(true)
                                .description(Messages.text("cli.show_this_help"))
                                .build());
    }

    /// A file that must be named.
    static PositionalParamSpec file(int index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .arity("1")
                .required(true)
                .type(Path.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /// Files behind the project, at least one.
    static PositionalParamSpec files(String description) {
        return PositionalParamSpec.builder()
                .index("1..*")
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(Path.class)
                .paramLabel("FILE")
                .description(description)
                .build();
    }

    /// Any number of people, each by a key or a name that the project knows.
    ///
    /// @param description in the bundles
    static OptionSpec people(String name, String description) {
        return texts(name, "KEY|NAME", Messages.text(description));
    }

    /// The project that a command works on.
    static PositionalParamSpec project(String description) {
        return file(0, "PROJECT.gpkg", description);
    }

    /// An option that is given or not.
    static OptionSpec flag(String name, String... description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .arity("0")
                .defaultValue("false")
                .description(description)
                .build();
    }

    /// Replacing files that are there; never a project, nor what is being read.
    static OptionSpec replace() {
        return flag("--replace", Messages.text("cli.replace_files_of_these_names"));
    }

    /// A file that must be named by an option.
    static OptionSpec file(String name, String label, String description) {
        return builder(name, label, Path.class, description).required(true).build();
    }

    /// An option with a value; null when it is not given.
    static OptionSpec optional(String name, String label, Class<?> type, String description) {
        return builder(name, label, type, description).build();
    }

    /// Likewise, of a type of this program.
    static OptionSpec optional(String name, String label, OptionType<?> type, String description) {
        return builder(name, label, type.type(), description).converters(type.reader()).build();
    }

    /// An option with a value.
    ///
    /// @param otherwise the value when it is not given
    static OptionSpec value(
            String name, String label, Class<?> type, String otherwise, String description) {
        return builder(name, label, type, description).defaultValue(otherwise).build();
    }

    /// Likewise, of a type of this program.
    static OptionSpec value(
            String name, String label, OptionType<?> type, String otherwise, String description) {
        return builder(name, label, type.type(), description)
                .converters(type.reader())
                .defaultValue(otherwise)
                .build();
    }

    private static OptionSpec.Builder builder(
            String name, String label, Class<?> type, String description) {
        return OptionSpec.builder(name)
                .type(type)
                .arity("1")
                .paramLabel(label)
                .description(description);
    }

    /// A text.
    static OptionSpec text(String name, String label, String otherwise, String description) {
        return value(name, label, String.class, otherwise, description);
    }

    /// A text, empty when it is not given.
    static OptionSpec text(String name, String label, String description) {
        return text(name, label, "", description);
    }

    /// Any number of texts.
    static OptionSpec texts(String name, String label, String description) {
        return builder(name, label, String[].class, description).arity("1..*").build();
    }

    /// The language of what is written.
    static OptionSpec language() {
        var description = Messages.text("cli.the_language_of_names_and");
        return value("--lang", "en|ko|zh|ja", OptionType.LANGUAGE, "en", description);
    }

    /// Only says what would be done.
    static OptionSpec dryRun() {
        return flag("--dry-run", Messages.text("cli.say_what_would_be_done_and"));
    }

    /// Under which name an edit goes into the history.
    static OptionSpec sign(String description) {
        return text("--sign", "NAME", description);
    }

    static OptionSpec title(String description) {
        return text("--title", "TEXT", description);
    }

    /// Cells of a table with fewer reports are held back.
    static OptionSpec least() {
        var description = Messages.text("counts.option_at_least");
        return value("--at-least", "N", Integer.class, "0", description);
    }

    /// Sightings by their identifiers.
    static OptionSpec uuids(String name, String description) {
        return builder(name, "UUID", UUID[].class, description)
                .arity("1..*")
                .converters(OptionType.UUIDS.reader())
                .build();
    }
}
