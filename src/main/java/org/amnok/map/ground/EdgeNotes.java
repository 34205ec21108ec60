package org.amnok.map.ground;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.minBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amnok.domain.Coded;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.LatestMap;
import org.amnok.domain.River;
import org.amnok.domain.record.Site;
import org.amnok.geo.Geodesy;
import org.amnok.geo.UncertaintyText;
import org.amnok.map.FeatureTable;
import org.amnok.map.ScaleBand;
import org.amnok.map.Viewport;
import org.amnok.map.ground.BaseMap.Part;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// What lies around a close view in which few names are drawn, as such a view says nothing else of
/// where it is: at each edge an arrow with the name of the next place that way, or of the river,
/// and how far behind the edge it is; a graticule on request. In every close view the names of
/// bridges and dams of which only an end is in it. Thread-safe.
public final class EdgeNotes {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /// A view with so many names says itself where it is.
    private static final int FEW = 4;

    private static final double FARTHEST_METRES = 150_000;

    /// A person may have moved a crossing: farther from its bridge it is another place.
    private static final double NEAR_DEGREES = 0.002;

    /// Of the places of notes from the edge, px.
    private static final double INSET = 10;

    /// Between arrows, px.
    private static final double APART = 130;

    /// After all names of the map itself.
    private static final int ORDER = 13_000;

    /// With the names of other crossings.
    private static final int CUT_ORDER = 5_000;

    private static final int CAPACITY = 8;
    private static final SimpleFeatureCollection NONE =
            new FeatureTable("edgeNotes", "kind").collection();

    private final BaseMap base;
    private final List<SimpleFeature> places;
    private final Map<View, SimpleFeatureCollection> known = new LatestMap<>(CAPACITY);

    /// @param isBare with few names
    /// @param lines whether a graticule belongs to it
    /// @param cut what reaches into it of the bridges and dams of crossings behind its edge
    private record View(
            Viewport viewport, Language reader, boolean isBare, boolean lines, List<Cut> cut) {}

    /// @param part in the view
    private record Cut(String name, Geometry part) {}

    /// Something behind the edge of a view.
    ///
    /// @param edge where the way from the middle of the view to it leaves the view, px
    /// @param bearing of that way, degrees clockwise from the upper edge
    /// @param metres from there
    /// @param worth how many metres count as one, for what matters more
    private record Beyond(
            String name, Coordinate edge, double bearing, double metres, double worth) {
        double cost() {
            return metres / worth;
        }

        /// The edge, or about that: upper, right, lower, left.
        int side() {
            return Math.floorMod(Math.round(bearing / 90), 4);
        }

        /// With an arrow at the end that is nearer to the edge.
        String note(Viewport view) {
            var words = name + " " + UncertaintyText.radius(rounded(metres));
            if (edge.x < INSET + 1) {
                return "← " + words;
            }
            if (edge.x > view.widthPixels() - INSET - 1) {
                return words + " →";
            }
            return (edge.y < INSET + 1 ? "↑ " : "↓ ") + words;
        }
    }

    public EdgeNotes(BaseMap base) {
        this.base = base;
        places =
                base.features(Part.PLACES).stream()
                        .filter(place -> !PlaceText.text(place, "rank").equals("summit"))
                        .toList();
    }

    /// Points near the edge with `kind` = beyond: `label` with an arrow to that edge, `order`.
    /// Lines of the graticule with the kinds of that. With `kind` = cut: on bridges and dams whose
    /// crossing is behind the edge. None in views wider than of a town; with enough names what is
    /// cut only.
    ///
    /// @param sites that are drawn where they are seen
    /// @param lines whether a graticule belongs to it
    public synchronized SimpleFeatureCollection of(
            Viewport viewport, Language reader, Collection<Site> sites, boolean lines) {
        var isWide = ScaleBand.of(viewport.scaleDenominator()).isWiderThan(ScaleBand.TOWN);
        if (isWide) {
            return NONE;
        }
        var isBare = seen(sites, viewport) + BaseNames.placesIn(base, viewport) < FEW;
        var cut = cut(sites, viewport, reader);
        return isBare || !cut.isEmpty()
                ? known.computeIfAbsent(new View(viewport, reader, isBare, lines, cut), this::made)
                : NONE;
    }

    private List<Cut> cut(Collection<Site> sites, Viewport viewport, Language reader) {
        var box = box(viewport);
        var cut = new ArrayList<Cut>();
        for (var span : base.features(Part.SPANS)) {
            var part = BaseLabels.geometry(span).intersection(box);
            if (!part.isEmpty()) {
                sites.stream()
                        .filter(site -> isOf(span, site) && seen(List.of(site), viewport) == 0)
                        .forEach(site -> cut.add(new Cut(PlaceText.site(site, reader), part)));
            }
        }
        return List.copyOf(cut);
    }

    private static boolean isOf(SimpleFeature span, Site site) {
        var at = site.geometry();
        return site.code().equals(PlaceText.text(span, "code"))
                && at != null
                && at.isWithinDistance(BaseLabels.geometry(span), NEAR_DEGREES);
    }

    private static long seen(Collection<Site> sites, Viewport viewport) {
        var picture = new Envelope(0, viewport.widthPixels(), 0, viewport.heightPixels());
        return sites.stream()
                .map(Site::geometry)
                .filter(geometry -> geometry != null && !geometry.isEmpty())
                .map(Geometry::getCoordinate)
                .filter(Coordinate::isValid)
                .filter(at -> picture.contains(viewport.screen(LatLon.ofXy(at.x, at.y))))
                .count();
    }

    private SimpleFeatureCollection made(View view) {
        var table = new FeatureTable("edgeNotes", "kind", "label", "order", "dx", "dy");
        if (view.isBare() && view.lines()) {
            new GraticuleFeatures(view.viewport()).addTo(table);
        }
        for (var each : view.cut()) {
            table.add(each.part.getCentroid(), "cut", each.name, CUT_ORDER, 0, 0);
        }
        for (var each : view.isBare() ? apart(around(view)) : List.<Beyond>of()) {
            var at = view.viewport().positionAt(each.edge.x, each.edge.y);
            table.add(
                    GEOMETRIES.createPoint(at.coordinate()),
                    "beyond",
                    each.note(view.viewport()),
                    ORDER,
                    0,
                    0);
        }
        return table.collection();
    }

    private List<Beyond> around(View view) {
        var towns = places.stream().flatMap(each -> place(each, view).stream());
        var shown = new ArrayList<Beyond>();
        towns.collect(groupingBy(Beyond::side, minBy(comparingDouble(Beyond::cost))))
                .values()
                .forEach(each -> each.ifPresent(shown::add));
        river(view).ifPresent(shown::add);
        return shown;
    }

    /// Of those whose names would be in each other's way, the one that counts for more.
    private static List<Beyond> apart(List<Beyond> some) {
        var kept = new ArrayList<Beyond>();
        some.stream()
                .sorted(comparingDouble(Beyond::cost))
                .filter(each -> kept.stream().allMatch(k -> k.edge.distance(each.edge) > APART))
                .forEach(kept::add);
        return kept;
    }

    private Optional<Beyond> place(SimpleFeature place, View view) {
        var at = BaseLabels.geometry(place).getCoordinate();
        var names = PlaceText.names(place);
        return beyond(
                PlaceText.bilingual(names, view.reader(), PlaceText.local(place)),
                LatLon.ofXy(at.x, at.y),
                view.viewport(),
                worth(PlaceText.text(place, "rank")));
    }

    private static double worth(String rank) {
        return switch (rank) {
            case "city" -> 4;
            case "town" -> 2;
            case "peak", "village" -> 1.5;
            default -> 1;
        };
    }

    /// The nearer one; empty where one is in view.
    private Optional<Beyond> river(View view) {
        var rivers = base.features(Part.RIVERS);
        var box = box(view.viewport());
        return rivers.stream().map(BaseLabels::geometry).anyMatch(box::intersects)
                ? Optional.empty()
                : rivers.stream()
                        .flatMap(each -> river(each, view.viewport().centre(), view).stream())
                        .min(comparingDouble(Beyond::metres));
    }

    private static Geometry box(Viewport view) {
        var box = new Envelope();
        for (var x : new double[] {0, view.widthPixels()}) {
            for (var y : new double[] {0, view.heightPixels()}) {
                var at = view.positionAt(x, y);
                box.expandToInclude(at.lonDegrees(), at.latDegrees());
            }
        }
        return GEOMETRIES.toGeometry(box);
    }

    private Optional<Beyond> river(SimpleFeature feature, LatLon middle, View view) {
        var code = PlaceText.text(feature, "river");
        return Coded.find(River.values(), code)
                .map(base.rivers()::get)
                .map(line -> line.at(line.footOf(middle).kilometre()))
                .flatMap(
                        at ->
                                beyond(
                                        PlaceText.river(
                                                PlaceText.names(feature), code, view.reader()),
                                        at,
                                        view.viewport(),
                                        1));
    }

    /// Empty of what lies in the view, or far away.
    private static Optional<Beyond> beyond(String name, LatLon to, Viewport view, double worth) {
        var screen = view.screen(to);
        var east = screen.x - view.widthPixels() / 2;
        var south = screen.y - view.heightPixels() / 2;
        var out =
                Math.max(
                        Math.abs(east) / (view.widthPixels() / 2 - INSET),
                        Math.abs(south) / (view.heightPixels() / 2 - INSET));
        if (out <= 1 || Double.isNaN(out)) {
            return Optional.empty();
        }
        var edge =
                new Coordinate(
                        view.widthPixels() / 2 + east / out, view.heightPixels() / 2 + south / out);
        var metres = Geodesy.distanceMetres(view.positionAt(edge.x, edge.y), to);
        var bearing = Math.toDegrees(Math.atan2(east, -south));
        return metres > FARTHEST_METRES
                ? Optional.empty()
                : Optional.of(new Beyond(name, edge, bearing, metres, worth));
    }

    /// As exactly as a place is known: to 100 m, from 10 km on to 1 km.
    private static double rounded(double metres) {
        var step = metres < 9_950 ? 100 : 1000;
        return Math.max(step, step * Math.round(metres / step));
    }
}
