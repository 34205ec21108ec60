package org.amnok.store.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.amnok.domain.JavaHeap;
import org.amnok.sqlite.PackedTreeTable;
import org.amnok.sqlite.Sql;
import org.amnok.sqlite.Statements;
import org.amnok.store.index.IncomingParts;
import org.amnok.store.schema.LayerRegister;
import org.amnok.store.sqlite.BatchInsert;
import org.amnok.store.sqlite.GeoPackageBlob;
import org.amnok.store.sqlite.SuspendedIndexes;
import org.amnok.store.text.TextLoad;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// Puts many sightings into the tables at once. Within a transaction with foreign keys off: what
/// the triggers do for one row is done here for all, and they are away meanwhile.
final class SightingBulkInsert implements AutoCloseable {
    private static final String TREE = "rtree_sighting_geom";
    private static final List<String> TRIGGERS =
            List.of(
                    "rtree_sighting_geom_insert",
                    "amnok_text_insert",
                    "amnok_index_sighting_insert",
                    "amnok_index_count_insert",
                    "amnok_index_count_replace");
    private static final List<String> INDICES =
            List.of("sighting_uuid", "sighting_without_facts", "sighting_count_sighting");

    /// In a project of this many sightings, indices and R-tree are rebuilt however few come.
    private static final int FEW = 100_000;

    /// Rebuilding this many rows costs about as much as inserting one alone.
    private static final int WORTH_PACKING = 8;

    private final Connection connection;
    private final Statements statements;
    private final IncomingParts parts;
    private final SuspendedIndexes taken;
    private final BatchInsert sightings;
    private final BatchInsert counts;
    private final long before;
    private final @Nullable PackedTreeTable tree;
    private final Envelope extent = new Envelope();
    private boolean isWithoutIndices;
    private final long firstCount;
    private long nextCount;
    private long first = Long.MAX_VALUE;
    private long last;
    private long added;

    SightingBulkInsert(Connection connection, Statements statements) throws SQLException {
        this.connection = connection;
        this.statements = statements;
        parts = new IncomingParts(statements);
        taken = new SuspendedIndexes(connection);
        before = Sql.number(connection, "SELECT count(*) FROM sighting");
        firstCount = next(connection, "sighting_count");
        nextCount = firstCount;
        taken.take("trigger", TRIGGERS);
        takeIndicesWhenWorth();
        sightings = new BatchInsert(connection, "sighting");
        counts = new BatchInsert(connection, "sighting_count");
        tree = before <= FEW ? new PackedTreeTable(connection, TREE) : null;
        if (tree != null) {
            tree.addOthers(0, -1);
        }
    }

    /// The fid that the next row of a table gets: never one that another row had.
    static long next(Connection connection, String table) throws SQLException {
        return 1
                + Sql.number(
                        connection,
                        "SELECT max(coalesce((SELECT seq FROM sqlite_sequence WHERE name = '"
                                + table
                                + "'), 0), coalesce((SELECT max(fid) FROM "
                                + table
                                + "), 0))");
    }

    /// @param fid of its first row; greater than those of the batch before it
    void put(long fid, SightingBatch batch) throws SQLException {
        sightings.insert(fid, batch.sightings(), null);
        if (batch.counts() != null) {
            var owners = new BatchInsert.Owners("sighting_fid", fid, batch.counted());
            counts.insert(nextCount, batch.counts(), owners);
            nextCount += batch.counts().rows();
        }
        if (tree != null) {
            putPoints(fid, batch, tree);
        }
        parts.add(batch.indexed());
        extent.expandToInclude(batch.extent());
        first = Math.min(first, fid);
        last = fid + batch.sightings().rows() - 1;
        added += batch.sightings().rows();
        takeIndicesWhenWorth();
    }

    /// How many will come, nobody knows before.
    private void takeIndicesWhenWorth() throws SQLException {
        if (!isWithoutIndices && (before <= FEW || isWorthPacking())) {
            taken.take("index", INDICES);
            isWithoutIndices = true;
        }
    }

    private boolean isWorthPacking() {
        return added * WORTH_PACKING > before;
    }

    private static void putPoints(long fid, SightingBatch batch, PackedTreeTable tree)
            throws SQLException {
        for (int i = 0; i < batch.points().size(); i++) {
            var at = batch.points().get(i);
            if (at != null) {
                tree.add(fid + i, at.x, at.x, at.y, at.y);
            }
        }
    }

    long added() {
        return added;
    }

    /// Does for all that was put in what the triggers do for one.
    void finish() throws SQLException {
        if (added > 0) {
            finishTree();
            new TextLoad(connection).add(first, last);
            LayerRegister.grow(statements, "sighting", extent);
            LayerRegister.changed(statements, "sighting");
            LayerRegister.changed(statements, "sighting_count");
        }
        if (added > FEW) {
            JavaHeap.collect(); // what the rows left behind would lie beside what SQLite takes to
            // sort
        }
        taken.putBack();
        if (added > 0) {
            parts.finish(first, last, firstCount);
        }
    }

    private void finishTree() throws SQLException {
        if (tree != null) {
            tree.finish();
        } else if (isWorthPacking()) {
            packAgain();
        } else {
            var insert =
                    "INSERT OR REPLACE INTO "
                            + TREE
                            + " SELECT fid, ST_MinX(geom), ST_MaxX(geom), ST_MinY(geom),"
                            + " ST_MaxY(geom) FROM sighting"
                            + " WHERE fid BETWEEN ? AND ? AND geom NOT NULL";
            statements.update(insert, first, last);
        }
    }

    private void packAgain() throws SQLException {
        var select =
                "SELECT fid, geom FROM sighting"
                        + " WHERE fid BETWEEN ? AND ? AND geom NOT NULL ORDER BY fid";
        try (var packed = new PackedTreeTable(connection, TREE)) {
            packed.addOthers(first, last);
            statements.each(
                    select,
                    rows -> {
                        var at = GeoPackageBlob.point(rows.getBytes(2)).orElseThrow();
                        packed.add(
                                rows.getLong(1),
                                at.lonDegrees(),
                                at.lonDegrees(),
                                at.latDegrees(),
                                at.latDegrees());
                    },
                    first,
                    last);
            packed.finish();
        }
    }

    @Override
    public void close() throws SQLException {
        try (sightings;
                counts) {
            if (tree != null) {
                tree.close();
            }
        }
    }
}
