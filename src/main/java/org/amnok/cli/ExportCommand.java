package org.amnok.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.exchange.DataFormat;
import org.amnok.exchange.SightingFiles;
import org.amnok.store.ProjectStore.Access;
import org.amnok.workspace.PictureExport;
import org.amnok.workspace.PreparedRelease;
import org.amnok.workspace.ReleaseLog;
import org.amnok.workspace.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/// `amnok export`: writes a project's sightings for other programs, through the release gate.
final class ExportCommand implements Callable<Integer> {
    private final PositionalParamSpec project = Arguments.project("The project.");
    private final ReleaseOptions release = new ReleaseOptions();
    private final FilterOption filter = new FilterOption("in the file");
    private final OptionSpec out =
            OptionSpec.builder("--out")
                    .type(Path.class)
                    .arity("1")
                    .required(true)
                    .paramLabel("FILE")
                    .description(
                            "The file to write; an existing one is replaced. The format follows its"
                                    + " name: "
                                    + Stream.of(DataFormat.values())
                                            .map(each -> "." + each.ending() + " " + each.title())
                                            .collect(Collectors.joining(", "))
                                    + ".")
                    .build();
    private final OptionSpec byteOrderMark =
            Arguments.flag(
                    "--bom",
                    "Begin CSV with a byte order mark, by which some spreadsheets know UTF-8.");
    final CommandSpec spec =
            Arguments.command("export", this, project, out, filter.spec, byteOrderMark);
    private final Supplier<PictureExport> exports;

    /// @param exports makes what writes data, when it is needed
    ExportCommand(Supplier<PictureExport> exports) {
        this.exports = exports;
        for (var option : release.all()) {
            spec.add(option);
        }
        spec.usageMessage()
                .description(
                        "Write a project's sightings as data for other programs.",
                        "Coordinates have no more digits than their uncertainty bears; what was"
                                + " made coarser or held back is said in the file.");
    }

    @Override
    public Integer call() {
        Path path = project.getValue();
        Path file = out.getValue();
        if (!SightingFiles.isKnown(String.valueOf(file.getFileName()))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--out: end the name in ." + String.join(", .", SightingFiles.ENDINGS));
        }
        var written = write(path, file);
        new ReleaseTelling(spec.commandLine()).tell(written);
        log(written, path, file);
        return Cli.DONE;
    }

    private PreparedRelease write(Path path, Path file) {
        try (var workspace = Workspace.open(path, Access.READ_ONLY)) {
            var state = workspace.state();
            var terms = release.terms(spec.commandLine(), state.contents());
            var wanted = filter.filter(spec.commandLine(), state.contents());
            var data = exports.get().data();
            var prepared = data.prepare(data.review(terms, wanted, state), state, release.author());
            data.write(prepared, file, byteOrderMark.<Boolean>getValue());
            return prepared;
        }
    }

    /// What left and what stayed, in the project's history.
    private void log(PreparedRelease done, Path path, Path file) {
        var record = done.record(file);
        if (release.wantsSummary()) {
            done.writeSummary(file, record);
        }
        ReleaseLog.append(path, record, release.author())
                .ifPresent(
                        why ->
                                spec.commandLine()
                                        .getErr()
                                        .println(
                                                "note: The release is not in the history: "
                                                        + why.what()));
    }
}
