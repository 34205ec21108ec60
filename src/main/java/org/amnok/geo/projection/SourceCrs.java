package org.amnok.geo.projection;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.amnok.domain.LatLon;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.words.Messages;
import org.amnok.words.ShortText;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.NoninvertibleTransformException;
import org.geotools.api.referencing.operation.TransformException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// The reference system in which the coordinates of someone's file are given, and the way from
/// there to WGS 84.
///
/// Coordinates are x = east or longitude, y = north or latitude, whatever order of axes the
/// authority declares: so do GeoPackage, Shapefile, GeoTIFF and old GeoJSON. Immutable and
/// thread-safe. The first that is neither WGS 84 nor one of [Projections] costs a second: not on
/// the thread of the window.
public final class SourceCrs {
    private static final SourceCrs WGS_84 =
            new SourceCrs("WGS 84", OptionalInt.of(4326), null, null);

    private static final Pattern CODE =
            Pattern.compile("(?i)(?:.*\\bEPSG(?:/\\d+|/|:[\\d.]*|:)*[:/])?(\\d{4,6})");

    /// Degrees by which rounding may pass the edge of the earth. Of a position brought there and
    /// back, as a share of its distance from the origin.
    private static final double SLACK_OF_SIZE = 1e-4;

    private static final double SLACK_DEGREES = 1e-6;

    private final String name;
    private final OptionalInt code;
    private final @Nullable MathTransform toWgs84;
    private final @Nullable Problem warning;

    SourceCrs(
            String name,
            OptionalInt code,
            @Nullable MathTransform toWgs84,
            @Nullable Problem warning) {
        this.name = name;
        this.code = code;
        this.toWgs84 = toWgs84;
        this.warning = warning;
    }

    /// Longitude and latitude on WGS 84.
    public static SourceCrs wgs84() {
        return WGS_84;
    }

    /// By code of the EPSG dataset, for example 5179.
    ///
    /// @throws ProblemException when the code is not known
    public static SourceCrs ofEpsg(int code) {
        return code == 4326 ? WGS_84 : WktCrs.ofEpsg(code);
    }

    /// By a name such as `EPSG:5179`, `urn:ogc:def:crs:EPSG::5179`, `urn:ogc:def:crs:OGC:1.3:CRS84`
    /// or `http://www.opengis.net/def/crs/EPSG/0/5179`.
    ///
    /// @throws ProblemException when the name is not known
    public static SourceCrs named(String name) {
        var bare = name.strip();
        if (bare.toUpperCase(Locale.ROOT).endsWith("CRS84")) {
            return WGS_84;
        }
        var found = CODE.matcher(bare);
        if (bare.length() > 200 || !found.matches()) {
            throw ProblemException.ofTexts(
                    "geo.the_reference_system_is_not",
                    "geo.save_the_file_again_in_wgs",
                    ShortText.of(bare, 100));
        }
        return ofEpsg(Integer.parseInt(found.group(1)));
    }

    /// By its definition in WKT 1, as GDAL and ESRI write it; of WKT 2 only what ends in an EPSG
    /// code.
    ///
    /// @throws ProblemException when the text cannot be read as one
    public static SourceCrs ofWkt(String wkt) {
        return WktCrs.ofText(wkt);
    }

    /// For people: "WGS 84 / UTM zone 52N".
    public String name() {
        return name;
    }

    /// True when coordinates are taken as they are.
    public boolean isWgs84() {
        return toWgs84 == null;
    }

    /// That places may be off because its datum is tied to WGS 84 only roughly or not at all.
    public Optional<Problem> warning() {
        return Optional.ofNullable(warning);
    }

    /// Turns x and y into longitude and latitude on WGS 84, in place.
    ///
    /// @param xy x0, y0, x1, y1, …
    /// @throws ProblemException when a position is none on the earth
    public void toLonLat(double[] xy) {
        var transform = toWgs84;
        if (transform != null) {
            try {
                transform.transform(xy, 0, xy, 0, xy.length / 2);
            } catch (TransformException | IllegalArgumentException | ArithmeticException e) {
                throw new ProblemException(outside(xy[0], xy[1]).problem(), e);
            }
        }
        for (var i = 0; i + 1 < xy.length; i += 2) {
            xy[i] = checked(xy[i], 180, xy, i);
            xy[i + 1] = checked(xy[i + 1], 90, xy, i);
        }
    }

    /// The same as a projection, in which places of a file are found. One of [Projections] when it
    /// is one of them.
    ///
    /// @throws ProblemException when there is no way from WGS 84 to there
    public MapProjection projection() {
        var known = Projections.byCode("EPSG:" + (isWgs84() ? 4326 : code.orElse(0)));
        var transform = toWgs84;
        if (known.isPresent() || transform == null) {
            return known.orElseThrow();
        }
        var own = code.isPresent() ? "EPSG:" + code.getAsInt() : transform.toWKT();
        try {
            return new ForeignProjection(own, name, transform, transform.inverse());
        } catch (NoninvertibleTransformException e) {
            throw ProblemException.ofTexts(
                            "geo.the_reference_system_can_only",
                            "geo.save_the_file_again_in_wgs",
                            name)
                    .because(e);
        }
    }

    /// A shape in WGS 84; heights stay as they are. The shape given is not changed.
    ///
    /// @throws ProblemException when a position is none on the earth
    public Geometry toWgs84(Geometry shape) {
        var xy = new double[2];
        var moved =
                EachPosition.moved(
                        shape,
                        (positions, i) -> {
                            xy[0] = positions.getX(i);
                            xy[1] = positions.getY(i);
                            toLonLat(xy);
                            positions.setOrdinate(i, 0, xy[0]);
                            positions.setOrdinate(i, 1, xy[1]);
                        });
        requireInside(shape, moved);
        return moved;
    }

    /// A position beyond what a projection reaches comes out as another one, or as a pole: brought
    /// back it is not where it was. The first position stands for the shape.
    private void requireInside(Geometry shape, Geometry moved) {
        var transform = toWgs84;
        var from = shape.getCoordinate();
        var to = moved.getCoordinate();
        if (transform == null || from == null || to == null) {
            return;
        }
        var back = new double[] {to.x, to.y};
        try {
            transform.inverse().transform(back, 0, back, 0, 1);
        } catch (NoninvertibleTransformException oneWay) {
            return;
        } catch (TransformException | IllegalArgumentException | ArithmeticException e) {
            throw new ProblemException(outside(from.x, from.y).problem(), e);
        }
        var slack = SLACK_OF_SIZE * Math.max(1, Math.hypot(from.x, from.y));
        if (!(Math.hypot(back[0] - from.x, back[1] - from.y) <= slack)) {
            throw outside(from.x, from.y);
        }
    }

    private double checked(double degrees, double limit, double[] xy, int at) {
        if (!(Math.abs(degrees) <= limit + SLACK_DEGREES)) {
            throw outside(xy[at], xy[at + 1]);
        }
        return Math.clamp(degrees, -limit, limit);
    }

    private ProblemException outside(double x, double y) {
        var swapped = toWgs84 == null && Math.abs(x) <= 90 && Math.abs(y) <= 180;
        return ProblemException.of(
                Messages.text("geo.the_position_is_none_on_the", x, y, name),
                swapped
                        ? Messages.text("geo.longitude_comes_first_the_two")
                        : Messages.text("geo.check_in_which_reference_system"));
    }

    /// A reference system of someone's file as a projection: not to draw in, but to find places in
    /// the file. What it cannot show is not a number.
    ///
    /// @param code a name that only this one has
    private record ForeignProjection(
            String code, String title, MathTransform toWgs84, MathTransform fromWgs84)
            implements MapProjection {
        private static final double STEP_DEGREES = 1e-4;

        @Override
        public Coordinate toMap(LatLon position) {
            var xy = moved(fromWgs84, position.lonDegrees(), position.latDegrees());
            return new Coordinate(xy[0], xy[1]);
        }

        @Override
        public LatLon toLatLon(double x, double y) {
            var xy = moved(toWgs84, x, y);
            return LatLon.clamped(xy[1], xy[0]);
        }

        @Override
        public double groundMetresPerUnit(LatLon position) {
            var here = toMap(position);
            var east =
                    toMap(
                            new LatLon(
                                    position.latDegrees(),
                                    position.lonDegrees()
                                            + (position.lonDegrees() > 0
                                                    ? -STEP_DEGREES
                                                    : STEP_DEGREES)));
            var metres = Wgs84.eastMetresPerDegree(position.latDegrees()) * STEP_DEGREES;
            return metres / here.distance(east);
        }

        private static double[] moved(MathTransform transform, double x, double y) {
            var xy = new double[] {x, y};
            try {
                transform.transform(xy, 0, xy, 0, 1);
            } catch (TransformException | IllegalArgumentException | ArithmeticException outside) {
                xy[0] = Double.NaN;
                xy[1] = Double.NaN;
            }
            return xy;
        }
    }
}
