package org.amnok.geo.border;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.amnok.domain.LatLon;
import org.amnok.domain.Names;
import org.amnok.domain.River;
import org.amnok.domain.codelist.SiteType;
import org.amnok.domain.record.PlaceFacts.Along;
import org.amnok.domain.record.Site;
import org.amnok.domain.tabulation.PossiblePlaces;
import org.amnok.geo.Geodesy;
import org.amnok.geo.projection.Shapes;
import org.amnok.geo.projection.Wgs84;
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

    /// A wider circle may reach from beyond [#NEAR_DEGREES].
    private static final double FAR_METRES = 100_000;

    private static final double NEAR_DEGREES = 5;

    private static final int[] NOBODY = {};

    private final BorderGeography geography;
    private final List<Touchable> all;
    private final List<String> keys;
    private final int[] none;

    /// Bounds of all, and for each mesh from their corner on, row by row, which lie in it.
    private final Envelope extent = new Envelope();

    /// Of a degree anywhere near, or less: boxes of circles that are not too small.
    private final double eastMetres;

    private final double northMetres;

    private final int wide;
    private final int[][] byMesh;

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
        all.forEach(each -> extent.expandToInclude(each.bounds));
        var farthest = Math.max(Math.abs(extent.getMinY()), Math.abs(extent.getMaxY()));
        eastMetres = Wgs84.eastMetresPerDegree(Math.min(89, farthest + NEAR_DEGREES));
        northMetres = Wgs84.northMetresPerDegree(0);
        wide = extent.isNull() ? 0 : column(extent.getMaxX()) + 1;
        byMesh = new int[extent.isNull() ? 0 : wide * (row(extent.getMaxY()) + 1)][];
        for (int i = 0; i < all.size(); i++) {
            var place = new int[] {i};
            meshes(
                    all.get(i).bounds,
                    mesh -> byMesh[mesh] = byMesh[mesh] == null ? place : and(byMesh[mesh], place));
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

    /// Towns by their English names: with a kilometre of the river, or a number, where several are
    /// called the same.
    public static TouchedPlaces ofTowns(BorderGeography geography) {
        return new TouchedPlaces(
                geography,
                TownKey.all(geography).stream().map(each -> town(each.landmark())).toList());
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
            var area = new Region(Names.NONE, "", 0, shape);
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
        var area = new Region(Names.NONE, "", precision, shape);
        return area::holds;
    }

    private static Envelope around(Envelope of, double metres) {
        var bounds = new Envelope(of);
        var lat = bounds.centre().y;
        bounds.expandBy(
                metres / Wgs84.eastMetresPerDegree(lat), metres / Wgs84.northMetresPerDegree(lat));
        return bounds;
    }

    /// The meshes that a box touches, as far as something lies there.
    private void meshes(Envelope bounds, java.util.function.IntConsumer taker) {
        var within = bounds.intersection(extent);
        if (within.isNull()) {
            return;
        }
        for (var y = row(within.getMinY()); y <= row(within.getMaxY()); y++) {
            for (var x = column(within.getMinX()); x <= column(within.getMaxX()); x++) {
                taker.accept(y * wide + x);
            }
        }
    }

    private int column(double lon) {
        return (int) ((lon - extent.getMinX()) / MESH_DEGREES);
    }

    private int row(double lat) {
        return (int) ((lat - extent.getMinY()) / MESH_DEGREES);
    }

    @Override
    public List<String> keys() {
        return keys;
    }

    @Override
    public int[] near(double lonDegrees, double latDegrees, double metres) {
        var radius = Double.isNaN(metres) ? 0 : metres;
        var reach = Math.max(1, radius) * 1.01;
        var isFar = radius > FAR_METRES;
        var dx = reach / (isFar ? Wgs84.eastMetresPerDegree(latDegrees) : eastMetres);
        var dy = reach / (isFar ? Wgs84.northMetresPerDegree(latDegrees) : northMetres);
        var some = candidates(lonDegrees, latDegrees, dx, dy);
        if (some.length == 0) {
            return none;
        }
        var at = LatLon.ofXy(lonDegrees, latDegrees);
        var found = NOBODY;
        var count = 0;
        for (var place : some) {
            var each = all.get(place);
            var box = each.bounds;
            if (box.getMinX() <= lonDegrees + dx
                    && box.getMaxX() >= lonDegrees - dx
                    && box.getMinY() <= latDegrees + dy
                    && box.getMaxY() >= latDegrees - dy
                    && each.touches.test(at, radius)) {
                found = count == 0 ? new int[some.length + 1] : found;
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

    /// Those in the meshes that a box touches, ascending.
    private int[] candidates(double lon, double lat, double dx, double dy) {
        if (extent.isNull()
                || lon + dx < extent.getMinX()
                || lon - dx > extent.getMaxX()
                || lat + dy < extent.getMinY()
                || lat - dy > extent.getMaxY()) {
            return NOBODY;
        }
        var west = column(Math.max(lon - dx, extent.getMinX()));
        var east = column(Math.min(lon + dx, extent.getMaxX()));
        var south = row(Math.max(lat - dy, extent.getMinY()));
        var north = row(Math.min(lat + dy, extent.getMaxY()));
        if (west == east && south == north) {
            var only = byMesh[south * wide + west];
            return only == null ? NOBODY : only;
        }
        var found = IntStream.builder();
        for (var y = south; y <= north; y++) {
            for (var x = west; x <= east; x++) {
                var some = byMesh[y * wide + x];
                if (some != null) {
                    Arrays.stream(some).forEach(found);
                }
            }
        }
        return found.build().sorted().distinct().toArray();
    }

    @Override
    public int[] along(River river, double fromKilometre, double toKilometre) {
        var known = kilometres();
        var found = IntStream.builder();
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
