package org.amnok.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.project.ProjectContents;
import org.amnok.files.OutputRules;
import org.amnok.words.Messages;
import org.amnok.workspace.FilesRead;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// Options and arguments of a command, or of a part that several commands have; what they tell are
/// keys of the bundles. Each is taken up where it is made. They are put together by hand, without
/// picocli's annotations: reading those by reflection would take a third of the time of a short
/// command.
abstract class Arguments {
    private final List<ArgSpec> all = new ArrayList<>();

    /// All that were made, in that order.
    final List<ArgSpec> all() {
        return all;
    }

    /// The options among them.
    final OptionSpec[] allOptions() {
        return all.stream()
                .filter(OptionSpec.class::isInstance)
                .map(OptionSpec.class::cast)
                .toArray(OptionSpec[]::new);
    }

    /// Takes up one that was made elsewhere.
    final <A extends ArgSpec> A taken(A argument) {
        all.add(argument);
        return argument;
    }

    /// Takes up those of a part.
    final <P extends Arguments> P takes(P part) {
        all.addAll(part.all());
        return part;
    }

    /// A file that must be named.
    final PositionalParamSpec file(int index, String label, String key) {
        return taken(positional(index, label, Messages.text(key)).type(Path.class).build());
    }

    /// What must be named behind the command.
    static PositionalParamSpec.Builder positional(int index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .arity("1")
                .required(true)
                .paramLabel(label)
                .description(description);
    }

    /// Files behind the project, at least one.
    final PositionalParamSpec files(String key) {
        return taken(
                PositionalParamSpec.builder()
                        .index("1..*")
                        .arity("1..*")
                        .required(true)
                        .type(List.class)
                        .auxiliaryTypes(Path.class)
                        .paramLabel("FILE")
                        .description(Messages.text(key))
                        .build());
    }

    /// Any number of people, each by a key or a name that the project knows.
    final OptionSpec people(String name, String key) {
        return texts(name, "KEY|NAME", key);
    }

    /// The project that a command works on.
    final PositionalParamSpec project(String key) {
        return file(0, "PROJECT.gpkg", key);
    }

    /// One that need not be named.
    final PositionalParamSpec perhapsProject(String key) {
        var project = positional(0, "PROJECT.gpkg", Messages.text(key)).type(Path.class);
        return taken(project.arity("0..1").required(false).build());
    }

    /// An option that is given or not.
    final OptionSpec flag(String name, String key) {
        return taken(switched(Messages.text(key), name).defaultValue("false").build());
    }

    /// One without a value.
    static OptionSpec.Builder switched(String description, String... names) {
        return OptionSpec.builder(names).type(boolean.class).arity("0").description(description);
    }

    /// Replacing files that are there; never a project, nor what is being read.
    final OptionSpec replace() {
        return flag("--replace", "cli.replace_files_of_these_names");
    }

    /// What a command may write that reads a project.
    static OutputRules rules(OptionSpec replace, Path project, ProjectContents contents) {
        return OutputRules.ofCommand(replace.<Boolean>getValue(), FilesRead.of(project, contents));
    }

    /// A file that must be named by an option.
    final OptionSpec file(String name, String label, String key) {
        return required(name, label, Path.class, Messages.text(key));
    }

    /// An option that must be given.
    final OptionSpec required(String name, String label, Class<?> type, String description) {
        return taken(builder(name, label, type, description).required(true).build());
    }

    /// An option with a value; null when it is not given.
    final OptionSpec optional(String name, String label, Class<?> type, String key) {
        return taken(builder(name, label, type, Messages.text(key)).build());
    }

    /// Likewise, of a type of this program.
    final OptionSpec optional(String name, String label, OptionType<?> type, String key) {
        return taken(builder(name, label, type, key).build());
    }

    /// An option with a value.
    ///
    /// @param otherwise the value when it is not given
    final OptionSpec value(String name, String label, Class<?> type, String otherwise, String key) {
        var builder = builder(name, label, type, Messages.text(key));
        return taken(builder.defaultValue(otherwise).build());
    }

    /// Likewise, of a type of this program.
    final OptionSpec value(
            String name, String label, OptionType<?> type, String otherwise, String key) {
        return taken(builder(name, label, type, key).defaultValue(otherwise).build());
    }

    static OptionSpec.Builder builder(String name, String label, OptionType<?> type, String key) {
        return builder(name, label, type.type(), Messages.text(key)).converters(type.reader());
    }

    static OptionSpec.Builder builder(
            String name, String label, Class<?> type, String description) {
        return OptionSpec.builder(name)
                .type(type)
                .arity("1")
                .paramLabel(label)
                .description(description);
    }

    /// A text whose description has values.
    final OptionSpec described(String name, String label, String otherwise, String description) {
        var builder = builder(name, label, String.class, description);
        return taken(builder.defaultValue(otherwise).build());
    }

    /// A text.
    final OptionSpec text(String name, String label, String otherwise, String key) {
        return value(name, label, String.class, otherwise, key);
    }

    /// A text, empty when it is not given.
    final OptionSpec text(String name, String label, String key) {
        return text(name, label, "", key);
    }

    /// Any number of texts.
    final OptionSpec texts(String name, String label, String key) {
        return taken(
                builder(name, label, String[].class, Messages.text(key)).arity("1..*").build());
    }

    /// What an option has that takes any number of values, in their order; none when it is not
    /// given.
    static <T> List<T> values(OptionSpec option) {
        T[] given = option.getValue();
        return given == null ? List.of() : List.of(given);
    }

    /// The language of what is written.
    final OptionSpec language() {
        var key = "cli.the_language_of_names_and";
        return value("--lang", "en|ko|zh|ja", OptionType.LANGUAGE, "en", key);
    }

    /// Only says what would be done.
    final OptionSpec dryRun() {
        return flag("--dry-run", "cli.say_what_would_be_done_and");
    }

    /// Under which name an edit goes into the history.
    final OptionSpec sign(String key) {
        return text("--sign", "NAME", key);
    }

    final OptionSpec title(String key) {
        return text("--title", "TEXT", key);
    }

    /// Cells of a table with fewer reports are held back.
    final OptionSpec least() {
        return value("--at-least", "N", Integer.class, "0", "counts.option_at_least");
    }

    /// Sightings by their identifiers.
    final OptionSpec uuids(String name, String key) {
        return taken(
                builder(name, "UUID", UUID[].class, Messages.text(key))
                        .arity("1..*")
                        .converters(OptionType.UUIDS.reader())
                        .build());
    }
}
