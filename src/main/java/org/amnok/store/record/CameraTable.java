package org.amnok.store.record;

import static org.amnok.store.record.ItemColumn.number;
import static org.amnok.store.record.ItemColumn.reference;
import static org.amnok.store.record.ItemColumn.text;

import java.sql.SQLException;
import java.util.UUID;
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
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    public CameraTable() {
        super(
                Camera.class,
                "camera",
                reference("sighting_uuid", Camera::sightingUuid),
                new ItemColumn<>(
                        Column.GEOMETRY,
                        c -> GeoPackageBlob.of(GEOMETRIES.createPoint(c.point().coordinate()))),
                number("coord_uncertainty_m", Camera::uncertaintyMetres),
                number("bearing_degrees", Camera::bearingDegrees),
                number("bearing_uncertainty_degrees", Camera::bearingUncertaintyDegrees),
                number("field_of_view_degrees", Camera::fieldOfViewDegrees),
                number("range_m", Camera::rangeMetres),
                number("range_uncertainty_m", Camera::rangeUncertaintyMetres),
                text("note", Camera::note));
    }

    @Override
    public @Nullable Camera decode(Cells cells, UUID uuid) throws SQLException {
        var sighting = UuidText.read(cells.text()).orElse(null);
        var geometry = cells.geometry();
        var point = geometry == null ? null : PlaceColumns.point(geometry);
        return sighting == null || point == null
                ? null
                : new Camera(
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
    }
}
