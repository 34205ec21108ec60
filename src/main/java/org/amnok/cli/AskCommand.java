package org.amnok.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.amnok.files.FileNames;
import org.amnok.release.Outbox;
import org.amnok.release.Release;
import org.amnok.store.StreamedProject;
import org.amnok.words.Messages;
import org.amnok.workspace.output.PictureExport;
import org.amnok.workspace.output.TableExport;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `amnok ask`: counts a project's reports by rows and columns, through the release gate.
final class AskCommand extends Subcommand {
    private final PositionalParamSpec project = perhapsProject("cli.the_project");
    private final DataQuestion elsewhere = takes(new DataQuestion());
    private final AskOptions options = takes(new AskOptions());
    private final ReleaseOptions release = takes(new ReleaseOptions());
    private final FilterOption filter = takes(FilterOption.ofData());
    private final SoundProject sound = takes(new SoundProject());
    private final OptionSpec replace = replace();
    private final OptionSpec out =
            taken(
                    builder(
                                    "--out",
                                    "FILE",
                                    Path.class,
                                    Messages.text(
                                            "counts.option_out",
                                            String.join(", .", TableExport.ENDINGS)))
                            .build());
    private final Supplier<PictureExport> exports;

    /// @param exports makes what releases, when it is needed
    AskCommand(Supplier<PictureExport> exports) {
        super("ask");
        this.exports = exports;
        describe("counts.command", "counts.command_certain");
    }

    @Override
    public Integer call() throws IOException {
        Path path = project.getValue();
        Path file = out.getValue();
        if (elsewhere.isAsked()) {
            return elsewhere.answer(line(), options, file, replace.<Boolean>getValue());
        }
        if (path == null || file == null) {
            throw wrong("parquet.project_or_data");
        }
        if (!TableExport.isKnown(file)) {
            throw wrong("counts.unknown_ending", String.join(", .", TableExport.ENDINGS));
        }
        if (TableExport.isPlain(file)) {
            var drawn = options.drawn();
            Problems.refuse(line(), drawn, "cli.nothing_with", "." + FileNames.ending(file));
        }
        sound.require(path, err());
        try (var outbox = new Outbox()) {
            var released = write(path, file, outbox);
            new Leaving(line(), release, path).send(TableExport.outputs(file), released, outbox);
            new ReleaseReporter(line()).report(released);
        }
        return Cli.DONE;
    }

    private Release write(Path path, Path file, Outbox outbox) {
        try (var streamed = StreamedProject.open(path)) {
            var items = streamed.items();
            var rules = rules(replace, streamed.path(), items);
            for (var output : TableExport.outputs(file)) {
                release.require(rules, output);
            }
            var question = filter.question(line(), items);
            var request = options.request(line(), question.filter(), items);
            var export = exports.get();
            var tables = new TableExport(export.releases(), export.places(), export.letters());
            var released =
                    tables.release(
                                    release.terms(line(), items),
                                    request,
                                    question,
                                    streamed,
                                    release.author())
                            .to(rules, outbox);
            tables.write(released, request, options.chart(line()), items, file);
            return released;
        }
    }
}
