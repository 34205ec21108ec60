package org.amnok.store.check;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.Problem;
import org.amnok.sqlite.Sql;
import org.amnok.store.sqlite.Column;
import org.amnok.store.sqlite.GeoPackageBlob;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// Looks at every geometry of a layer and at its entry in the R-tree.
public final class LayerCheck {
    /// The R-tree keeps single precision, rounded outwards: at 180° half a step is 8e-6°.
    private static final double TOLERANCE_DEGREES = 1e-4;

    private static final String GEOMETRY =
            "CASE WHEN length(geom) <= %d THEN geom ELSE x'00' END"
                    .formatted(Column.LARGEST_GEOMETRY_BYTES);
    private static final String ENTRIES = "SELECT count(*) FROM rtree_LAYER_geom";
    private static final String ROWS =
            """
            SELECT l.fid, GEOMETRY, r.id, minx, maxx, miny, maxy
            FROM LAYER l LEFT JOIN rtree_LAYER_geom r ON r.id = l.fid
            WHERE geom NOT NULL OR r.id NOT NULL ORDER BY l.fid"""
                    .replace("GEOMETRY", GEOMETRY);

    private final Connection connection;
    private final String layer;
    private final List<Long> unreadable = new ArrayList<>();
    private final List<Long> misplaced = new ArrayList<>();
    private long strays;

    private LayerCheck(Connection connection, String layer) {
        this.connection = connection;
        this.layer = layer;
    }

    /// @param layer one of our own tables
    public static List<Problem> problems(Connection connection, Path file, String layer)
            throws SQLException {
        var check = new LayerCheck(connection, layer);
        check.look();
        return check.problems(file + ", " + layer);
    }

    private void look() throws SQLException {
        Sql.each(connection, ROWS.replace("LAYER", layer), this::look);
        strays += Sql.number(connection, ENTRIES.replace("LAYER", layer));
    }

    private void look(ResultSet row) throws SQLException {
        var blob = row.getBytes(2);
        var geometry = blob == null ? null : GeoPackageBlob.geometry(blob).orElse(null);
        strays -= hasEntry(row) ? 1 : 0;
        if (blob != null && geometry == null) {
            unreadable.add(row.getLong(1));
        } else if (!agrees(envelope(geometry), row)) {
            misplaced.add(row.getLong(1));
        }
    }

    private static Envelope envelope(@Nullable Geometry geometry) {
        return geometry == null ? new Envelope() : geometry.getEnvelopeInternal();
    }

    private static boolean hasEntry(ResultSet row) throws SQLException {
        row.getLong(3);
        return !row.wasNull();
    }

    private static boolean agrees(Envelope envelope, ResultSet row) throws SQLException {
        var indexed = hasEntry(row);
        if (!indexed || envelope.isNull()) {
            return indexed != envelope.isNull();
        }
        return near(envelope.getMinX(), row.getDouble(4))
                && near(envelope.getMaxX(), row.getDouble(5))
                && near(envelope.getMinY(), row.getDouble(6))
                && near(envelope.getMaxY(), row.getDouble(7));
    }

    private static boolean near(double exact, double indexed) {
        return Math.abs(exact - indexed) <= TOLERANCE_DEGREES;
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
        if (!misplaced.isEmpty() || strays > 0) {
            problems.add(
                    Problem.ofPlace(
                            where
                                    + (misplaced.isEmpty()
                                            ? ""
                                            : Messages.text("store.fid_2", first(misplaced))),
                            "store.entries_of_the_r_tree_that",
                            "store.other_programs_may_not_find",
                            (misplaced.size() + strays)));
        }
        return problems;
    }

    private static String first(List<Long> fids) {
        return fids.getFirst()
                + (fids.size() > 1 ? Messages.text("store.and_more", (fids.size() - 1)) : "");
    }
}
