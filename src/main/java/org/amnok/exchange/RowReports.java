package org.amnok.exchange;

import org.amnok.domain.Confidence;
import org.amnok.domain.Grading;
import org.amnok.domain.Report;
import org.amnok.domain.Sighting;
import org.amnok.domain.SightingStatus;

/// The report that a row rests on, and what the sighting is called.
final class RowReports {
    private static final CodeWords<Confidence> CONFIDENCES =
            new CodeWords<>(Confidence.values(), Confidence::code);

    private RowReports() {}

    /// Beside an outlet or an address, a plain `title` is the report's where the sighting can be
    /// called after its place.
    private static boolean titleIsTheReports(SightingRow row) {
        var columns = row.mapping();
        return (columns.has(SightingColumn.OUTLET) || columns.has(SightingColumn.ADDRESS))
                && columns.has(SightingColumn.PLACE)
                && !columns.has(SightingColumn.REPORT_TITLE);
    }

    static String title(SightingRow row) {
        return titleIsTheReports(row) || !row.has(SightingColumn.TITLE)
                ? row.text(SightingColumn.PLACE)
                : row.text(SightingColumn.TITLE);
    }

    /// @param grading and status: of the row; a doubt that neither tells is kept as low confidence
    static Report report(SightingRow row, Grading grading, SightingStatus status) {
        return new Report(
                row.text(SightingColumn.OUTLET),
                row.text(
                        titleIsTheReports(row)
                                ? SightingColumn.TITLE
                                : SightingColumn.REPORT_TITLE),
                row.text(SightingColumn.ADDRESS),
                row.text(SightingColumn.EVIDENCE),
                row.oneOf(
                        SightingColumn.CONFIDENCE, CONFIDENCES, confidence(row, grading, status)));
    }

    private static Confidence confidence(SightingRow row, Grading grading, SightingStatus status) {
        var isTold = Sighting.isDoubtful(Confidence.NOT_STATED, grading, status);
        return row.isYes(SightingColumn.DOUBTFUL) && !isTold
                ? Confidence.LOW
                : Confidence.NOT_STATED;
    }
}
