package org.amnok.exchange.reading;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.output.JsonObject;
import org.amnok.exchange.table.ReadRow;
import org.amnok.exchange.table.UnknownWord;
import org.amnok.files.ReportFile;
import org.amnok.words.Messages;

/// Writes what imports found to a file: JSON when its name ends so, else lines for people.
public final class ImportReportFile {
    private ImportReportFile() {}

    /// @param isDryRun true when nothing was imported
    /// @throws ProblemException when it cannot be written
    public static void write(List<ImportReport> reports, boolean isDryRun, Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        ReportFile.write(
                file,
                out -> {
                    if (name.endsWith(".json")) {
                        json(reports, isDryRun, out);
                    } else {
                        var lines = new PrintWriter(out);
                        reports.forEach(report -> text(report, isDryRun, lines));
                        lines.flush();
                    }
                });
    }

    /// One file's report in lines.
    public static void text(ImportReport report, boolean isDryRun, PrintWriter out) {
        out.println(report.fileName());
        report.formats().forEach(format -> out.println("  " + format));
        out.println(
                "  "
                        + Messages.text(
                                isDryRun ? "exchange.rows_would_be" : "exchange.rows_were",
                                report.rows(),
                                report.fresh(),
                                report.same(),
                                report.different(),
                                report.rejected()));
        consequences(report, out);
        report.warnings().forEach(warning -> line("common.note_2", warning.sentence(), out));
        report.firstDifferent().forEach(row -> line("common.different", row.sentence(), out));
        RejectedCauses.of(report.firstRejected())
                .forEach(problem -> line("common.rejected", problem.sentence(), out));
        more("exchange.more_different", report.different(), report.firstDifferent().size(), out);
        more("exchange.more_rejected", report.rejected(), report.firstRejected().size(), out);
    }

    private static void consequences(ImportReport report, PrintWriter out) {
        var sentence = report.consequences().sentence();
        if (!sentence.isEmpty()) {
            out.println("  " + sentence);
        }
    }

    private static void line(String key, String sentence, PrintWriter out) {
        out.println("  " + Messages.text(key, sentence));
    }

    private static void more(String key, long all, int listed, PrintWriter out) {
        if (all > listed) {
            out.println("  " + Messages.text(key, all - listed));
        }
    }

    private static void json(List<ImportReport> reports, boolean isDryRun, Writer out)
            throws IOException {
        out.write(
                new JsonObject()
                        .with("dry_run", isDryRun)
                        .with("files", reports.stream().map(ImportReportFile::object).toList())
                        .text());
    }

    private static JsonObject object(ImportReport report) {
        return new JsonObject()
                .with("file", report.fileName())
                .with("formats", List.copyOf(report.formats()))
                .with("rows", report.rows())
                .with("new", report.fresh())
                .with("same", report.same())
                .with("different", report.different())
                .with("rejected", report.rejected())
                .with(object(report.consequences()))
                .with("unknown_words", objects(report.unknownWords(), ImportReportFile::object))
                .with("warnings", objects(report.warnings(), ImportReportFile::object))
                .with("different_rows", objects(report.firstDifferent(), ImportReportFile::object))
                .with("rejected_rows", objects(report.firstRejected(), ImportReportFile::object));
    }

    private static <T> List<JsonObject> objects(
            Collection<T> values, Function<T, JsonObject> object) {
        return values.stream().map(object).toList();
    }

    private static JsonObject object(Consequences found) {
        var levels = new JsonObject();
        found.levels().forEach((level, count) -> levels.with("" + level.number(), count));
        var statuses = new JsonObject();
        found.statuses().forEach((status, count) -> statuses.with(status.code(), count));
        return new JsonObject()
                .with("privacy_levels", levels)
                .with("statuses", statuses)
                .with("public_notes", found.publicNotes())
                .with("internal_notes", found.internalNotes())
                .with("outlets", found.outlets())
                .with("without_place", found.withoutPlace());
    }

    private static JsonObject object(UnknownWord word) {
        return new JsonObject()
                .with("column", word.column())
                .with("means", word.meaning().code())
                .with("word", word.word())
                .with("rows", word.rows());
    }

    private static JsonObject object(ImportReport.Different row) {
        return new JsonObject()
                .with("where", row.where().words())
                .with("uuid", row.uuid())
                .with("title", row.title())
                .with("fields", List.copyOf(row.fields()));
    }

    private static JsonObject object(ReadRow.Rejected row) {
        return new JsonObject()
                .with("row", row.row().number())
                .with("column", row.column())
                .with(object(row.problem()));
    }

    private static JsonObject object(Problem problem) {
        return new JsonObject()
                .with("what", problem.what())
                .with("where", problem.where())
                .with("remedy", problem.remedy());
    }
}
