package org.amnok.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.amnok.domain.LatLon;
import org.amnok.domain.River;
import org.amnok.domain.codelist.SiteType;
import org.amnok.domain.record.PlaceFacts.Along;
import org.amnok.domain.record.Site;
import org.amnok.domain.tabulation.PossiblePlaces;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;

/// Sites or towns that something may be at, by its circle of uncertainty or its stretch of river.
/// Thread-safe.
///
/// What is said to lie at a point, without how exactly, may be at what that point touches, and is
/// at none for certain.
public final class TouchedPlaces implements PossiblePlaces {
    private static final Set<SiteType> CROSSED =
            Set.of(
                    SiteType.BRIDGE,
                    SiteType.BROKEN_BRIDGE,
                    SiteType.TEMPORARY_BRIDGE,
                    SiteType.DAM,
                    SiteType.FORD,
                    SiteType.FERRY,
                    SiteType.ICE);

    /// A grid of this mesh finds what is near.
    private static final double MESH_DEGREES = 0.05;

    /// A larger circle is held against all.
    private static final int MOST_MESHES = 100;

    private final BorderGeography geography;
    private final List<Touchable> all;
    private final List<String> keys;
    private final int[] none;
    private final Map<Long, int[]> byMesh = new HashMap<>();

    /// Where each lies on a river; found when the first stretch is asked about.
    private volatile List<Along> kilometres = List.of();

    /// @param bounds in degrees, of all that is at it
    private record Touchable(
            String key, LatLon middle, Envelope bounds, Reach touches, Reach holds) {}

    /// A question about a circle.
    private interface Reach {
        boolean test(LatLon middle, double metres);
    }

    private TouchedPlaces(BorderGeography geography, List<Touchable> all) {
        this.geography = geography;
        this.all = all;
        keys = all.stream().map(Touchable::key).toList();
        none = new int[] {all.size()};
        for (int i = 0; i < all.size(); i++) {
            var place = i;
            meshes(
                    all.get(i).bounds,
                    mesh -> byMesh.merge(mesh, new int[] {place}, TouchedPlaces::and));
        }
    }

    private static int[] and(int[] some, int[] one) {
        var both = Arrays.copyOf(some, some.length + 1);
        both[some.length] = one[0];
        return both;
    }

    /// Sites by UUID; those that are not located are places without a circle.
    public static TouchedPlaces ofSites(BorderGeography geography, Collection<Site> sites) {
        return of(geography, sites, _ -> true);
    }

    /// Sites at which the river is crossed.
    public static TouchedPlaces ofCrossings(BorderGeography geography, Collection<Site> sites) {
        return of(geography, sites, site -> CROSSED.contains(site.type()));
    }

    private static TouchedPlaces of(
            BorderGeography geography, Collection<Site> sites, Predicate<Site> which) {
        return new TouchedPlaces(
                geography, sites.stream().filter(which).map(TouchedPlaces::site).toList());
    }

    /// Towns by their English names: the nearest are meant where several are called the same.
    public static TouchedPlaces ofTowns(BorderGeography geography) {
        return new TouchedPlaces(
                geography, geography.towns().stream().map(TouchedPlaces::town).toList());
    }

    private static Touchable town(Landmark town) {
        var within = town.withinMetres();
        return new Touchable(
                town.label(),
                town.at(),
                around(
                        new Envelope(
                                town.at().lonDegrees(),
                                town.at().lonDegrees(),
                                town.at().latDegrees(),
                                town.at().latDegrees()),
                        within),
                (at, metres) -> Geodesy.distanceMetres(at, town.at()) <= metres + within,
                (at, metres) -> Geodesy.distanceMetres(at, town.at()) + metres <= within);
    }

    private static Touchable site(Site site) {
        var shape = site.geometry();
        if (shape == null || shape.isEmpty()) {
            return new Touchable(
                    site.uuid().toString(),
                    new LatLon(0, 0),
                    new Envelope(),
                    (_, _) -> false,
                    (_, _) -> false);
        }
        var stated = site.precisionMetres();
        var precision = stated == null ? 0 : stated;
        var middle = shape.getInteriorPoint().getCoordinate();
        return new Touchable(
                site.uuid().toString(),
                LatLon.ofXy(middle.x, middle.y),
                around(shape.getEnvelopeInternal(), precision),
                touches(shape, precision),
                holds(shape, precision));
    }

    private static Reach touches(Geometry shape, double precision) {
        if (shape instanceof Polygonal) {
            var area = new Region("", "", 0, shape);
            return (at, metres) -> area.isWithin(at, metres + precision);
        }
        var lines = new SegmentBlocks(Shapes.lines(shape));
        return (at, metres) -> lines.isWithin(at, metres + precision);
    }

    /// A point or a line has no room for a circle.
    private static Reach holds(Geometry shape, double precision) {
        if (!(shape instanceof Polygonal)) {
            return (_, _) -> false;
        }
        var area = new Region("", "", precision, shape);
        return area::holds;
    }

    private static Envelope around(Envelope of, double metres) {
        var bounds = new Envelope(of);
        var lat = bounds.centre().y;
        bounds.expandBy(
                metres / Wgs84.eastMetresPerDegree(lat), metres / Wgs84.northMetresPerDegree(lat));
        return bounds;
    }

    private static void meshes(Envelope bounds, java.util.function.LongConsumer taker) {
        if (bounds.isNull()) {
            return;
        }
        for (var x = mesh(bounds.getMinX()); x <= mesh(bounds.getMaxX()); x++) {
            for (var y = mesh(bounds.getMinY()); y <= mesh(bounds.getMaxY()); y++) {
                taker.accept(x << 32 | y & 0xffff_ffffL);
            }
        }
    }

    private static long mesh(double degrees) {
        return (long) Math.floor(degrees / MESH_DEGREES);
    }

    @Override
    public List<String> keys() {
        return keys;
    }

    @Override
    public int[] near(double lonDegrees, double latDegrees, double metres) {
        var radius = Double.isNaN(metres) ? 0 : metres;
        var circle =
                around(
                        new Envelope(lonDegrees, lonDegrees, latDegrees, latDegrees),
                        Math.max(1, radius) * 1.01);
        var some = candidates(circle);
        var at = LatLon.ofXy(lonDegrees, latDegrees);
        var found = new int[some.length + 1];
        var count = 0;
        for (var place : some) {
            var each = all.get(place);
            if (each.bounds.intersects(circle) && each.touches.test(at, radius)) {
                found[count++] = place;
            }
        }
        if (count == 0) {
            return none;
        }
        if (count > 1 || Double.isNaN(metres) || !all.get(found[0]).holds.test(at, radius)) {
            found[count++] = all.size();
        }
        return Arrays.copyOf(found, count);
    }

    /// Ascending.
    private int[] candidates(Envelope circle) {
        var wide = mesh(circle.getMaxX()) - mesh(circle.getMinX()) + 1;
        var high = mesh(circle.getMaxY()) - mesh(circle.getMinY()) + 1;
        if (wide * high == 1) {
            var mesh = mesh(circle.getMinX()) << 32 | mesh(circle.getMinY()) & 0xffff_ffffL;
            return byMesh.getOrDefault(mesh, new int[0]);
        }
        if (wide * high > MOST_MESHES) {
            return java.util.stream.IntStream.range(0, all.size()).toArray();
        }
        var found = java.util.stream.IntStream.builder();
        meshes(circle, mesh -> Arrays.stream(byMesh.getOrDefault(mesh, new int[0])).forEach(found));
        return found.build().sorted().distinct().toArray();
    }

    @Override
    public int[] along(River river, double fromKilometre, double toKilometre) {
        var known = kilometres();
        var found = java.util.stream.IntStream.builder();
        for (int place = 0; place < all.size(); place++) {
            var its = known.get(place);
            if (its.river() == river
                    && its.lowest() <= toKilometre
                    && its.highest() >= fromKilometre) {
                found.add(place);
            }
        }
        return found.add(all.size()).build().toArray();
    }

    private List<Along> kilometres() {
        if (kilometres.size() < all.size()) {
            var found = new ArrayList<Along>();
            all.forEach(each -> found.add(along(each)));
            kilometres = found;
        }
        return kilometres;
    }

    private static final Along NOWHERE = new Along(River.YALU, -1, -1, -1);

    private Along along(Touchable each) {
        var found = each.bounds.isNull() ? null : geography.along(each.middle, 0);
        return found == null ? NOWHERE : found;
    }
}
