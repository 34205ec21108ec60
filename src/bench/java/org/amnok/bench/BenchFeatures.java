package org.amnok.bench;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.map.FeatureTable;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/// Features of a GeoPackage that the benchmark's own script made.
final class BenchFeatures {
    /// Bytes of the header before the envelope (GeoPackage 1.4, 2.1.3).
    private static final int HEADER = 8;

    /// Numbers of an envelope by its kind in the flags.
    private static final int[] ENVELOPE = {0, 4, 6, 6, 8};

    private BenchFeatures() {}

    /// @param attribute read with each; empty for none
    static SimpleFeatureCollection read(Path file, String layer, String attribute) {
        var hasAttribute = !attribute.isEmpty();
        var table = hasAttribute ? new FeatureTable(layer, attribute) : new FeatureTable(layer);
        var columns = hasAttribute ? "geom, " + attribute : "geom";
        try (var database = DriverManager.getConnection("jdbc:sqlite:" + file);
                var rows =
                        database.createStatement()
                                .executeQuery("SELECT " + columns + " FROM " + layer)) {
            while (rows.next()) {
                var geometry = geometry(rows.getBytes(1));
                if (hasAttribute) {
                    table.add(geometry, rows.getString(2));
                } else {
                    table.add(geometry);
                }
            }
            return table.collection();
        } catch (SQLException | ParseException e) {
            throw new ProblemException(
                    new Problem(
                            "The base map of the benchmark cannot be read: " + e.getMessage(),
                            file.toString(),
                            "Make it with the script that benchmarks.md names."),
                    e);
        }
    }

    private static Geometry geometry(byte[] blob) throws ParseException {
        var from = HEADER + Double.BYTES * ENVELOPE[blob[3] >> 1 & 7];
        var wkb = new byte[blob.length - from];
        ByteBuffer.wrap(blob).order(ByteOrder.BIG_ENDIAN).get(from, wkb);
        return new WKBReader().read(wkb);
    }
}
