package org.amnok.store.expunge;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.UuidText;
import org.amnok.domain.project.Removal;
import org.amnok.sqlite.Sql;
import org.amnok.sqlite.Statements;
import org.jspecify.annotations.Nullable;

/// The records that are to go: those that were asked for and all that belongs to them, in the
/// tables and in the history. Their UUIDs are in the table `temp.gone` meanwhile, in every way of
/// writing. Within a transaction.
final class GoneRecords {
    /// What belongs to a record of another table, by the column that names it.
    private static final List<String> BELONGING =
            List.of(
                    "SELECT uuid FROM evidence WHERE sighting_uuid IN temp.gone",
                    "SELECT uuid FROM camera WHERE sighting_uuid IN temp.gone",
                    "SELECT uuid FROM picture_note WHERE evidence_uuid IN temp.gone",
                    "SELECT uuid FROM sighting_source"
                            + " WHERE sighting_uuid IN temp.gone OR source_uuid IN temp.gone",
                    "SELECT uuid FROM sighting_not_same"
                            + " WHERE sighting_uuid IN temp.gone OR other_uuid IN temp.gone",
                    "SELECT uuid FROM sighting_rests_on"
                            + " WHERE sighting_uuid IN temp.gone OR other_uuid IN temp.gone",
                    "SELECT uuid FROM sighting_same_as WHERE sighting_uuid IN temp.gone",
                    // whom nothing is left to be the same as
                    "SELECT uuid FROM sighting_same_as AS left_alone WHERE group_uuid IN"
                            + " (SELECT group_uuid FROM sighting_same_as"
                            + " WHERE sighting_uuid IN temp.gone)"
                            + " AND (SELECT count(*) FROM sighting_same_as AS other"
                            + " WHERE other.group_uuid = left_alone.group_uuid"
                            + " AND other.sighting_uuid NOT IN temp.gone) < 2");

    private static final List<String> NAMES = List.of("title", "code", "file_name");

    /// Shorter ones are words like any other.
    private static final int SHORTEST_NAME = 4;

    private static final String GAP = "–";

    static final Set<String> BELONGING_LAYERS =
            Set.of(
                    "evidence",
                    "camera",
                    "picture_note",
                    "sighting_source",
                    "sighting_same_as",
                    "sighting_not_same",
                    "sighting_rests_on");

    private static final String OLD_BELONGING =
            "SELECT record, before, after FROM amnok_history WHERE layer IN ('"
                    + String.join("', '", BELONGING_LAYERS)
                    + "')";

    private final Connection connection;
    private final Statements statements;
    private final Set<UUID> all = new HashSet<>();
    private final Set<UUID> seen = new HashSet<>();
    private final Set<String> names = new LinkedHashSet<>();

    private GoneRecords(Connection connection, Statements statements) {
        this.connection = connection;
        this.statements = statements;
    }

    static GoneRecords of(Connection connection, Statements statements, Removal removal)
            throws SQLException {
        var gone = new GoneRecords(connection, statements);
        Sql.execute(
                connection,
                "DROP TABLE IF EXISTS temp.gone;"
                        + " CREATE TABLE temp.gone (uuid TEXT PRIMARY KEY) WITHOUT ROWID;");
        gone.add(removal.sightings());
        gone.add(removal.sources());
        while (gone.add(gone.belonging())) {}
        return gone;
    }

    Set<UUID> all() {
        return all;
    }

    /// Notes that a table or the history knows a record.
    void see(@Nullable String record) {
        UuidText.read(record).ifPresent(seen::add);
    }

    boolean isSeen(UUID uuid) {
        return seen.contains(uuid);
    }

    private Set<UUID> belonging() throws SQLException {
        var found = new LinkedHashSet<UUID>();
        for (var select : BELONGING) {
            for (var text : Sql.texts(connection, select)) {
                UuidText.read(text).ifPresent(found::add);
            }
        }
        statements.each(
                OLD_BELONGING,
                rows -> {
                    if (UuidScan.names(rows.getBytes(2), all)
                            || UuidScan.names(rows.getBytes(3), all)) {
                        UuidText.read(rows.getString(1)).ifPresent(found::add);
                    }
                });
        return found;
    }

    /// @return true when some of them are new
    private boolean add(Collection<UUID> uuids) throws SQLException {
        var insert = statements.get("INSERT OR IGNORE INTO temp.gone VALUES (?)");
        var isNew = false;
        for (var uuid : uuids) {
            if (all.add(uuid)) {
                isNew = true;
                var small = uuid.toString();
                for (var text : List.of(small, small.toUpperCase(Locale.ROOT))) {
                    Sql.update(insert, text);
                    Sql.update(insert, "{" + text + "}");
                }
            }
        }
        return isNew;
    }

    /// True when a record is one of these.
    boolean has(@Nullable String record) {
        return UuidText.read(record).filter(all::contains).isPresent();
    }

    /// Gathers what a record was called.
    ///
    /// @param cells of the record
    void called(Map<String, Object> cells) {
        NAMES.forEach(column -> called(cells.get(column) instanceof String name ? name : null));
    }

    /// Likewise.
    void called(@Nullable String name) {
        if (name != null && name.strip().length() >= SHORTEST_NAME) {
            names.add(name.strip());
        }
    }

    /// What they were called, each once.
    Set<String> names() {
        return names;
    }

    /// True when a text, or JSON, has one of their names.
    boolean isNamed(@Nullable String text) {
        var plain = text == null ? "" : text.replace("\\", "");
        return names.stream().anyMatch(name -> plain.contains(name.replace("\\", "")));
    }

    /// A text without their names.
    String without(String text) {
        var left = text;
        for (var name : names) {
            left = left.replace(name, GAP);
        }
        return left;
    }

    /// A value of a release without what names them. Why something was lifted goes with what was
    /// lifted.
    Object without(String name, Object value) {
        if (!(value instanceof String text)) {
            return value;
        }
        return switch (name) {
            case "pictures" -> kept(text, "; ");
            case "lifted" -> kept(text, " ");
            case "reason" -> isNamed(text) ? "" : text;
            default -> without(text);
        };
    }

    private String kept(String text, String between) {
        return Stream.of(text.split(between))
                .filter(part -> !UuidScan.names(part.getBytes(StandardCharsets.UTF_8), all))
                .collect(Collectors.joining(between));
    }
}
