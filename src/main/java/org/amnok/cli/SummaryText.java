package org.amnok.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.amnok.words.Messages;
import org.amnok.workspace.Extent;
import org.amnok.workspace.ProjectSummary;

/// A project's summary for people.
final class SummaryText {
    private static final int NAME_COLUMNS = 28;

    /// Hangul Jamo begin here, and what is no wider than Latin letters lies before it.
    private static final int FIRST_WIDE = 0x1100;

    private SummaryText() {}

    static void write(Path project, ProjectSummary summary, PrintWriter out) {
        out.println(project);
        line(out, Messages.text("cli.info_sightings"), placed(summary));
        line(
                out,
                Messages.text("cli.info_sites"),
                located(summary.sites(), summary.sitesLocated()));
        summary.dates()
                .ifPresent(
                        d ->
                                line(
                                        out,
                                        Messages.text("cli.info_dates"),
                                        Messages.text("cli.to", d.earliest(), d.latest())));
        summary.extent()
                .ifPresent(extent -> line(out, Messages.text("cli.info_extent"), degrees(extent)));
        summary.byKind().forEach((kind, n) -> line(out, "  " + kind.label(), n + ""));
        summary.byStatus()
                .forEach(
                        (status, n) ->
                                line(
                                        out,
                                        "  " + Messages.text("cli.info_status", status.label()),
                                        n + ""));
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
        return Messages.text(
                "cli.west_south_east_north",
                String.format(
                        Locale.ROOT,
                        "%.5f,%.5f,%.5f,%.5f",
                        extent.southWest().lonDegrees(),
                        extent.southWest().latDegrees(),
                        extent.northEast().lonDegrees(),
                        extent.northEast().latDegrees()));
    }

    private static void line(PrintWriter out, String name, String value) {
        var padding = " ".repeat(Math.max(0, NAME_COLUMNS - columns(name)));
        out.println("  " + name + padding + " " + value);
    }

    /// How wide a terminal shows it: Korean, Chinese and Japanese letters take two columns.
    private static int columns(String name) {
        return name.codePoints().map(letter -> letter < FIRST_WIDE ? 1 : 2).sum();
    }
}
