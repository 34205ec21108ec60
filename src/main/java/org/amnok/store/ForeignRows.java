package org.amnok.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.map.FeatureSink;
import org.jspecify.annotations.Nullable;

/// Reads the rows of one layer of a foreign GeoPackage.
final class ForeignRows {
    /// More than this is no layer but a trap: a view may make up rows without end.
    private static final int MOST_ROWS = 20_000_000;

    private static final int BATCH = 1024;

    private final Connection connection;
    private final Path file;
    private final ForeignLayer layer;
    private int read;
    private int withoutPlace;
    private int unreadable;

    ForeignRows(Connection connection, Path file, ForeignLayer layer) {
        this.connection = connection;
        this.file = file;
        this.layer = layer;
    }

    ReadCounts read(List<String> attributes, FeatureSink sink, BooleanSupplier cancelled)
            throws SQLException {
        requireWgs84();
        attributes.forEach(this::requireAttribute);
        try (var statement = connection.prepareStatement(select(attributes));
                var rows = statement.executeQuery()) {
            for (var row = 0; rows.next(); row++) {
                requireFewer(row);
                if (row % BATCH == 0 && cancelled.getAsBoolean()) {
                    break;
                }
                read(rows, attributes.size(), sink);
            }
        }
        return new ReadCounts(read, withoutPlace, unreadable);
    }

    private void read(ResultSet rows, int attributes, FeatureSink sink) throws SQLException {
        var blob = rows.getBytes(1);
        if (blob == null) {
            withoutPlace++;
            return;
        }
        var geometry = GeoPackageBlob.geometry(blob);
        if (geometry.isEmpty()) {
            unreadable++;
        } else if (geometry.get().isEmpty()) {
            withoutPlace++;
        } else {
            read++;
            sink.add(geometry.get(), values(rows, attributes));
        }
    }

    private static @Nullable Object[] values(ResultSet rows, int attributes) throws SQLException {
        var values = new @Nullable Object[attributes];
        for (var i = 0; i < attributes; i++) {
            values[i] = rows.getObject(i + 2);
        }
        return values;
    }

    private String select(List<String> attributes) {
        return Stream.concat(Stream.of(layer.geometryColumn()), attributes.stream())
                .map(ForeignRows::quoted)
                .collect(Collectors.joining(", ", "SELECT ", " FROM " + quoted(layer.name())));
    }

    /// A name as SQL, whatever it holds: names cannot be parameters.
    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    private void requireWgs84() {
        if (!layer.crs().equals(ForeignLayer.WGS84)) {
            var crs = layer.crs().isEmpty() ? "unknown coordinates" : layer.crs();
            throw ForeignGeoPackage.problem(
                    file,
                    ": the layer \"" + layer.name() + "\" is in " + crs + ", not in WGS 84",
                    "Save it in EPSG:4326 with QGIS or ogr2ogr first.");
        }
    }

    private void requireAttribute(String name) {
        if (!layer.attributes().contains(name)) {
            throw ForeignGeoPackage.problem(
                    file,
                    ": the layer \"" + layer.name() + "\" has no attribute \"" + name + "\"",
                    "Its attributes: " + String.join(", ", layer.attributes()) + ".");
        }
    }

    private void requireFewer(int row) {
        if (row == MOST_ROWS) {
            throw ForeignGeoPackage.problem(
                    file,
                    ": the layer \"" + layer.name() + "\" has more than 20 million features",
                    "Cut it to the part you need first.");
        }
    }
}
