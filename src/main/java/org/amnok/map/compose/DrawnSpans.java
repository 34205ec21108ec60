package org.amnok.map.compose;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amnok.domain.LruCache;
import org.amnok.domain.record.Site;
import org.amnok.map.FeatureTable;
import org.amnok.map.ScaleBand;
import org.amnok.map.Viewport;
import org.amnok.map.ground.BaseMap;
import org.amnok.map.ground.BaseMap.Part;
import org.amnok.map.ground.PlaceText;
import org.amnok.map.symbol.SymbolStyles;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/// Bridges and dams as lines over the water, those whose sites are drawn. The same again while
/// nothing that they are made of changes. Thread-safe.
///
/// Attribute: `kind` of [Part#SPANS], or `abutment` for the short lines that spread at the ends of
/// a bridge.
final class DrawnSpans {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /// A person may have moved a site: farther away than this it is another place.
    private static final double NEAR_DEGREES = 0.002;

    /// How far abutments spread from the edges of a bridge.
    private static final double SPREAD_PIXELS = 4.6;

    private static final double METRES_PER_PIXEL = 0.0254 / 96;
    private static final double METRES_PER_DEGREE = 111_200;

    private static final Set<String> RUIN = Set.of("ruin", "piers");

    private final List<SimpleFeature> spans;
    private final LruCache<Order, SimpleFeatureCollection> known = new LruCache<>(8);

    /// @param step of the scale, two of which double it
    private record Order(List<SimpleFeature> spans, long step) {}

    DrawnSpans(BaseMap base) {
        spans = base.features(Part.SPANS);
    }

    /// Those that can be crossed, and dams.
    ///
    /// @param crossings that are drawn
    SimpleFeatureCollection whole(List<Site> crossings, Viewport viewport) {
        return of(crossings, viewport, false);
    }

    /// What stands of broken bridges.
    ///
    /// @param crossings that are drawn
    SimpleFeatureCollection ruins(List<Site> crossings, Viewport viewport) {
        return of(crossings, viewport, true);
    }

    private SimpleFeatureCollection of(List<Site> crossings, Viewport viewport, boolean areRuins) {
        var byCode =
                crossings.stream()
                        .filter(site -> site.geometry() != null && !site.code().isEmpty())
                        .collect(Collectors.toMap(Site::code, site -> site, (a, b) -> a));
        var drawn =
                spans.stream()
                        .filter(span -> RUIN.contains(PlaceText.text(span, "kind")) == areRuins)
                        .filter(span -> isAt(byCode.get(PlaceText.text(span, "code")), span))
                        .toList();
        var step = Math.round(2 * Math.log(viewport.scaleDenominator()) / Math.log(2));
        var order = new Order(drawn, step);
        return known.get(order, () -> features(order));
    }

    private static boolean isAt(@Nullable Site site, SimpleFeature span) {
        var at = site == null ? null : site.geometry();
        return at != null && at.isWithinDistance(geometry(span), NEAR_DEGREES);
    }

    private static Geometry geometry(SimpleFeature span) {
        return (Geometry) span.getDefaultGeometry();
    }

    private static SimpleFeatureCollection features(Order order) {
        var table = new FeatureTable("spans", "kind");
        var denominator = Math.pow(2, order.step / 2.0);
        for (var span : order.spans) {
            var kind = PlaceText.text(span, "kind");
            var line = geometry(span).getCoordinates();
            table.add(geometry(span), kind);
            if (!kind.equals("dam") && !kind.equals("piers")) {
                table.add(abutment(line[1], line[0], denominator), "abutment");
            }
            if (kind.equals("road") || kind.equals("rail")) {
                table.add(abutment(line[0], line[1], denominator), "abutment");
            }
        }
        return table.collection();
    }

    /// Two short lines that spread from the end of a bridge.
    private static Geometry abutment(Coordinate from, Coordinate end, double denominator) {
        var edge = SymbolStyles.spanWidth(ScaleBand.of(denominator)) / 2 - 1.2;
        var frame = Frame.at(end, from, denominator * METRES_PER_PIXEL);
        return GEOMETRIES.createMultiLineString(
                new LineString[] {
                    GEOMETRIES.createLineString(
                            new Coordinate[] {
                                frame.place(0, edge),
                                frame.place(SPREAD_PIXELS, edge + SPREAD_PIXELS)
                            }),
                    GEOMETRIES.createLineString(
                            new Coordinate[] {
                                frame.place(0, -edge),
                                frame.place(SPREAD_PIXELS, -edge - SPREAD_PIXELS)
                            })
                });
    }

    /// Pixels at the end of a line.
    ///
    /// @param dx and dy: of a pixel onward, degrees of latitude
    /// @param narrowing of degrees of longitude
    private record Frame(Coordinate end, double dx, double dy, double narrowing) {
        static Frame at(Coordinate end, Coordinate from, double metresPerPixel) {
            var narrowing = Math.cos(Math.toRadians(end.y));
            var dx = (end.x - from.x) * narrowing;
            var dy = end.y - from.y;
            var pixel = metresPerPixel / METRES_PER_DEGREE / Math.hypot(dx, dy);
            return new Frame(end, dx * pixel, dy * pixel, narrowing);
        }

        Coordinate place(double onward, double left) {
            return new Coordinate(
                    end.x + (onward * dx - left * dy) / narrowing, end.y + onward * dy + left * dx);
        }
    }
}
