package org.amnok.map.ground;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.Lazy;
import org.amnok.domain.River;
import org.amnok.geo.border.RiverLine;
import org.amnok.map.FeatureLayer;
import org.amnok.map.FeatureTable;
import org.amnok.map.MapLayer;
import org.amnok.map.OwnPart;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/// A point for every kilometre of the Yalu from its mouth, by which reports and records name its
/// reaches: `label`, `order`, and `every` = 10, 5 or 1 for the roundest of them that it is. It lies
/// on the line of the border where that is near: kilometres are counted along straight chords, the
/// border is drawn smooth. Made when they are asked for first. Thread-safe.
public final class RiverKilometres {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /// So far at most the smooth line leaves the chords.
    private static final double NEAR_DEGREES = 0.001;

    /// Placed after all names.
    private static final int ORDER = 20_000;

    private final BaseMap base;
    private final Lazy<SimpleFeatureCollection> points = new Lazy<>(this::made);

    public RiverKilometres(BaseMap base) {
        this.base = base;
    }

    /// From the mouth on.
    public SimpleFeatureCollection points() {
        return points.get();
    }

    /// Puts their marks above the border's line, which would strike through them; where the border
    /// lies below them or is not drawn they stay.
    ///
    /// @param layers from below
    public static void raise(List<MapLayer> layers) {
        var marks = indexOf(OwnPart.RIVER_KILOMETRES, layers);
        var border = indexOf(OwnPart.BORDER, layers);
        if (marks >= 0 && border > marks) {
            layers.add(border, layers.remove(marks));
        }
    }

    private static int indexOf(OwnPart part, List<MapLayer> layers) {
        return IntStream.range(0, layers.size())
                .filter(i -> layers.get(i) instanceof FeatureLayer one && one.part() == part)
                .findFirst()
                .orElse(-1);
    }

    private SimpleFeatureCollection made() {
        var table = new FeatureTable("kilometres", "label", "order", "every", "dx", "dy");
        var yalu = yalu(base);
        var border = new IndexedFacetDistance(border());
        for (var kilometre = 1; kilometre < yalu.lengthKilometres(); kilometre++) {
            var at = GEOMETRIES.createPoint(yalu.at(kilometre).coordinate());
            var nearest = border.nearestPoints(at)[0];
            table.add(
                    at.getCoordinate().distance(nearest) < NEAR_DEGREES
                            ? GEOMETRIES.createPoint(nearest)
                            : at,
                    label(kilometre),
                    ORDER,
                    kilometre % 10 == 0 ? "10" : kilometre % 5 == 0 ? "5" : "1",
                    0,
                    0);
        }
        return table.collection();
    }

    private Geometry border() {
        return GEOMETRIES.buildGeometry(
                base.features(BaseMap.Part.BORDER).stream().map(BaseLabels::geometry).toList());
    }

    /// All that is written.
    static Stream<String> labels(BaseMap base) {
        var last = (int) Math.ceil(yalu(base).lengthKilometres()) - 1;
        return IntStream.rangeClosed(1, last).mapToObj(RiverKilometres::label);
    }

    private static String label(int kilometre) {
        return "km " + kilometre;
    }

    private static RiverLine yalu(BaseMap base) {
        return Objects.requireNonNull(base.rivers().get(River.YALU));
    }
}
