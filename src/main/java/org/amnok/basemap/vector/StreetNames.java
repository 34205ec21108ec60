package org.amnok.basemap.vector;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.amnok.domain.Language;
import org.amnok.map.StreetPart;
import org.amnok.map.street.RoadKind;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.linemerge.LineMerger;

/// The names of some tiles in one language: each street once, whatever tiles it runs through.
final class StreetNames {
    /// After all names of our own map; see `symbols.md`, section 5.
    private static final double FIRST_ORDER = 11_000;

    private static final List<String> RANKS =
            List.of(
                    "place", "village", "quarter", "station", "school", "market", "other", "point",
                    "area");
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final Language reader;
    private final SimpleFeatureCollection streets;
    private final SimpleFeatureCollection points;

    StreetNames(Collection<StreetTile> tiles, Language reader) {
        this.reader = reader;
        streets = streets(tiles);
        points = points(tiles);
    }

    SimpleFeatureCollection streets() {
        return streets;
    }

    SimpleFeatureCollection points() {
        return points;
    }

    private record Street(String label, RoadKind kind) {}

    private SimpleFeatureCollection streets(Collection<StreetTile> tiles) {
        var lines = new LinkedHashMap<Street, LineMerger>();
        for (var tile : tiles) {
            for (var street : tile.streets()) {
                lines.computeIfAbsent(
                                new Street(street.name().in(reader), street.kind()),
                                s -> new LineMerger())
                        .add(street.line());
            }
        }
        var table = StreetPart.STREET_NAMES.table();
        lines.forEach(
                (street, merger) ->
                        table.add(joined(merger), street.label, order(street), street.kind.name()));
        return table.collection();
    }

    private static Geometry joined(LineMerger merger) {
        var runs = (Collection<?>) merger.getMergedLineStrings();
        return GEOMETRIES.createMultiLineString(
                runs.stream().map(LineString.class::cast).toArray(LineString[]::new));
    }

    private static double order(Street street) {
        return FIRST_ORDER + 1000 * RANKS.size() - street.kind.ordinal();
    }

    private record Place(String label, String rank, int x, int y) {
        private static final double NEAR_DEGREES = 0.002;

        static Place of(String label, String rank, Geometry point) {
            var c = point.getCoordinate();
            return new Place(
                    label,
                    rank,
                    (int) Math.round(c.x / NEAR_DEGREES),
                    (int) Math.round(c.y / NEAR_DEGREES));
        }
    }

    private SimpleFeatureCollection points(Collection<StreetTile> tiles) {
        var table = StreetPart.POINT_NAMES.table();
        var seen = new HashSet<Place>();
        for (var tile : tiles) {
            for (var point : tile.points()) {
                var label = point.name().in(reader);
                if (seen.add(Place.of(label, point.rank(), point.point()))) {
                    table.add(
                            point.point(),
                            label,
                            FIRST_ORDER + 1000 * RANKS.indexOf(point.rank()),
                            point.rank(),
                            0,
                            0,
                            all(point.name()));
                }
            }
        }
        return table.collection();
    }

    private static String all(StreetName name) {
        return String.join(
                "\n",
                Stream.concat(Stream.of(name.local()), name.names().all().stream())
                        .filter(n -> !n.isEmpty())
                        .distinct()
                        .toList());
    }
}
