package org.amnok.store.record;

import static org.amnok.store.sqlite.Column.number;
import static org.amnok.store.sqlite.Column.text;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.record.Place;
import org.amnok.store.sqlite.Cells;
import org.amnok.store.sqlite.Codes;
import org.amnok.store.sqlite.Column;
import org.amnok.store.sqlite.GeoPackageBlob;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// A place without its words as cells: `geom`, `coord_uncertainty_m`, `loc_method`, and, of a
/// stretch of river, the five cells of [StretchColumns]. What has a point is no stretch.
public final class PlaceColumns {
    public static final Codes<LocationMethod> METHODS = new Codes<>(LocationMethod.values());

    static final List<Column> ALL =
            Stream.concat(
                            Stream.of(
                                    Column.GEOMETRY,
                                    number("coord_uncertainty_m"),
                                    text("loc_method")),
                            StretchColumns.ALL.stream())
                    .toList();

    private static final double LARGEST_UNCERTAINTY_METRES = 20_000_000;

    private PlaceColumns() {}

    static void encode(Place place, List<@Nullable Object> cells) {
        switch (place) {
            case Place.Located located -> {
                var at = located.point();
                cells.add(GeoPackageBlob.ofPoint(at.lonDegrees(), at.latDegrees()));
                cells.add(located.uncertaintyMetres());
                cells.add(located.method().code());
            }
            case Place.Stretch _, Place.Unlocated _ -> {
                cells.add(null);
                cells.add(null);
                cells.add(null);
            }
        }
        StretchColumns.encode(place instanceof Place.Stretch(var along, _) ? along : null, cells);
    }

    /// A geometry that is no point on the earth is no place; the sighting is listed as not located.
    static Place decode(Cells cells) throws SQLException {
        var at = cells.point();
        var uncertainty = cells.real();
        var method = cells.coded(METHODS);
        var along = StretchColumns.decode(cells);
        if (at == null) {
            return along == null ? new Place.Unlocated("") : new Place.Stretch(along, "");
        }
        return new Place.Located(
                at, usable(uncertainty), method.orElse(LocationMethod.MAP_CLICK), "");
    }

    /// Null when the geometry is no single point on the earth.
    static @Nullable LatLon point(Geometry geometry) {
        if (geometry.getNumPoints() != 1) {
            return null;
        }
        var at = geometry.getCoordinate();
        var onEarth = Math.abs(at.x) <= 180 && Math.abs(at.y) <= 90;
        return onEarth ? LatLon.ofXy(at.x, at.y) : null;
    }

    /// Null when it is no radius on the earth.
    public static @Nullable Double usable(@Nullable Double metres) {
        var stated = metres != null && metres >= 1 && metres <= LARGEST_UNCERTAINTY_METRES;
        return stated ? metres : null;
    }
}
