package org.amnok.exchange.reading;

import java.util.StringJoiner;
import org.amnok.domain.codelist.Confidence;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.Report;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.SightingDraft;
import org.amnok.exchange.cell.CodeWords;
import org.amnok.exchange.cell.KindWords;
import org.amnok.exchange.table.SightingColumn;
import org.amnok.exchange.table.Whose;

/// The report that a row rests on, what the sighting is called, and its notes: all that depends on
/// whose it is.
final class RowReports {
    private static final CodeWords<Confidence> CONFIDENCES =
            CodeWords.of(FieldCatalogue.CONFIDENCE);

    private RowReports() {}

    /// Whose a row is. Of published ones only those with an address or a known outlet: the others
    /// were told.
    static Whose whose(SightingRow row) {
        var whose = row.mapping().whose();
        return whose == Whose.PUBLISHED && !isPublished(row) ? Whose.TOLD : whose;
    }

    private static boolean isPublished(SightingRow row) {
        return Outlets.isKnown(row.text(SightingColumn.OUTLET))
                || Outlets.isReport(row.text(SightingColumn.ADDRESS));
    }

    /// True for a row that says who told it where an outlet belongs.
    static boolean namesSource(SightingRow row) {
        return Outlets.isSource(row.text(SightingColumn.OUTLET));
    }

    /// How exactly a row may leave that does not say it.
    static PrivacyLevel privacy(SightingRow row) {
        var whose = whose(row);
        return whose == Whose.AS_WRITTEN && isPublished(row) ? PrivacyLevel.EXACT : whose.privacy();
    }

    /// Beside an outlet or an address, a plain `title` is the report's where the sighting can be
    /// called after its place.
    private static boolean titleIsTheReports(SightingRow row) {
        var columns = row.mapping();
        return !whose(row).isConfidential()
                && (columns.has(SightingColumn.OUTLET) || columns.has(SightingColumn.ADDRESS))
                && columns.has(SightingColumn.PLACE)
                && !columns.has(SightingColumn.REPORT_TITLE);
    }

    static String title(SightingRow row) {
        return titleIsTheReports(row) || !row.has(SightingColumn.TITLE)
                ? row.text(SightingColumn.PLACE)
                : row.text(SightingColumn.TITLE);
    }

    /// What was not published names no outlet.
    ///
    /// @param draft with what else the row says; a doubt that neither its grading nor its status
    ///   tells is kept as low confidence
    static Report report(SightingRow row, SightingDraft draft) {
        var stated = draft.report().withConfidence(confidence(row, draft));
        return whose(row).isConfidential()
                ? stated
                : stated.withOutlet(namesSource(row) ? "" : row.text(SightingColumn.OUTLET))
                        .withTitle(reportTitle(row))
                        .withAddress(row.text(SightingColumn.ADDRESS));
    }

    private static String reportTitle(SightingRow row) {
        return row.text(
                titleIsTheReports(row) ? SightingColumn.TITLE : SightingColumn.REPORT_TITLE);
    }

    /// Of what was not published all is internal, and keeps the words that are not printed. A
    /// category that no kind tells fully is kept there, too.
    static Notes notes(SightingRow row) {
        var isConfidential = whose(row).isConfidential();
        var lines = new StringJoiner("\n");
        add(lines, "", row.text(SightingColumn.INTERNAL_NOTE));
        if (isConfidential) {
            add(lines, "", row.text(SightingColumn.NOTE));
        }
        if (isConfidential || namesSource(row)) {
            add(lines, "Outlet or source as imported: ", row.text(SightingColumn.OUTLET));
        }
        if (isConfidential) {
            add(lines, "Title of the report: ", row.text(SightingColumn.REPORT_TITLE));
            add(lines, "Address: ", row.text(SightingColumn.ADDRESS));
        }
        var kind = row.text(SightingColumn.KIND);
        add(lines, "Category as imported: ", KindWords.isOnlyNearest(kind) ? kind : "");
        add(lines, "Date as imported: ", RowDates.note(row));
        add(lines, "Folder as imported: ", row.text(SightingColumn.FOLDER));
        add(lines, "Pictures not in the file: ", row.text(SightingColumn.PICTURE_LINKS));
        row.wordsOfOtherColumns().forEach(lines::add);
        return new Notes(isConfidential ? "" : row.text(SightingColumn.NOTE), lines.toString());
    }

    private static void add(StringJoiner lines, String label, String text) {
        if (!text.isEmpty()) {
            lines.add(label + text);
        }
    }

    private static Confidence confidence(SightingRow row, SightingDraft draft) {
        var isTold = Sighting.isDoubtful(Confidence.NOT_STATED, draft.grading(), draft.status());
        return row.oneOf(
                SightingColumn.CONFIDENCE,
                CONFIDENCES,
                row.isYes(SightingColumn.DOUBTFUL) && !isTold
                        ? Confidence.LOW
                        : Confidence.NOT_STATED);
    }
}
