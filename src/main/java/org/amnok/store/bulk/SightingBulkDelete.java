package org.amnok.store.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.amnok.sqlite.PackedTreeTable;
import org.amnok.store.index.PersistedIndex;
import org.amnok.store.schema.LayerRegister;
import org.amnok.store.sqlite.Sql;
import org.amnok.store.sqlite.Statements;
import org.amnok.store.sqlite.SuspendedIndexes;
import org.amnok.store.text.TextLoad;

/// Takes many sightings out of the tables at once. Within a transaction with foreign keys off.
record SightingBulkDelete(Connection connection, Statements statements) {
    private static final List<String> TRIGGERS =
            List.of(
                    "sighting_takes_its_counts",
                    "rtree_sighting_geom_delete",
                    "amnok_text_delete",
                    "amnok_index_sighting_delete",
                    "amnok_index_count_delete");

    /// Removing a row from the full text costs about as much as inserting this many.
    private static final int WORTH_REBUILDING = 20;

    /// Deletes the sightings with fids from one to another.
    void delete(long first, long last) throws SQLException {
        var all = Sql.number(connection, "SELECT count(*) FROM sighting");
        if (all > (last - first + 1) * (1 + WORTH_REBUILDING)) {
            deleteRows(first, last);
        } else {
            var taken = new SuspendedIndexes(connection);
            taken.take("trigger", TRIGGERS);
            deleteRows(first, last);
            try (var tree = new PackedTreeTable(connection, "rtree_sighting_geom")) {
                tree.addOthers(first, last);
                tree.finish();
            }
            new TextLoad(connection).rebuild();
            taken.putBack();
        }
        LayerRegister.changed(statements, "sighting");
        LayerRegister.changed(statements, "sighting_count");
    }

    private void deleteRows(long first, long last) throws SQLException {
        statements.update(
                "DELETE FROM sighting_count WHERE sighting_fid BETWEEN ? AND ?", first, last);
        statements.update("DELETE FROM sighting WHERE fid BETWEEN ? AND ?", first, last);
        statements.update(
                "DELETE FROM amnok_index WHERE number BETWEEN ? AND ?",
                PersistedIndex.number(first),
                PersistedIndex.number(last));
    }
}
