package org.amnok.exchange.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.amnok.exchange.cell.FormulaGuard;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.ReleasedSightings;

/// Released sightings as lines with tabs between, a header first: what spreadsheets paste as cells.
public final class SpreadsheetText {
    private static final List<String> HEADER =
            List.of(
                    "Kind",
                    "Earliest day",
                    "Latest day",
                    "Latitude",
                    "Longitude",
                    "Uncertainty (m)",
                    "River",
                    "From km",
                    "To km",
                    "Precision of the place",
                    "Doubtful",
                    "Disputed",
                    "Title",
                    "Status",
                    "Source reliability",
                    "Information credibility",
                    "Count",
                    "EDTF");

    private SpreadsheetText() {}

    public static String of(ReleasedSightings released) {
        return released.sightings().stream()
                .map(SpreadsheetText::cells)
                .map(SpreadsheetText::line)
                .collect(Collectors.joining("\n", line(HEADER) + "\n", "\n"));
    }

    private static List<String> cells(ReleasedSighting s) {
        var cells = new ArrayList<String>();
        cells.add(s.kind().english());
        var dates = s.dates();
        cells.add(dates == null || dates.isOpenBackwards() ? "" : dates.earliest().toString());
        cells.add(dates == null || dates.isOpenForwards() ? "" : dates.latest().toString());
        var point = s.point();
        cells.add(point == null ? "" : degrees(point.latDegrees()));
        cells.add(point == null ? "" : degrees(point.lonDegrees()));
        var metres = s.uncertaintyMetres();
        cells.add(metres == null ? "" : String.format(Locale.ROOT, "%.0f", metres));
        var along = s.stretch();
        cells.add(along == null ? "" : along.river().english());
        cells.add(along == null ? "" : kilometres(along.from().lowest()));
        cells.add(along == null ? "" : kilometres(along.to().highest()));
        cells.add(s.level().english());
        cells.add(s.doubtful() ? "yes" : "");
        cells.add(s.disputed() ? "yes" : "");
        cells.add(s.title());
        cells.addAll(judged(s));
        return cells;
    }

    private static List<String> judged(ReleasedSighting s) {
        var status = s.status();
        var reliability = s.grading().reliability();
        var credibility = s.grading().credibility();
        var count = s.count();
        return List.of(
                status == null ? "" : status.code(),
                reliability == null ? "" : reliability.name(),
                credibility == null ? "" : Integer.toString(credibility.number()),
                count == null ? "" : count.toString(),
                ReleasedCells.edtf(s));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(SpreadsheetText::safe).collect(Collectors.joining("\t"));
    }

    /// The text without tabs and line ends, and with an apostrophe where a spreadsheet would take
    /// it for a formula.
    static String safe(String text) {
        var plain = text.replaceAll("[\\t\\r\\n\\u000B\\f\\u0085\\u2028\\u2029]+", " ");
        return FormulaGuard.guarded(plain);
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.5f", value);
    }

    private static String kilometres(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
