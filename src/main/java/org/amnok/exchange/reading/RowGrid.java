package org.amnok.exchange.reading;

import org.amnok.domain.LatLon;
import org.amnok.domain.LruCache;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.cell.NumberCell;
import org.amnok.exchange.table.GridColumn;
import org.amnok.exchange.table.SightingColumn;
import org.amnok.geo.CoordinateText;
import org.amnok.geo.projection.SourceCrs;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/// Where a row was seen by its distances east and north, in the zone of UTM that stands beside
/// them, or in the reference system that the names of their columns say.
final class RowGrid {
    private static final LruCache<Integer, SourceCrs> SYSTEMS = new LruCache<>(16);

    /// Where X and Y are looked for, whichever of them is east.
    private static final Envelope REGION = new Envelope(118, 133, 33, 46);

    private RowGrid() {}

    /// @throws ProblemException when it cannot be told where
    static LatLon point(SightingRow row) {
        if (row.has(SightingColumn.UTM_ZONE)) {
            return utm(row); // without a look at the names of the columns, row by row
        }
        var epsg = GridColumn.epsg(row.mapping());
        return epsg.isPresent()
                ? row.at(SightingColumn.EASTING, () -> projected(row, epsg.getAsInt()))
                : utm(row);
    }

    /// A zone by its number alone is of the northern half.
    private static LatLon utm(SightingRow row) {
        var zone = row.text(SightingColumn.UTM_ZONE).replace(" ", "");
        if (zone.isEmpty()) {
            throw row.problem(
                    SightingColumn.EASTING,
                    Messages.text("exchange.has_no_utm_zone"),
                    Messages.text("exchange.add_a_column_utm_zone_for"));
        }
        var metres = row.text(SightingColumn.EASTING) + " " + row.text(SightingColumn.NORTHING);
        var half = Character.isDigit(zone.charAt(zone.length() - 1)) ? "N " : " ";
        return row.at(
                SightingColumn.EASTING,
                () ->
                        CoordinateText.parse(zone + half + metres)
                                .orElseThrow(
                                        () ->
                                                row.problem(
                                                        SightingColumn.EASTING,
                                                        Messages.text(
                                                                "exchange.is_no_utm_coordinate_with_its"),
                                                        Messages.text(
                                                                "exchange.write_zone_52n_easting_and"))));
    }

    private static LatLon projected(SightingRow row, int epsg) {
        var crs = SYSTEMS.get(epsg, () -> SourceCrs.ofEpsg(epsg));
        crs.warning()
                .ifPresent(
                        problem -> {
                            throw new ProblemException(problem);
                        });
        var east = metres(row, SightingColumn.EASTING);
        var north = metres(row, SightingColumn.NORTHING);
        var place = place(crs, east, north);
        if (isByLetter(row)) {
            var turned = place(crs, north, east);
            var isHere = place != null && isInRegion(place);
            if (turned != null && isInRegion(turned)) {
                if (isHere) {
                    throw row.problem(
                            SightingColumn.EASTING,
                            Messages.text("exchange.may_be_a_distance_east_or"),
                            Messages.text("exchange.call_the_columns_easting_and"));
                }
                return turned;
            }
        }
        if (place == null) {
            throw row.problem(
                    SightingColumn.EASTING,
                    Messages.text("exchange.is_not_a_coordinate"),
                    Messages.text("geo.check_in_which_reference_system"));
        }
        return place;
    }

    private static boolean isByLetter(SightingRow row) {
        return GridColumn.named(row.mapping().name(SightingColumn.EASTING))
                .filter(GridColumn::isByLetter)
                .isPresent();
    }

    /// Null where the reference system does not reach.
    private static @Nullable LatLon place(SourceCrs crs, double east, double north) {
        try {
            var point = new GeometryFactory().createPoint(new Coordinate(east, north));
            var at = crs.toWgs84(point).getCoordinate();
            return new LatLon(at.y, at.x);
        } catch (ProblemException outside) {
            return null;
        }
    }

    private static boolean isInRegion(LatLon place) {
        return REGION.contains(place.lonDegrees(), place.latDegrees());
    }

    /// With commas between thousands and the unit behind; west of where a belt begins it is
    /// negative.
    private static double metres(SightingRow row, SightingColumn column) {
        var bare = row.text(column).replaceAll("(?<=\\d)[, ](?=\\d{3}(?!\\d))|\\s?[mM]?[EN]?$", "");
        if (!NumberCell.isPlain(bare.startsWith("-") ? bare.substring(1) : bare, 9, 20)) {
            throw row.problem(
                    column,
                    Messages.text("exchange.is_not_a_number"),
                    Messages.text("exchange.write_it_in_digits_for_example"));
        }
        return Double.parseDouble(bare);
    }
}
