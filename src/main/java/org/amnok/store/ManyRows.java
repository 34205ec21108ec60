package org.amnok.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.amnok.domain.Edit;
import org.amnok.domain.Sighting;
import org.amnok.sqlite.PackedTreeTable;

/// Full text and R-tree while an edit changes many sightings: made anew afterwards, where that is
/// less work than following each row. Within the transaction of the edit.
final class ManyRows {
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
    private static final int MANY = 500;

    /// Following a row costs about as much as reading so many anew.
    private static final int WORTH_REBUILDING = 20;

    private ManyRows() {}

    /// What is done meanwhile.
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }

    /// Does an edit.
    static void around(Connection connection, Edit edit, Work work) throws SQLException {
        var rows = rows(edit);
        if (rows < MANY || isSmallPart(connection, rows)) {
            work.run();
            return;
        }
        var triggers = new TakenAway(connection);
        triggers.take("trigger", TRIGGERS);
        work.run();
        writeTree(connection);
        new TextLoad(connection).rebuild();
        triggers.putBack();
    }

    private static boolean isSmallPart(Connection connection, long rows) throws SQLException {
        return Sql.number(connection, "SELECT count(*) FROM sighting") > rows * WORTH_REBUILDING;
    }

    /// Of how many sightings an edit changes places or texts.
    private static long rows(Edit edit) {
        return switch (edit) {
            case Edit.Add _, Edit.Delete _ -> 1;
            case Edit.Replace(var before, var after, _) -> saysTheSame(before, after) ? 0 : 1;
            case Edit.Set _, Edit.Import _ -> 0;
            case Edit.Batch batch -> batch.edits().stream().mapToLong(ManyRows::rows).sum();
        };
    }

    private static boolean saysTheSame(Sighting one, Sighting other) {
        return one.place().equals(other.place())
                && one.code().equals(other.code())
                && one.title().equals(other.title())
                && one.notes().equals(other.notes())
                && one.report().equals(other.report());
    }

    private static void writeTree(Connection connection) throws SQLException {
        try (var tree = new PackedTreeTable(connection, TREE);
                var select =
                        connection.prepareStatement(
                                "SELECT fid, geom FROM sighting WHERE geom IS NOT NULL");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                var box = GeoPackageBlob.envelope(rows.getBytes(2)).orElse(null);
                if (box != null && !box.isNull()) {
                    tree.add(
                            rows.getLong(1),
                            box.getMinX(),
                            box.getMaxX(),
                            box.getMinY(),
                            box.getMaxY());
                }
            }
            tree.finish();
        }
    }
}
