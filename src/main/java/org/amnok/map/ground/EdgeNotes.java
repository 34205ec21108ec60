package org.amnok.map.ground;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.minBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toCollection;
import static org.amnok.map.ground.PlaceText.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amnok.domain.Coded;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.LatestMap;
import org.amnok.domain.Names;
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
/// where it is: the province; at each edge an arrow with the name of the next place that way, of
/// the river or of a near summit, and how far behind the edge it is; a graticule on request. In
/// every close view the names of bridges and dams of which only an end is in it. Thread-safe.
public final class EdgeNotes {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /// A view with so many names says itself where it is.
    private static final int FEW = 4;

    private static final double FARTHEST_METRES = 150_000;

    /// A summit is seen from so far at most.
    private static final double SUMMIT_METRES = 5_000;

    /// So near the outline of a province may in truth run: it is not told from another there.
    private static final double PROVINCE_DEGREES = 0.04;

    private static final List<String> COUNTRIES = List.of("KP", "CN");

    /// A person may have moved a crossing: farther from its bridge it is another place.
    private static final double NEAR_DEGREES = 0.002;

    /// Of the places of notes from the edge, px.
    private static final double INSET = 10;

    /// Between arrows, px: side by side, and one below the other.
    private static final double APART = 130;

    private static final double BELOW = 30;

    /// After all names of the map itself.
    private static final int ORDER = 13_000;

    /// After the names of countries.
    private static final int PROVINCE_ORDER = 9_000;

    /// With the names of other crossings.
    private static final int CUT_ORDER = 5_000;

    private static final int CAPACITY = 8;
    private static final SimpleFeatureCollection NONE =
            new FeatureTable("edgeNotes", "kind").collection();

    private final BaseMap base;
    private final List<SimpleFeature> places;
    private final List<SimpleFeature> summits;
    private final List<SimpleFeature> provinceNames;
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

        boolean isApart(Beyond other) {
            return Math.abs(edge.x - other.edge.x) > APART
                    || Math.abs(edge.y - other.edge.y) > BELOW;
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
        var all =
                base.features(Part.PLACES).stream()
                        .collect(partitioningBy(each -> text(each, "rank").equals("summit")));
        places = List.copyOf(all.getOrDefault(false, List.of()));
        summits = List.copyOf(all.getOrDefault(true, List.of()));
        provinceNames =
                base.features(Part.AREA_NAMES).stream()
                        .filter(each -> text(each, "rank").equals("province"))
                        .toList();
    }

    /// Points near the edge with `kind` = beyond: `label` with an arrow to that edge, `order`. With
    /// `kind` = province: the one in which all of a country lies that is in view, `ground`. Lines
    /// of the graticule with the kinds of that. With `kind` = cut: on bridges and dams whose
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
        return site.code().equals(text(span, "code"))
                && at != null
                && at.isWithinDistance(BaseLabels.geometry(span), NEAR_DEGREES);
    }

    private static long seen(Collection<Site> sites, Viewport viewport) {
        var picture = viewport.frame();
        return sites.stream()
                .map(Site::geometry)
                .filter(geometry -> geometry != null && !geometry.isEmpty())
                .map(Geometry::getCoordinate)
                .filter(Coordinate::isValid)
                .filter(at -> picture.contains(viewport.screen(LatLon.ofXy(at.x, at.y))))
                .count();
    }

    private SimpleFeatureCollection made(View view) {
        var table = new FeatureTable("edgeNotes", "kind", "label", "order", "ground");
        if (view.isBare() && view.lines()) {
            new GraticuleFeatures(view.viewport()).addTo(table);
        }
        for (var each : view.cut()) {
            table.add(each.part.getCentroid(), "cut", each.name, CUT_ORDER, "");
        }
        for (var each : view.isBare() ? around(view) : List.<Beyond>of()) {
            var at = view.viewport().positionAt(each.edge.x, each.edge.y);
            table.add(
                    GEOMETRIES.createPoint(at.coordinate()),
                    "beyond",
                    each.note(view.viewport()),
                    ORDER,
                    "");
        }
        if (view.isBare()) {
            addProvinces(view, table);
        }
        return table.collection();
    }

    /// Where it has its name in the view already there is none.
    private void addProvinces(View view, FeatureTable table) {
        var box = box(view.viewport());
        for (var country : COUNTRIES) {
            var near =
                    base.features(Part.PROVINCES).stream()
                            .filter(each -> text(each, "country").equals(country))
                            .filter(each -> isNear(each, box, PROVINCE_DEGREES))
                            .map(PlaceText::names)
                            .distinct()
                            .toList();
            if (near.size() == 1) {
                addProvince(near.getFirst(), view.reader(), box, table);
            }
        }
    }

    private void addProvince(Names names, Language reader, Geometry box, FeatureTable table) {
        var own = provinceNames.stream().filter(p -> PlaceText.names(p).equals(names)).toList();
        if (own.isEmpty() || own.stream().anyMatch(each -> isNear(each, box, 0))) {
            return;
        }
        var name = PlaceText.bilingual(names, reader, PlaceText.local(own.getFirst()));
        table.add(
                BaseLabels.geometry(own.getFirst()),
                "province",
                PlaceText.capitals(name),
                PROVINCE_ORDER,
                text(own.getFirst(), "country"));
    }

    private static boolean isNear(SimpleFeature feature, Geometry box, double degrees) {
        return BaseLabels.geometry(feature).isWithinDistance(box, degrees);
    }

    private List<Beyond> around(View view) {
        var shown = nearest(places, view);
        river(view).ifPresent(shown::add);
        var kept = new ArrayList<Beyond>();
        addApart(shown, kept);
        var near = nearest(summits, view);
        near.removeIf(each -> each.metres > SUMMIT_METRES);
        addApart(near, kept);
        return kept;
    }

    /// At each edge.
    private static List<Beyond> nearest(List<SimpleFeature> some, View view) {
        return some.stream()
                .flatMap(each -> place(each, view).stream())
                .collect(groupingBy(Beyond::side, minBy(comparingDouble(Beyond::cost))))
                .values()
                .stream()
                .flatMap(Optional::stream)
                .collect(toCollection(ArrayList::new));
    }

    /// Of those whose names would be in each other's way, the one that counts for more.
    private static void addApart(List<Beyond> some, List<Beyond> kept) {
        some.stream()
                .sorted(comparingDouble(Beyond::cost))
                .filter(each -> kept.stream().allMatch(each::isApart))
                .forEach(kept::add);
    }

    private static Optional<Beyond> place(SimpleFeature place, View view) {
        var at = BaseLabels.geometry(place).getCoordinate();
        var names = PlaceText.names(place);
        return beyond(
                PlaceText.bilingual(names, view.reader(), PlaceText.local(place)),
                LatLon.ofXy(at.x, at.y),
                view.viewport(),
                worth(text(place, "rank")));
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
        var code = text(feature, "river");
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
