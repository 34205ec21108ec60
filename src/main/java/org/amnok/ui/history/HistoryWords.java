package org.amnok.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amnok.domain.date.DateText;
import org.amnok.domain.field.RecordWords;
import org.amnok.domain.project.FieldChange;
import org.amnok.domain.project.HistoryEntry;
import org.amnok.domain.record.ReleaseRecord;
import org.amnok.domain.wording.EditWords;
import org.amnok.words.Messages;

/// The history in words.
public final class HistoryWords {
    /// What follows from other fields, or says nothing to a person.
    private static final Set<String> SILENT =
            Set.of("uuid", "group_uuid", "created", "modified", "date_earliest", "date_latest");

    private HistoryWords() {}

    /// For example "14 Nov 2025 12:03 UTC"; empty when that was taken out for good.
    public static String time(HistoryEntry entry) {
        return entry.kind() == HistoryEntry.Kind.EMPTIED
                ? ""
                : DateText.utc(entry.signature().time());
    }

    /// For example "14 Nov 2025 12:03 UTC, Kim: undid move sighting".
    public static String headline(HistoryEntry entry) {
        return time(entry) + ", " + author(entry.signature().author()) + ": " + what(entry);
    }

    /// The name that signed it, or "unnamed".
    static String author(String name) {
        return name.isEmpty() ? Messages.text("history.unnamed") : name;
    }

    /// "move sighting", "undid move sighting".
    static String what(HistoryEntry entry) {
        return switch (entry.signature().turn()) {
            case DONE -> EditWords.of(entry.label());
            case UNDONE -> Messages.text("history.undid", EditWords.of(entry.label()));
            case REDONE -> Messages.text("history.did_again", EditWords.of(entry.label()));
        };
    }

    /// The kind of a record and what it was called: "sighting Lorries".
    static String record(HistoryEntry entry) {
        var kind = kind(entry);
        return entry.name().isEmpty() ? kind : kind + " " + entry.name();
    }

    /// "sighting", "source of a sighting".
    static String kind(HistoryEntry entry) {
        return RecordWords.kind(entry.layer());
    }

    /// All changes in a line; of a record that came or went, which of both.
    static String summary(HistoryEntry entry, RecordNames names) {
        return switch (entry.kind()) {
            case ADD ->
                    entry.layer().equals(ReleaseRecord.LAYER)
                            ? held(entry)
                            : Messages.text("history.new");
            case DELETE -> Messages.text("common.deleted");
            case CHANGE -> String.join("; ", changes(entry, names));
            case EMPTIED -> Messages.text("expunge.contents_were_removed");
            case EXPUNGE -> held(entry);
        };
    }

    /// "release policy: Partner; released: 43; excluded: 0; …".
    private static String held(HistoryEntry entry) {
        return entry.changes().stream()
                .filter(change -> !change.field().equals("name"))
                .map(
                        change ->
                                RecordWords.field(change.field())
                                        + ": "
                                        + RecordWords.value(change.field(), change.after()))
                .collect(Collectors.joining("; "));
    }

    /// One line a field: "title: Lorries → Buses". Of a new or deleted record, none: all of it came
    /// or went.
    public static List<String> changes(HistoryEntry entry, RecordNames names) {
        var lines = new ArrayList<String>();
        if (entry.kind() == HistoryEntry.Kind.CHANGE) {
            for (var change : entry.changes()) {
                if (!SILENT.contains(change.field())) {
                    lines.add(line(change, names));
                }
            }
        }
        return lines;
    }

    private static String line(FieldChange change, RecordNames names) {
        var field = change.field();
        var before = names.of(field, change.before());
        var after = names.of(field, change.after());
        return RecordWords.field(field)
                + ": "
                + RecordWords.valueUnlike(after, field, before)
                + " → "
                + RecordWords.valueUnlike(before, field, after);
    }
}
