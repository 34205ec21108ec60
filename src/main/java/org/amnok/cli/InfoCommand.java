package org.amnok.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.amnok.domain.Coded;
import org.amnok.domain.date.DateSpan;
import org.amnok.exchange.output.JsonObject;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.sqlite.Seals;
import org.amnok.words.Messages;
import org.amnok.workspace.Extent;
import org.amnok.workspace.ProjectSummary;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.handover.SealedPeople;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `amnok info`: says what is in a project.
final class InfoCommand extends Subcommand {
    private static final int NAME_COLUMNS = 28;

    /// Hangul Jamo begin here, and what is no wider than Latin letters lies before it.
    private static final int FIRST_WIDE = 0x1100;

    private final PositionalParamSpec project = project("cli.the_project");
    private final OptionSpec json = flag("--json", "cli.as_json");

    InfoCommand() {
        super("info");
        describe("cli.say_what_is_in_a_project");
    }

    @Override
    public Integer call() throws IOException {
        Path file = project.getValue();
        boolean asJson = json.getValue();
        try (var workspace = Workspace.open(file, Access.READ_ONLY)) {
            var state = workspace.state();
            var summary = ProjectSummary.of(state.index(), state.contents());
            var bases = BaseReport.of(workspace);
            if (asJson) {
                writeJson(file, summary, bases);
            } else {
                writeText(file, summary);
                bases.forEach(base -> base.write(out()));
                if (Seals.isSealed(file)) {
                    new SealedPeople(file).lines().forEach(out()::println);
                }
            }
        }
        return Cli.DONE;
    }

    /// A project's summary for people.
    private void writeText(Path project, ProjectSummary summary) {
        out().println(project);
        printLine("cli.info_sightings", placed(summary));
        printLine("cli.info_sites", located(summary.sites(), summary.sitesLocated()));
        summary.dates()
                .map(days -> Messages.text("cli.to", day(days.first()), day(days.last())))
                .ifPresent(days -> printLine("cli.info_dates", days));
        summary.extent().ifPresent(extent -> printLine("cli.info_extent", degrees(extent)));
        summary.byKind().forEach((kind, n) -> printColumns("  " + kind.label(), n + ""));
        summary.byStatus()
                .forEach(
                        (status, n) -> {
                            var name = Messages.text("cli.info_status", status.label());
                            printColumns("  " + name, n + "");
                        });
    }

    private static String day(Optional<LocalDate> known) {
        return known.map(LocalDate::toString).orElseGet(() -> Messages.text("table.open_date"));
    }

    /// "43, 4 of them along the river, 12 not located".
    private static String placed(ProjectSummary summary) {
        var along = summary.stretches();
        var nowhere = summary.sightings() - summary.located() - along;
        return along == 0
                ? located(summary.sightings(), summary.located())
                : Messages.text(
                        "cli.of_them_along_the_river_not", summary.sightings(), along, nowhere);
    }

    private static String located(int all, int located) {
        return all == located
                ? all + ""
                : Messages.text("cli.of_them_not_located", all, (all - located));
    }

    /// West, south, east, north: what `render --bbox` takes.
    private static String degrees(Extent exact) {
        return Messages.text(
                "cli.west_south_east_north",
                String.format(Locale.ROOT, "%.1f,%.1f,%.1f,%.1f", box(exact).toArray()));
    }

    /// @param key of the name, in the bundles
    private void printLine(String key, String value) {
        printColumns(Messages.text(key), value);
    }

    private void printColumns(String name, String value) {
        var padding = " ".repeat(Math.max(0, NAME_COLUMNS - columns(name)));
        out().println("  " + name + padding + " " + value);
    }

    /// How wide a terminal shows it: Korean, Chinese and Japanese letters take two columns.
    private static int columns(String name) {
        return name.codePoints().map(letter -> letter < FIRST_WIDE ? 1 : 2).sum();
    }

    /// A project's summary for programs. What is not known is null; names are those of the file.
    private void writeJson(Path project, ProjectSummary summary, List<BaseReport> bases) {
        var sites =
                new JsonObject()
                        .with("total", summary.sites())
                        .with("located", summary.sitesLocated());
        out().println(
                        new JsonObject()
                                .with("file", project.toString())
                                .with("sightings", sightings(summary))
                                .with("sites", sites)
                                .with("baseLayers", bases.stream().map(BaseReport::object).toList())
                                .text());
    }

    private static JsonObject sightings(ProjectSummary summary) {
        return new JsonObject()
                .with("total", summary.sightings())
                .with("located", summary.located())
                .with("stretches", summary.stretches())
                .with("dated", summary.dated())
                .with("earliest", summary.dates().flatMap(DateSpan::first).orElse(null))
                .with("latest", summary.dates().flatMap(DateSpan::last).orElse(null))
                .with("bbox", summary.extent().map(InfoCommand::box).orElse(null))
                .with("byKind", counts(summary.byKind()))
                .with("byStatus", counts(summary.byStatus()));
    }

    /// West, south, east, north in degrees, as GeoJSON's `bbox`.
    private static List<Double> box(Extent exact) {
        var extent = exact.roundedOut();
        return List.of(
                extent.southWest().lonDegrees(),
                extent.southWest().latDegrees(),
                extent.northEast().lonDegrees(),
                extent.northEast().latDegrees());
    }

    private static JsonObject counts(Map<? extends Coded, Integer> counts) {
        var object = new JsonObject();
        counts.forEach((of, count) -> object.with(of.code(), count));
        return object;
    }
}
