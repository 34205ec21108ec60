package org.amnok.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.amnok.words.Messages;
import org.amnok.workspace.Extent;
import org.amnok.workspace.ProjectSummary;

/// A project's summary for people.
final class SummaryText {
    private SummaryText() {}

    static void write(Path project, ProjectSummary summary, PrintWriter out) {
        out.println(project);
        line(out, "sightings", placed(summary));
        line(out, "sites", located(summary.sites(), summary.sitesLocated()));
        summary.dates()
                .ifPresent(
                        d -> line(out, "dates", Messages.text("cli.to", d.earliest(), d.latest())));
        summary.extent().ifPresent(extent -> line(out, "extent", degrees(extent)));
        summary.byKind().forEach((kind, n) -> line(out, "  " + kind.label(), n + ""));
        summary.byStatus()
                .forEach(
                        (status, n) ->
                                line(out, Messages.text("cli.status", status.code()), n + ""));
        out.flush();
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

    /// West, south, east, north to about a metre: what `render --bbox` takes.
    private static String degrees(Extent extent) {
        return String.format(
                Locale.ROOT,
                "%.5f,%.5f,%.5f,%.5f (west, south, east, north)",
                extent.southWest().lonDegrees(),
                extent.southWest().latDegrees(),
                extent.northEast().lonDegrees(),
                extent.northEast().latDegrees());
    }

    private static void line(PrintWriter out, String name, String value) {
        out.printf(Locale.ROOT, "  %-28s %s%n", name, value);
    }
}
