package org.amnok.store.check;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.amnok.domain.Problem;
import org.amnok.sqlite.Sql;
import org.amnok.sqlite.TreeBoxes;
import org.amnok.store.sqlite.Column;
import org.amnok.store.sqlite.GeoPackageBlob;
import org.amnok.store.sqlite.Transaction;
import org.amnok.words.Messages;
import org.locationtech.jts.geom.Envelope;

/// Looks at every geometry of a layer and at its entry in the R-tree.
public final class LayerCheck {
    /// The R-tree keeps single precision, rounded outwards: at 180° half a step is 8e-6°.
    private static final double TOLERANCE_DEGREES = 1e-4;

    private static final String GEOMETRY =
            "CASE WHEN length(geom) > %d THEN x'00' ELSE geom END"
                    .formatted(Column.LARGEST_GEOMETRY_BYTES);
    private static final String ROWS =
            "SELECT fid, GEOMETRY FROM LAYER ORDER BY fid".replace("GEOMETRY", GEOMETRY);

    /// The nodes that are above no other, read whole: to ask SQLite for entry after entry was most
    /// of what this check took.
    private static final String LEAVES =
            """
            SELECT data FROM rtree_LAYER_geom_node WHERE typeof(data) = 'blob' AND nodeno NOT IN
            (SELECT parentnode FROM rtree_LAYER_geom_parent WHERE parentnode NOT NULL)""";

    /// A node has the number of its entries behind two bytes, then of each the row in eight bytes
    /// and four bounds as singles, all big-endian.
    private static final int ENTRIES_AT = 2;

    private static final int ENTRY_BYTES = Long.BYTES + 4 * Float.BYTES;
    private static final String COUNT = "SELECT count(*) FROM rtree_LAYER_geom";

    /// Rows for which the R-tree is read once, from one end to the other: to look up each would
    /// take four times as long.
    private static final int PORTION = 1 << 22;

    private final Connection connection;
    private final String layer;
    private final int portion;
    private final List<Long> unreadable = new ArrayList<>();
    private final List<Long> misplaced = new ArrayList<>();

    /// Around the geometries of some rows: inside out where there is none, of no numbers where it
    /// cannot be read.
    private final TreeBoxes boxes;

    /// Entries of no row; fewer than none where the tree does not reach some of its leaves.
    private long strays;

    private LayerCheck(Connection connection, String layer, int portion) throws SQLException {
        this.connection = connection;
        this.layer = layer;
        this.portion = portion;
        strays = Sql.number(connection, COUNT.replace("LAYER", layer));
        boxes = new TreeBoxes((int) Math.min(portion, strays));
    }

    /// @param layer one of our own tables
    public static List<Problem> problems(Connection connection, Path file, String layer)
            throws SQLException {
        return problems(connection, file, layer, PORTION);
    }

    /// @param portion rows for which the R-tree is read once
    static List<Problem> problems(Connection connection, Path file, String layer, int portion)
            throws SQLException {
        return Transaction.READ.run(
                connection,
                () -> {
                    var check = new LayerCheck(connection, layer, portion);
                    check.look();
                    return check.problems(file + ", " + layer);
                });
    }

    private void look() throws SQLException {
        Sql.each(connection, ROWS.replace("LAYER", layer), this::add);
        compare();
    }

    private void add(ResultSet row) throws SQLException {
        if (boxes.size() == portion) {
            compare();
        }
        var fid = row.getLong(1);
        var blob = row.getBytes(2);
        var geometry = blob == null ? null : GeoPackageBlob.geometry(blob).orElse(null);
        if (blob != null && geometry == null) {
            unreadable.add(fid);
            boxes.add(fid, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        } else {
            var around = geometry == null ? new Envelope() : geometry.getEnvelopeInternal();
            boxes.add(fid, around.getMinX(), around.getMaxX(), around.getMinY(), around.getMaxY());
        }
    }

    /// Compares the rows that were added last with their entries.
    private void compare() throws SQLException {
        var indexed = new BitSet();
        var right = new BitSet();
        Sql.each(
                connection,
                LEAVES.replace("LAYER", layer),
                leaf -> look(ByteBuffer.wrap(leaf.getBytes(1)), indexed, right));
        strays -= indexed.cardinality();
        for (int box = 0; box < boxes.size(); box++) {
            var isEmpty = boxes.bound(box, 0) > boxes.bound(box, 1);
            if (isEmpty ? indexed.get(box) : !right.get(box) && !isUnreadable(box)) {
                misplaced.add(boxes.id(box));
            }
        }
        boxes.clear();
    }

    private boolean isUnreadable(int box) {
        return Collections.binarySearch(unreadable, boxes.id(box)) >= 0;
    }

    private void look(ByteBuffer leaf, BitSet indexed, BitSet right) {
        var isNode = leaf.remaining() >= ENTRIES_AT + Short.BYTES;
        var entries = isNode ? leaf.position(ENTRIES_AT).getShort() : 0;
        for (int i = 0; i < entries && leaf.remaining() >= ENTRY_BYTES; i++) {
            var box = boxes.find(leaf.getLong());
            var agrees = true;
            for (int side = 0; side < 4; side++) {
                var bound = (double) leaf.getFloat();
                agrees &= box >= 0 && Math.abs(boxes.bound(box, side) - bound) <= TOLERANCE_DEGREES;
            }
            if (box >= 0) {
                indexed.set(box);
                right.set(box, agrees);
            }
        }
    }

    private List<Problem> problems(String where) {
        var problems = new ArrayList<Problem>();
        if (!unreadable.isEmpty()) {
            problems.add(
                    Problem.ofPlace(
                            Messages.text("store.fid", where, first(unreadable)),
                            "store.geometries_that_cannot_be_read",
                            "store.they_are_listed_as_not_located",
                            unreadable.size()));
        }
        if (!misplaced.isEmpty() || strays != 0) {
            problems.add(
                    Problem.ofPlace(
                            where
                                    + (misplaced.isEmpty()
                                            ? ""
                                            : Messages.text("store.fid_2", first(misplaced))),
                            "store.entries_of_the_r_tree_that",
                            "store.other_programs_may_not_find",
                            misplaced.size() + Math.abs(strays)));
        }
        return problems;
    }

    private static String first(List<Long> fids) {
        return fids.getFirst()
                + (fids.size() > 1 ? Messages.text("store.and_more", (fids.size() - 1)) : "");
    }
}
