package org.amnok.store;

import static org.amnok.store.Column.number;
import static org.amnok.store.Column.text;
import static org.amnok.store.SightingColumns.orNull;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amnok.domain.Camera;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/// The table `camera`. Rows of other programs that name no camera or sighting, have no point, or
/// tell what is not possible are left alone and not read.
final class CameraRows {
    private static final List<Column> COLUMNS =
            List.of(
                    text("uuid"),
                    text("sighting_uuid"),
                    Column.geometry("geom"),
                    number("coord_uncertainty_m"),
                    number("bearing_degrees"),
                    number("bearing_uncertainty_degrees"),
                    number("field_of_view_degrees"),
                    number("range_m"),
                    number("range_uncertainty_m"),
                    text("note"));
    private static final String SELECT =
            "SELECT " + Column.expressions(COLUMNS) + " FROM camera ORDER BY fid";
    private static final String INSERT =
            "INSERT INTO camera ("
                    + Column.names(COLUMNS)
                    + ") VALUES ("
                    + Column.placeholders(COLUMNS)
                    + ")";
    private static final String UPDATE =
            "UPDATE camera SET "
                    + COLUMNS.stream().map(c -> c.name() + " = ?").collect(Collectors.joining(", "))
                    + " WHERE uuid = ? RETURNING fid";
    private static final String DELETE = "DELETE FROM camera WHERE uuid = ?";
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final Statements statements;

    CameraRows(Statements statements) {
        this.statements = statements;
    }

    /// In the order they were added.
    List<Camera> all() throws SQLException {
        var cameras = new ArrayList<Camera>();
        try (var rows = statements.get(SELECT).executeQuery()) {
            while (rows.next()) {
                var camera = decode(new Cells(rows));
                if (camera != null) {
                    cameras.add(camera);
                }
            }
        }
        return cameras;
    }

    /// Adds the camera, or changes the one of that UUID into it.
    void put(Camera camera) throws SQLException {
        var cells = encode(camera);
        var withUuid = Arrays.copyOf(cells, cells.length + 1);
        withUuid[cells.length] = camera.uuid().toString();
        var update = statements.get(UPDATE);
        Sql.bind(update, withUuid);
        var found = false;
        try (var rows = update.executeQuery()) {
            found = rows.next();
        }
        if (!found) {
            Sql.update(statements.get(INSERT), cells);
        }
    }

    /// Does nothing when there is none.
    void delete(UUID uuid) throws SQLException {
        Sql.update(statements.get(DELETE), uuid.toString());
    }

    private static @Nullable Object[] encode(Camera c) {
        return new @Nullable Object[] {
            c.uuid().toString(),
            c.sightingUuid().toString(),
            blob(c.point()),
            c.uncertaintyMetres(),
            c.bearingDegrees(),
            c.bearingUncertaintyDegrees(),
            c.fieldOfViewDegrees(),
            c.rangeMetres(),
            c.rangeUncertaintyMetres(),
            orNull(c.note())
        };
    }

    private static byte[] blob(LatLon at) {
        return GeoPackageBlob.of(
                GEOMETRIES.createPoint(new Coordinate(at.lonDegrees(), at.latDegrees())));
    }

    private static @Nullable Camera decode(Cells cells) throws SQLException {
        var uuid = UuidText.read(cells.text()).orElse(null);
        var sighting = UuidText.read(cells.text()).orElse(null);
        var geometry = cells.geometry();
        var point = geometry == null ? null : PlaceColumns.point(geometry);
        if (uuid == null || sighting == null || point == null) {
            return null;
        }
        try {
            return new Camera(
                    uuid,
                    sighting,
                    point,
                    cells.real(),
                    cells.real(),
                    cells.real(),
                    cells.real(),
                    cells.real(),
                    cells.real(),
                    cells.text());
        } catch (ProblemException impossible) {
            return null;
        }
    }
}
