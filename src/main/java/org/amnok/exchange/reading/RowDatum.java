package org.amnok.exchange.reading;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.exchange.cell.AxisCell;
import org.amnok.exchange.cell.ShapeText;
import org.amnok.exchange.table.ColumnMapping;
import org.amnok.exchange.table.SightingColumn;
import org.amnok.geo.CoordinateText;
import org.amnok.geo.DatumWords;
import org.jspecify.annotations.Nullable;

/// What a row's coordinate counts from, as the row or the names of its columns say: one that is not
/// of WGS 84 is taken as it is, with a circle as wide as it may be off.
final class RowDatum {
    private RowDatum() {}

    /// By how much coordinates in columns of such names may be off.
    static double shiftMetres(ColumnMapping mapping) {
        return Stream.of(
                        SightingColumn.LAT,
                        SightingColumn.LON,
                        SightingColumn.COORDINATE,
                        SightingColumn.EASTING,
                        SightingColumn.SHAPE,
                        SightingColumn.PLACE)
                .filter(mapping::has)
                .mapToDouble(column -> DatumWords.shiftMetres(mapping.name(column)))
                .max()
                .orElse(0);
    }

    /// By how much the row's coordinate may be off; 0 for a shape of a file that says itself in
    /// which reference system it is.
    static double shiftMetres(SightingRow row) {
        if (row.record().shape() != null) {
            return 0;
        }
        return row.has(SightingColumn.DATUM)
                ? DatumWords.shiftMetres(row.text(SightingColumn.DATUM))
                : row.shiftMetres();
    }

    /// @param metres null when the row says no uncertainty
    static @Nullable Double shifted(@Nullable Double metres, SightingRow row) {
        var shift = shiftMetres(row);
        return shift == 0 ? metres : Double.valueOf(shift + (metres == null ? 0 : metres));
    }

    /// How the row's coordinate was written: empty for plain decimals of WGS 84.
    static String coordinateWords(SightingRow row) {
        if (shiftMetres(row) > 0) {
            return Stream.of(
                            SightingColumn.DATUM,
                            SightingColumn.LAT,
                            SightingColumn.LON,
                            SightingColumn.EASTING,
                            SightingColumn.NORTHING,
                            SightingColumn.COORDINATE)
                    .filter(row::has)
                    .map(column -> row.mapping().name(column) + " " + row.text(column))
                    .collect(Collectors.joining(", "));
        }
        var cell = row.text(SightingColumn.COORDINATE);
        if (!cell.isEmpty()) {
            return ShapeText.isWkt(cell) || CoordinateText.isDecimals(cell) ? "" : cell;
        }
        var lat = row.text(SightingColumn.LAT);
        var lon = row.text(SightingColumn.LON);
        return AxisCell.isPlain(lat) && AxisCell.isPlain(lon) ? "" : (lat + " " + lon).strip();
    }
}
