package org.amnok.ui.history;

import org.amnok.domain.FieldChange;
import org.amnok.domain.HistoryEntry;
import org.amnok.domain.ReleaseRecord;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The history in words.
public final class HistoryWords {
    private static final int LONGEST = 80;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM uuuu HH:mm 'UTC'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    /// What follows from other fields, or says nothing to a person.
    private static final Set<String> SILENT =
            Set.of("uuid", "group_uuid", "created", "modified", "date_earliest", "date_latest");

    /// Columns whose name alone does not say it.
    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("geom", "place"),
                    Map.entry("site_uuid", "site"),
                    Map.entry("coord_uncertainty_m", "uncertainty, m"),
                    Map.entry("precision_m", "precision, m"),
                    Map.entry("loc_method", "how it was located"),
                    Map.entry("loc_verbatim", "place as reported"),
                    Map.entry("edtf", "date"),
                    Map.entry("date_verbatim", "date as reported"),
                    Map.entry("date_published", "published"),
                    Map.entry("zone", "time zone"),
                    Map.entry("count_verbatim", "counts as reported"),
                    Map.entry("info_credibility", "information credibility"),
                    Map.entry("river_km_from", "from river km"),
                    Map.entry("river_km_from_uncertainty", "from river km, ±"),
                    Map.entry("river_km_to", "to river km"),
                    Map.entry("river_km_to_uncertainty", "to river km, ±"));

    /// Tables whose name alone does not say what is in them.
    private static final Map<String, String> KINDS =
            Map.of(
                    "sighting_source",
                    "source of a sighting",
                    "sighting_same_as",
                    "mark of the same",
                    "picture_note",
                    "note on a picture",
                    "amnok_filter",
                    "saved filter",
                    "amnok_policy",
                    "release policy",
                    "amnok_layout",
                    "page layout",
                    "amnok_base",
                    "base layer",
                    ReleaseRecord.LAYER,
                    "picture or copy");

    private HistoryWords() {}

    /// For example "14 Nov 2025 12:03 UTC".
    public static String time(HistoryEntry entry) {
        return TIME.format(entry.signature().time());
    }

    /// For example "14 Nov 2025 12:03 UTC, Kim: undid move sighting".
    public static String headline(HistoryEntry entry) {
        return time(entry) + ", " + author(entry.signature().author()) + ": " + what(entry);
    }

    /// The name that signed it, or "unnamed".
    static String author(String name) {
        return name.isEmpty() ? "unnamed" : name;
    }

    /// "move sighting", "undid move sighting".
    static String what(HistoryEntry entry) {
        return switch (entry.signature().turn()) {
            case DONE -> entry.label();
            case UNDONE -> "undid " + entry.label();
            case REDONE -> "did again " + entry.label();
        };
    }

    /// The kind of a record and what it was called: "sighting Lorries".
    static String record(HistoryEntry entry) {
        var kind = kind(entry);
        return entry.name().isEmpty() ? kind : kind + " " + entry.name();
    }

    /// "sighting", "source of a sighting".
    static String kind(HistoryEntry entry) {
        return KINDS.getOrDefault(entry.layer(), entry.layer().replace('_', ' '));
    }

    /// All changes in a line; of a record that came or went, which of both.
    static String summary(HistoryEntry entry, RecordNames names) {
        return switch (entry.kind()) {
            case ADD -> entry.layer().equals(ReleaseRecord.LAYER) ? held(entry) : "new";
            case DELETE -> "deleted";
            case CHANGE -> String.join("; ", changes(entry, names));
        };
    }

    /// "policy: Partner; released: 43; held back: 0; …".
    private static String held(HistoryEntry entry) {
        return entry.changes().stream()
                .filter(change -> !change.field().equals("name"))
                .map(change -> change.field().replace('_', ' ') + ": " + value(change.after()))
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
        var name = NAMES.getOrDefault(field, field.replace('_', ' '));
        return name
                + ": "
                + value(names.of(field, change.before()))
                + " → "
                + value(names.of(field, change.after()));
    }

    private static String value(String value) {
        var line = value.strip().replaceAll("\\s+", " ");
        if (line.isEmpty()) {
            return "nothing";
        }
        var cut = line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
        return cut.matches("[a-z]+(_[a-z]+)+") ? cut.replace('_', ' ') : cut;
    }
}
