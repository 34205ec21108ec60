package org.amnok.store.record;

import static org.amnok.store.record.SightingColumns.orNull;
import static org.amnok.store.sqlite.Column.number;
import static org.amnok.store.sqlite.Column.text;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.ProblemException;
import org.amnok.domain.UuidText;
import org.amnok.domain.record.Camera;
import org.amnok.store.sqlite.Cells;
import org.amnok.store.sqlite.Column;
import org.amnok.store.sqlite.GeoPackageBlob;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.GeometryFactory;

/// The table `camera`. Rows of other programs that name no camera or sighting, have no point, or
/// tell what is not possible are left alone and not read.
public final class CameraTable extends ItemTable<Camera> {
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
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    public CameraTable() {
        super(Camera.class, "camera", COLUMNS);
    }

    @Override
    public List<@Nullable Object> encode(Camera c) {
        return Arrays.<@Nullable Object>asList(
                c.uuid().toString(),
                c.sightingUuid().toString(),
                GeoPackageBlob.of(GEOMETRIES.createPoint(c.point().coordinate())),
                c.uncertaintyMetres(),
                c.bearingDegrees(),
                c.bearingUncertaintyDegrees(),
                c.fieldOfViewDegrees(),
                c.rangeMetres(),
                c.rangeUncertaintyMetres(),
                orNull(c.note()));
    }

    @Override
    public @Nullable Camera decode(Cells cells, UUID uuid) throws SQLException {
        cells.skip();
        var sighting = UuidText.read(cells.text()).orElse(null);
        var geometry = cells.geometry();
        var point = geometry == null ? null : PlaceColumns.point(geometry);
        if (sighting == null || point == null) {
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
