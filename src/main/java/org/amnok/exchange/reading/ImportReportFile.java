package org.amnok.exchange.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
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
        report.warnings().forEach(warning -> line("exchange.report_note", warning.sentence(), out));
        report.firstDifferent()
                .forEach(row -> line("exchange.report_different", row.sentence(), out));
        RejectedCauses.of(report.firstRejected())
                .forEach(problem -> line("exchange.report_rejected", problem.sentence(), out));
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
        try (var json = new JsonFactory().createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeBooleanField("dry_run", isDryRun);
            json.writeArrayFieldStart("files");
            for (var report : reports) {
                json(report, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void json(ImportReport report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", report.fileName());
        json.writeArrayFieldStart("formats");
        for (var format : report.formats()) {
            json.writeString(format);
        }
        json.writeEndArray();
        json.writeNumberField("rows", report.rows());
        json.writeNumberField("new", report.fresh());
        json.writeNumberField("same", report.same());
        json.writeNumberField("different", report.different());
        json.writeNumberField("rejected", report.rejected());
        consequences(report.consequences(), json);
        json.writeArrayFieldStart("unknown_words");
        for (var word : report.unknownWords()) {
            unknown(word, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("warnings");
        for (var warning : report.warnings()) {
            problem(warning, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("different_rows");
        for (var row : report.firstDifferent()) {
            different(row, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rejected_rows");
        for (var row : report.firstRejected()) {
            rejected(row, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void consequences(Consequences found, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("privacy_levels");
        for (var level : found.levels().entrySet()) {
            json.writeNumberField("" + level.getKey().number(), level.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("statuses");
        for (var status : found.statuses().entrySet()) {
            json.writeNumberField(status.getKey().code(), status.getValue());
        }
        json.writeEndObject();
        json.writeNumberField("public_notes", found.publicNotes());
        json.writeNumberField("internal_notes", found.internalNotes());
        json.writeNumberField("outlets", found.outlets());
        json.writeNumberField("without_place", found.withoutPlace());
    }

    private static void unknown(UnknownWord word, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("column", word.column());
        json.writeStringField("means", word.meaning().code());
        json.writeStringField("word", word.word());
        json.writeNumberField("rows", word.rows());
        json.writeEndObject();
    }

    private static void different(ImportReport.Different row, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("where", row.where().words());
        json.writeStringField("uuid", row.uuid().toString());
        json.writeStringField("title", row.title());
        json.writeArrayFieldStart("fields");
        for (var field : row.fields()) {
            json.writeString(field);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void rejected(ReadRow.Rejected row, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("row", row.row().number());
        json.writeStringField("column", row.column());
        json.writeStringField("what", row.problem().what());
        json.writeStringField("where", row.problem().where());
        json.writeStringField("remedy", row.problem().remedy());
        json.writeEndObject();
    }

    private static void problem(Problem problem, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("what", problem.what());
        json.writeStringField("where", problem.where());
        json.writeStringField("remedy", problem.remedy());
        json.writeEndObject();
    }
}
