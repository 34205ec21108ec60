package org.amnok.store.expunge;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.amnok.domain.field.RecordWords;
import org.amnok.store.sqlite.Sql;
import org.amnok.words.Messages;

/// Looks where the names of records that are gone still stand: in what others are called and what
/// was written of them, which a person must read.
record Mentions(Connection connection) {
    /// More names are not looked for, and not told.
    private static final int MOST_NAMES = 20;

    /// Tables in which people write.
    private static final List<String> WRITTEN =
            List.of(
                    "sighting",
                    "site",
                    "camera",
                    "look",
                    "evidence",
                    "picture_note",
                    "source",
                    "amnok_filter",
                    "amnok_policy",
                    "amnok_layout",
                    "amnok_base",
                    "amnok_merged",
                    "amnok_setting",
                    "amnok_history");

    /// For example "“Ford at Hyesan”: sighting, 3".
    List<String> of(Iterable<String> names) throws SQLException {
        var found = new ArrayList<String>();
        var left = MOST_NAMES;
        for (var name : names) {
            if (left-- == 0) {
                break;
            }
            for (var table : WRITTEN) {
                var count = count(table, name);
                if (count > 0) {
                    found.add(
                            Messages.text(
                                    "expunge.still_named", name, RecordWords.kind(table), count));
                }
            }
        }
        return found;
    }

    private long count(String table, String name) throws SQLException {
        var columns =
                Sql.texts(
                                connection,
                                "SELECT name FROM pragma_table_info('"
                                        + table
                                        + "') WHERE type LIKE 'TEXT%'")
                        .stream()
                        .map(column -> "coalesce(\"" + column + "\", '')")
                        .collect(Collectors.joining(" || char(10) || "));
        return Long.parseLong(
                Sql.text(
                                connection,
                                "SELECT count(*) FROM %s WHERE instr(%s, ?) > 0"
                                        .formatted(table, columns),
                                name)
                        .orElse("0"));
    }
}
