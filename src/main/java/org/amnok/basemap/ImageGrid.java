package org.amnok.basemap;

import java.util.Arrays;
import java.util.Optional;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.geo.projection.MapProjection;
import org.amnok.map.MapExtent;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// Where the pixels of an image lie.
///
/// @param width and height: pixels at full resolution
/// @param extent the outer edges of the outer pixels
record ImageGrid(int width, int height, MapExtent extent) {
    private static final int STEPS = 8;

    /// Of an affine transformation from pixels to map coordinates: x = a·column + b·row + c, y =
    /// d·column + e·row + f, where the upper left corner of the image is (0, 0).
    static ImageGrid of(int width, int height, double[] abcdef, MapProjection projection) {
        var a = abcdef[0];
        var e = abcdef[4];
        if (!Arrays.stream(abcdef).allMatch(Double::isFinite)
                || Math.abs(a * e - abcdef[1] * abcdef[3]) < 1e-30) {
            throw ProblemException.ofTexts(
                    "basemap.the_image_does_not_say_where", "basemap.georeference_it_again");
        }
        if (abcdef[1] != 0 || abcdef[3] != 0 || a < 0 || e > 0) {
            var turned = new TurnedProjection(projection, abcdef.clone());
            return new ImageGrid(width, height, new MapExtent(turned, 0, -height, width, 0));
        }
        var x = abcdef[2];
        var y = abcdef[5];
        if (!(x + a * width > x) || !(y + e * height < y)) {
            throw ProblemException.ofTexts(
                    "basemap.the_image_does_not_say_where_2", "basemap.georeference_it_again");
        }
        return new ImageGrid(
                width, height, new MapExtent(projection, x, y + e * height, x + a * width, y));
    }

    MapProjection projection() {
        return extent.projection();
    }

    /// Column at full resolution of a map x.
    double column(double x) {
        return (x - extent.minX()) / (extent.maxX() - extent.minX()) * width;
    }

    double row(double y) {
        return (extent.maxY() - y) / (extent.maxY() - extent.minY()) * height;
    }

    /// The part of the extent that some pixels of a level cover.
    ///
    /// @param columns and rows: of the whole level
    MapExtent part(int columns, int rows, int left, int top, int width, int height) {
        var cellX = (extent.maxX() - extent.minX()) / columns;
        var cellY = (extent.maxY() - extent.minY()) / rows;
        return new MapExtent(
                projection(),
                extent.minX() + left * cellX,
                extent.maxY() - (top + height) * cellY,
                extent.minX() + (left + width) * cellX,
                extent.maxY() - top * cellY);
    }

    Optional<BaseFile.Bounds> bounds() {
        var box = new Envelope();
        for (var i = 0; i <= STEPS; i++) {
            for (var j = 0; j <= STEPS; j++) {
                var at = position(i, j);
                box.expandToInclude(at.lonDegrees(), at.latDegrees());
            }
        }
        return box.getArea() > 0 ? Optional.of(BaseFile.Bounds.of(box)) : Optional.empty();
    }

    private LatLon position(int i, int j) {
        return projection()
                .toLatLon(
                        extent.minX() + (extent.maxX() - extent.minX()) * i / STEPS,
                        extent.minY() + (extent.maxY() - extent.minY()) * j / STEPS);
    }

    /// The pixels of an image that lies askew as map coordinates: x = column, y = -row.
    ///
    /// @param abcdef from pixels to coordinates of the projection
    private record TurnedProjection(MapProjection projection, double[] abcdef)
            implements MapProjection {
        @Override
        public String code() {
            return projection.code() + Arrays.toString(abcdef);
        }

        @Override
        public String title() {
            return projection.title();
        }

        @Override
        public Coordinate toMap(LatLon position) {
            var at = projection.toMap(position);
            var x = at.x - abcdef[2];
            var y = at.y - abcdef[5];
            var determinant = abcdef[0] * abcdef[4] - abcdef[1] * abcdef[3];
            var column = (abcdef[4] * x - abcdef[1] * y) / determinant;
            var row = (abcdef[0] * y - abcdef[3] * x) / determinant;
            return new Coordinate(column, -row);
        }

        @Override
        public LatLon toLatLon(double column, double minusRow) {
            return projection.toLatLon(
                    abcdef[0] * column - abcdef[1] * minusRow + abcdef[2],
                    abcdef[3] * column - abcdef[4] * minusRow + abcdef[5]);
        }

        @Override
        public double groundMetresPerUnit(LatLon position) {
            return projection.groundMetresPerUnit(position) * Math.hypot(abcdef[0], abcdef[3]);
        }
    }
}
