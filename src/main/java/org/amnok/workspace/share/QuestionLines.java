package org.amnok.workspace.share;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.amnok.domain.field.RecordWords;
import org.amnok.domain.log.OpenQuestion;
import org.amnok.domain.log.Operation;
import org.amnok.domain.log.RecordChange;
import org.amnok.domain.merge.RecordKey;
import org.amnok.domain.project.FieldChange;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Sighting;
import org.amnok.store.RecordVersions;
import org.amnok.words.Messages;

/// Open questions in words: what is asked, each value, and who said it when (UTC).
public final class QuestionLines {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    private QuestionLines() {}

    /// A line for the question, one for each value.
    public static List<String> of(OpenQuestion open, ProjectContents contents) {
        var lines = new ArrayList<String>();
        lines.add(asked(open, contents));
        open.values().forEach(value -> lines.add("  " + value(open, value) + said(value)));
        return lines;
    }

    /// The record and the field that is asked about.
    public static String asked(OpenQuestion open, ProjectContents contents) {
        var question = open.question();
        var what =
                question.isOfWhole()
                        ? Messages.text("share.is_it_there")
                        : RecordWords.field(question.field());
        return named(question.record(), contents) + " — " + what;
    }

    private static String named(RecordKey record, ProjectContents contents) {
        var name =
                contents.sighting(record.uuid())
                        .map(Sighting::title)
                        .filter(title -> !title.isBlank())
                        .orElse(record.uuid().toString());
        return RecordWords.kind(record.layer()) + " " + name;
    }

    /// What a value is, in words unlike those of the others.
    public static String value(OpenQuestion open, OpenQuestion.Value value) {
        if (open.question().isOfWhole()) {
            return value.isDeleted() ? Messages.text("common.deleted") : changed(open, value);
        }
        var words = words(value.columns());
        var isAlike =
                open.values().stream().filter(v -> words(v.columns()).equals(words)).count() > 1;
        return words.isEmpty()
                ? Messages.text("share.nothing")
                : isAlike ? recorded(value.columns()) : words;
    }

    /// With what it was changed into: where it is deleted here, only that tells which one it is.
    private static String changed(OpenQuestion open, OpenQuestion.Value value) {
        var columns = new TreeMap<String, Object>();
        for (var operation : value.said()) {
            for (var change : operation.changes()) {
                if (change instanceof RecordChange.Put put
                        && put.record().equals(open.question().record())) {
                    put.fields().values().forEach(columns::putAll);
                }
            }
        }
        columns.remove("modified");
        var words = words(columns);
        return Messages.text("share.changed") + (words.isEmpty() ? "" : ": " + words);
    }

    private static String words(Map<String, Object> columns) {
        return RecordVersions.differences(columns, Map.of()).stream()
                .map(column -> RecordWords.inWords(column.field(), column.before()))
                .collect(Collectors.joining("; "));
    }

    /// As it is recorded: words leave out the hour of a date.
    private static String recorded(Map<String, Object> columns) {
        return RecordVersions.differences(columns, Map.of()).stream()
                .map(FieldChange::before)
                .collect(Collectors.joining("; "));
    }

    private static String said(OpenQuestion.Value value) {
        return " (" + by(value) + ")";
    }

    /// Who said a value, and when.
    public static String by(OpenQuestion.Value value) {
        return Messages.listed(value.said().stream().map(QuestionLines::by).distinct());
    }

    private static String by(Operation operation) {
        var author = operation.said().author();
        return (author.isEmpty() ? Messages.text("share.not_signed") : author)
                + " "
                + WHEN.format(operation.said().time());
    }
}
