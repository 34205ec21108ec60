package org.amnok.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.exchange.output.DataFormat;
import org.amnok.exchange.output.SightingFiles;
import org.amnok.files.OutputRules;
import org.amnok.release.Outbox;
import org.amnok.release.Release;
import org.amnok.release.ReleaseIdentifiers;
import org.amnok.release.ReleaseTerms;
import org.amnok.release.ReleasedPictures;
import org.amnok.store.StreamedProject;
import org.amnok.words.Messages;
import org.amnok.workspace.evidence.EvidenceOffer;
import org.amnok.workspace.handover.EarlierStates;
import org.amnok.workspace.handover.TakeAlong;
import org.amnok.workspace.output.PictureExport;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `amnok export`: writes a project's sightings for other programs, through the release gate.
final class ExportCommand extends Subcommand {
    private final PositionalParamSpec project = project("cli.the_project");
    private final ReleaseOptions release = takes(new ReleaseOptions());
    private final FilterOption filter = takes(FilterOption.ofData());
    private final OptionSpec out =
            required(
                    "--out",
                    "FILE",
                    Path.class,
                    Messages.text(
                            "cli.the_file_to_write_the_format",
                            Stream.of(DataFormat.values())
                                    .map(each -> "." + each.ending() + " " + each.title())
                                    .collect(Collectors.joining(", "))));
    private final SoundProject sound = takes(new SoundProject());
    private final OptionSpec replace = replace();
    private final OptionSpec byteOrderMark = flag("--bom", "cli.begin_csv_with_a_byte_order");
    private final OptionSpec pictures = flag("--pictures", "cli.photos_and_satellite_images_of");
    private final OptionSpec asProject = flag("--as-project", "courier.cli_as_project");
    private final OptionSpec history = flag("--history", "courier.cli_history");
    private final OptionSpec stableIds =
            text("--stable-ids", "RECIPIENT", "cli.sightings_are_called_the_same");
    private final Supplier<PictureExport> exports;

    /// @param exports makes what writes data, when it is needed
    ExportCommand(Supplier<PictureExport> exports) {
        super("export");
        this.exports = exports;
        describe("cli.write_a_projects_sightings_as", "cli.coordinates_have_no_more_digits");
    }

    @Override
    public Integer call() {
        Path path = project.getValue();
        Path file = out.getValue();
        requireFormat(String.valueOf(file.getFileName()));
        try (var outbox = new Outbox()) {
            var written = sound.beside(path, err(), begin -> write(path, file, outbox, begin));
            new Leaving(line(), release, path).send(List.of(file), written.release(), outbox);
            report(written);
        }
        return Cli.DONE;
    }

    private void report(Written written) {
        var reporter = new ReleaseReporter(line());
        reporter.report(written.release());
        written.omitted().forEach(reporter::note);
        reporter.report(written.pictures(), pictures.<Boolean>getValue());
        if (history.<Boolean>getValue()) {
            out().println(written.earlier().sentence());
        }
    }

    private void requireFormat(String name) {
        if (!SightingFiles.isKnown(name)) {
            throw wrong("cli.out_end_the_name_in", String.join(", .", SightingFiles.ENDINGS));
        }
        if (asProject.<Boolean>getValue() && SightingFiles.format(name) != DataFormat.GEOPACKAGE) {
            throw wrong("courier.a_project_is_a_geopackage");
        }
        if (history.<Boolean>getValue() && !asProject.<Boolean>getValue()) {
            throw wrong("courier.history_only_a_project_has");
        }
        if (pictures.<Boolean>getValue()
                && !asProject.<Boolean>getValue()
                && SightingFiles.format(name) != DataFormat.KMZ) {
            throw wrong("cli.pictures_only_kmz_holds");
        }
    }

    private ReleaseTerms terms(StreamedProject streamed) {
        var terms = release.terms(line(), streamed.items());
        String recipient = stableIds.getValue();
        return recipient.isBlank()
                ? terms
                : terms.naming(
                        ReleaseIdentifiers.lasting(streamed.secret(), terms.policy(), recipient));
    }

    /// @param omitted what the format could not hold, as sentences
    private record Written(
            Release release,
            ReleasedPictures pictures,
            EarlierStates earlier,
            List<String> omitted) {}

    /// @param whenOpen called once the project is
    private Written write(Path path, Path file, Outbox outbox, Runnable whenOpen) {
        try (var streamed = StreamedProject.open(path)) {
            whenOpen.run();
            var items = streamed.items();
            var rules = rules(replace, streamed.path(), items);
            require(rules, file);
            var question = filter.question(line(), items);
            var export = exports.get();
            var data = export.data();
            var choice = export.releases().choice(question, streamed).by(release.author());
            var terms = terms(streamed);
            boolean isProject = asProject.getValue();
            var made = isProject ? data.ordered(terms, choice) : data.release(terms, choice);
            var all = made.to(rules, outbox);
            var leaving =
                    pictures.<Boolean>getValue()
                            ? all.pictures(EvidenceOffer.of(streamed.path(), items))
                            : ReleasedPictures.NONE;
            var earlier =
                    history.<Boolean>getValue()
                            ? EarlierStates.of(all, streamed.path())
                            : EarlierStates.NONE;
            var omitted = List.<String>of();
            if (isProject) {
                TakeAlong.write(
                        all, leaving, earlier, all.file(file), LocalDate.now(ZoneOffset.UTC));
            } else {
                omitted = data.write(all, leaving, file, byteOrderMark.<Boolean>getValue());
            }
            return new Written(all, leaving, earlier, omitted);
        }
    }

    /// Before the work: what would be refused after it.
    private void require(OutputRules rules, Path file) {
        SightingFiles.all(file).forEach(rules::require);
        if (release.wantsSummary()) {
            rules.require(Release.summaryOf(file));
        }
    }
}
