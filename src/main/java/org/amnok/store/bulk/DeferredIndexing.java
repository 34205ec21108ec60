package org.amnok.store.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.amnok.domain.project.Edit;
import org.amnok.sqlite.PackedTreeTable;
import org.amnok.sqlite.Sql;
import org.amnok.store.sqlite.GeoPackageBlob;
import org.amnok.store.sqlite.SuspendedIndexes;
import org.amnok.store.text.TextLoad;

/// Full text, R-tree and index while an edit changes many sightings: made anew afterwards, where
/// that is less work than following each row. Within the transaction of the edit.
public final class DeferredIndexing {
    private static final String TREE = "rtree_sighting_geom";
    private static final List<String> TRIGGERS =
            List.of(
                    "amnok_text_insert",
                    "amnok_text_update",
                    "amnok_text_delete",
                    TREE + "_insert",
                    TREE + "_update2",
                    TREE + "_update4",
                    TREE + "_update5",
                    TREE + "_update6",
                    TREE + "_update7",
                    TREE + "_delete");
    private static final List<String> INDEX_TRIGGERS =
            List.of(
                    "amnok_index_sighting_insert",
                    "amnok_index_sighting_update",
                    "amnok_index_sighting_delete",
                    "amnok_index_sighting_moved",
                    "amnok_index_count_insert",
                    "amnok_index_count_replace",
                    "amnok_index_count_update",
                    "amnok_index_count_delete");
    private static final int MANY = 500;

    /// SQLite's pages in memory, in KiB: many rows lie in pages all over the file.
    private static final String MUCH_MEMORY = "PRAGMA cache_size=-64000";

    private static final String MEMORY_AS_BEFORE = "PRAGMA cache_size=-2000";

    /// Following a row costs about as much as reading this many anew.
    private static final int WORTH_REBUILDING = 20;

    private DeferredIndexing() {}

    /// What is done meanwhile.
    @FunctionalInterface
    public interface Work {
        void run() throws SQLException;
    }

    /// Does an edit.
    public static void around(Connection connection, Edit edit, Work work) throws SQLException {
        var sightings = sightings(edit, each -> true);
        if (sightings < MANY) {
            work.run();
            return;
        }
        Sql.execute(connection, MUCH_MEMORY);
        try {
            aroundMany(connection, edit, sightings, work);
        } finally {
            Sql.execute(connection, MEMORY_AS_BEFORE);
        }
    }

    private static void aroundMany(Connection connection, Edit edit, long sightings, Work work)
            throws SQLException {
        var told = sightings(edit, DeferredIndexing::saysOtherwise);
        var isRebuilt = told >= MANY && !isSmallPart(connection, told);
        var isIndexedAnew = !isSmallPart(connection, sightings);
        var taken = new SuspendedIndexes(connection);
        if (isRebuilt) {
            taken.take("trigger", TRIGGERS);
        }
        if (isIndexedAnew) {
            taken.take("trigger", INDEX_TRIGGERS);
            Sql.execute(connection, "DELETE FROM amnok_index");
        }
        work.run();
        if (isRebuilt) {
            writeTree(connection);
            new TextLoad(connection).rebuild();
        }
        taken.putBack();
    }

    private static boolean isSmallPart(Connection connection, long rows) throws SQLException {
        return Sql.number(connection, "SELECT count(*) FROM sighting") > rows * WORTH_REBUILDING;
    }

    /// How many sightings an edit adds, deletes, or changes in a way that counts.
    private static long sightings(Edit edit, Predicate<Edit.Replace> counts) {
        return switch (edit) {
            case Edit.Add _, Edit.Delete _ -> 1;
            case Edit.Replace replace -> counts.test(replace) ? 1 : 0;
            case Edit.Set _, Edit.Import _ -> 0;
            case Edit.Batch(_, var edits) ->
                    edits.stream().mapToLong(each -> sightings(each, counts)).sum();
        };
    }

    /// The sighting that a single edit adds or changes; empty when it does something else.
    public static Optional<UUID> put(Edit edit) {
        return switch (edit) {
            case Edit.Add(var added) -> Optional.of(added.uuid());
            case Edit.Replace replace -> Optional.of(replace.after().uuid());
            case Edit.Delete _, Edit.Set _, Edit.Import _, Edit.Batch _ -> Optional.empty();
        };
    }

    /// True when another place or other texts come.
    private static boolean saysOtherwise(Edit.Replace replace) {
        var one = replace.before();
        var other = replace.after();
        return !one.place().equals(other.place())
                || !one.code().equals(other.code())
                || !one.title().equals(other.title())
                || !one.notes().equals(other.notes())
                || !one.report().equals(other.report());
    }

    private static void writeTree(Connection connection) throws SQLException {
        try (var tree = new PackedTreeTable(connection, TREE)) {
            Sql.each(
                    connection,
                    "SELECT fid, geom FROM sighting WHERE geom IS NOT NULL",
                    rows -> {
                        var box = GeoPackageBlob.envelope(rows.getBytes(2)).orElse(null);
                        if (box != null && !box.isNull()) {
                            tree.add(
                                    rows.getLong(1),
                                    box.getMinX(),
                                    box.getMaxX(),
                                    box.getMinY(),
                                    box.getMaxY());
                        }
                    });
            tree.finish();
        }
    }
}
