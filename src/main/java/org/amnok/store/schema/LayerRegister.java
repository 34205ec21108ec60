package org.amnok.store.schema;

import java.sql.SQLException;
import org.amnok.sqlite.Statements;
import org.locationtech.jts.geom.Envelope;

/// The rows of `gpkg_contents`: when each layer changed and what area it covers.
public final class LayerRegister {
    private static final String NOW = "strftime('%Y-%m-%dT%H:%M:%fZ','now')";
    private static final String CHANGED =
            "UPDATE gpkg_contents SET last_change = " + NOW + " WHERE table_name = ?";
    private static final String GROW =
            """
            UPDATE gpkg_contents SET
              min_x = min(coalesce(min_x, ?1), ?1), min_y = min(coalesce(min_y, ?2), ?2),
              max_x = max(coalesce(max_x, ?3), ?3), max_y = max(coalesce(max_y, ?4), ?4)
            WHERE table_name = ?5""";
    private static final String WITHIN =
            """
            SELECT 1 FROM gpkg_contents WHERE table_name = ?5
              AND min_x < ?1 AND min_y < ?2 AND max_x > ?3 AND max_y > ?4""";
    private static final String SET =
            "UPDATE gpkg_contents SET min_x = ?1, min_y = ?2, max_x = ?3, max_y = ?4"
                    + " WHERE table_name = ?5";
    private static final String MEASURE =
            """
            UPDATE gpkg_contents SET (min_x, min_y, max_x, max_y) =
              (SELECT min(ST_MinX(geom)), min(ST_MinY(geom)),
                      max(ST_MaxX(geom)), max(ST_MaxY(geom)) FROM LAYER)
            WHERE table_name = 'LAYER'""";

    private LayerRegister() {}

    public static void changed(Statements statements, String table) throws SQLException {
        statements.update(CHANGED, table);
    }

    /// Makes the recorded extent hold the envelope. It never shrinks here: that takes a look at the
    /// rows at its edges.
    public static void grow(Statements statements, String layer, Envelope by) throws SQLException {
        if (!by.isNull()) {
            statements.update(GROW, by.getMinX(), by.getMinY(), by.getMaxX(), by.getMaxY(), layer);
        }
    }

    /// True when nothing of the envelope is at an edge of the recorded extent: that stays as it is
    /// without what was there.
    public static boolean isWithin(Statements statements, String layer, Envelope gone)
            throws SQLException {
        return gone.isNull()
                || statements.has(
                        WITHIN,
                        gone.getMinX(),
                        gone.getMinY(),
                        gone.getMaxX(),
                        gone.getMaxY(),
                        layer);
    }

    /// Records the extent exactly, from the rows at its edges; from every row where the R-tree has
    /// none.
    ///
    /// @param layer one of our own tables
    public static void measure(Statements statements, String layer) throws SQLException {
        var extent = new LayerExtent(statements, layer).measured();
        if (extent.isNull()) {
            statements.update(MEASURE.replace("LAYER", layer));
        } else {
            statements.update(
                    SET,
                    extent.getMinX(),
                    extent.getMinY(),
                    extent.getMaxX(),
                    extent.getMaxY(),
                    layer);
        }
    }
}
