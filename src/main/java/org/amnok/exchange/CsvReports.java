package org.amnok.exchange;

import org.amnok.domain.Confidence;
import org.amnok.domain.Report;

/// The report that a row rests on, and what the sighting is called.
final class CsvReports {
    private CsvReports() {}

    /// Beside an outlet or an address, a plain `title` is the report's; the sighting is then called
    /// after its place.
    private static boolean titleIsTheReports(CsvRow row) {
        var header = row.header();
        return (header.has(Column.OUTLET) || header.has(Column.ADDRESS))
                && !header.has(Column.REPORT_TITLE);
    }

    static String title(CsvRow row) {
        return titleIsTheReports(row) || !row.has(Column.TITLE)
                ? row.text(Column.PLACE)
                : row.text(Column.TITLE);
    }

    static Report report(CsvRow row) {
        return new Report(
                row.text(Column.OUTLET),
                row.text(titleIsTheReports(row) ? Column.TITLE : Column.REPORT_TITLE),
                row.text(Column.ADDRESS),
                row.text(Column.EVIDENCE),
                row.oneOf(
                        Column.CONFIDENCE,
                        Confidence.values(),
                        Confidence::code,
                        Confidence.NOT_STATED));
    }
}
