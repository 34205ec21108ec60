package org.amnok.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.amnok.domain.project.ProjectContents;
import org.amnok.files.OutputRules;
import org.amnok.words.Messages;
import org.amnok.workspace.FilesRead;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// Parts that commands are put together from; what they tell are keys of the bundles. They are put
/// together by hand, without picocli's annotations: reading those by reflection would take a third
/// of the time of a short command.
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
    static PositionalParamSpec file(int index, String label, String key) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .arity("1")
                .required(true)
                .type(Path.class)
                .paramLabel(label)
                .description(Messages.text(key))
                .build();
    }

    /// Files behind the project, at least one.
    static PositionalParamSpec files(String key) {
        return PositionalParamSpec.builder()
                .index("1..*")
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(Path.class)
                .paramLabel("FILE")
                .description(Messages.text(key))
                .build();
    }

    /// Any number of people, each by a key or a name that the project knows.
    static OptionSpec people(String name, String key) {
        return texts(name, "KEY|NAME", key);
    }

    /// The project that a command works on.
    static PositionalParamSpec project(String key) {
        return file(0, "PROJECT.gpkg", key);
    }

    /// An option that is given or not.
    static OptionSpec flag(String name, String key) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .arity("0")
                .defaultValue("false")
                .description(Messages.text(key))
                .build();
    }

    /// Replacing files that are there; never a project, nor what is being read.
    static OptionSpec replace() {
        return flag("--replace", "cli.replace_files_of_these_names");
    }

    /// What a command may write that reads a project.
    static OutputRules rules(OptionSpec replace, Path project, ProjectContents contents) {
        return OutputRules.ofCommand(replace.<Boolean>getValue(), FilesRead.of(project, contents));
    }

    /// A file that must be named by an option.
    static OptionSpec file(String name, String label, String key) {
        return builder(name, label, Path.class, key).required(true).build();
    }

    /// An option with a value; null when it is not given.
    static OptionSpec optional(String name, String label, Class<?> type, String key) {
        return builder(name, label, type, key).build();
    }

    /// Likewise, of a type of this program.
    static OptionSpec optional(String name, String label, OptionType<?> type, String key) {
        return builder(name, label, type.type(), key).converters(type.reader()).build();
    }

    /// An option with a value.
    ///
    /// @param otherwise the value when it is not given
    static OptionSpec value(
            String name, String label, Class<?> type, String otherwise, String key) {
        return builder(name, label, type, key).defaultValue(otherwise).build();
    }

    /// Likewise, of a type of this program.
    static OptionSpec value(
            String name, String label, OptionType<?> type, String otherwise, String key) {
        return builder(name, label, type.type(), key)
                .converters(type.reader())
                .defaultValue(otherwise)
                .build();
    }

    private static OptionSpec.Builder builder(
            String name, String label, Class<?> type, String key) {
        return described(name, label, type, Messages.text(key));
    }

    /// An option whose description has values.
    static OptionSpec.Builder described(
            String name, String label, Class<?> type, String description) {
        return OptionSpec.builder(name)
                .type(type)
                .arity("1")
                .paramLabel(label)
                .description(description);
    }

    /// A text.
    static OptionSpec text(String name, String label, String otherwise, String key) {
        return value(name, label, String.class, otherwise, key);
    }

    /// A text, empty when it is not given.
    static OptionSpec text(String name, String label, String key) {
        return text(name, label, "", key);
    }

    /// Any number of texts.
    static OptionSpec texts(String name, String label, String key) {
        return builder(name, label, String[].class, key).arity("1..*").build();
    }

    /// The language of what is written.
    static OptionSpec language() {
        var key = "cli.the_language_of_names_and";
        return value("--lang", "en|ko|zh|ja", OptionType.LANGUAGE, "en", key);
    }

    /// Only says what would be done.
    static OptionSpec dryRun() {
        return flag("--dry-run", "cli.say_what_would_be_done_and");
    }

    /// Under which name an edit goes into the history.
    static OptionSpec sign(String key) {
        return text("--sign", "NAME", key);
    }

    static OptionSpec title(String key) {
        return text("--title", "TEXT", key);
    }

    /// Cells of a table with fewer reports are held back.
    static OptionSpec least() {
        return value("--at-least", "N", Integer.class, "0", "counts.option_at_least");
    }

    /// Sightings by their identifiers.
    static OptionSpec uuids(String name, String key) {
        return builder(name, "UUID", UUID[].class, key)
                .arity("1..*")
                .converters(OptionType.UUIDS.reader())
                .build();
    }
}
