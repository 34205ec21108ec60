package org.amnok.geo.border;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.Names;
import org.amnok.domain.River;
import org.amnok.domain.record.PlaceFacts.Along;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.index.strtree.STRtree;

/// What lies where on the map: countries, islands, lakes, provinces, rivers and the border.
/// Thread-safe.
public final class BorderGeography {
    /// Farther from a river's line a place has no kilometre.
    public static final double NEAR_RIVER_METRES = 20_000;

    /// How far the provinces' edges may be off.
    static final double PROVINCE_METRES = 1_500;

    /// Their outer edges end this far from the border at most.
    static final double PROVINCE_GAP_METRES = 4_000;

    private static final double PER_CHORD = 0.4;
    private static final double BEST_METRES = 40;
    static final double WORST_METRES = 200;

    private final Map<River, RiverLine> rivers;
    private final SegmentBlocks border;

    /// What no two countries share of their edges.
    private final SegmentBlocks coast;

    private final NearRegions land;
    private final boolean isEmpty;
    private final NearRegions islands;
    private final NearRegions waters;
    private final List<Region> provinces;
    private final List<Landmark> towns;

    /// What the ground is made of.
    ///
    /// @param land that of China and North Korea meets at the border; what lies in none is sea
    /// @param waters lakes, and the Yalu between its measured banks without the islands in it
    public record Ground(
            List<Region> land, List<Region> islands, List<Region> waters, List<Region> provinces) {
        static final Ground NONE = new Ground(List.of(), List.of(), List.of(), List.of());

        public Ground {
            land = List.copyOf(land);
            islands = List.copyOf(islands);
            waters = List.copyOf(waters);
            provinces = List.copyOf(provinces);
        }
    }

    /// @param rivers measured from their mouths
    /// @param border lines between China and North Korea
    public BorderGeography(
            Map<River, RiverLine> rivers,
            Collection<Coordinate[]> border,
            Ground ground,
            List<Landmark> towns) {
        this.rivers = Map.copyOf(rivers);
        this.border =
                new SegmentBlocks(
                        border.stream().map(CoordinateArrays::removeRepeatedPoints).toList());
        land = new NearRegions(ground.land);
        isEmpty = ground.land.isEmpty();
        coast = new SegmentBlocks(coast(ground.land));
        islands = new NearRegions(ground.islands);
        waters = new NearRegions(ground.waters);
        provinces = ground.provinces;
        this.towns = List.copyOf(towns);
    }

    private static List<Coordinate[]> coast(List<Region> land) {
        var open = new HashSet<LineSegment>();
        var rings = land.stream().flatMap(each -> each.edges().stream()).toList();
        for (var ring : rings) {
            for (int i = 1; i < ring.length; i++) {
                var side = side(ring, i);
                if (!open.remove(side)) {
                    open.add(side);
                }
            }
        }
        return rings.stream().flatMap(ring -> runs(ring, open)).toList();
    }

    /// From one point of a ring to the next.
    private static LineSegment side(Coordinate[] ring, int to) {
        var side = new LineSegment(ring[to - 1], ring[to]);
        side.normalize();
        return side;
    }

    /// The parts of a ring that are among some sides.
    private static Stream<Coordinate[]> runs(Coordinate[] ring, Set<LineSegment> sides) {
        var found = new ArrayList<Coordinate[]>();
        for (int from = 0, to = 1; to <= ring.length; to++) {
            if (to == ring.length || !sides.contains(side(ring, to))) {
                if (to - from > 1) {
                    found.add(Arrays.copyOfRange(ring, from, to));
                }
                from = to;
            }
        }
        return found.stream();
    }

    /// Of no map: nothing is known of any place.
    public static BorderGeography none() {
        return new BorderGeography(Map.of(), List.of(), Ground.NONE, List.of());
    }

    /// Empty when the map has no such line.
    public Optional<RiverLine> river(River river) {
        return Optional.ofNullable(rivers.get(river));
    }

    /// Towns, villages and counties.
    public List<Landmark> towns() {
        return towns;
    }

    /// True for [#none()].
    public boolean isEmpty() {
        return isEmpty;
    }

    /// How far away the border is.
    ///
    /// @param exactMetres how well the map places it there
    public record BorderDistance(double metres, double exactMetres) {}

    /// The border is drawn with straight chords; where they are long, it is less well known: 40 m
    /// at Hyesan (chords of 150 m), 200 m in the reservoirs (500 m and more), as independent points
    /// showed.
    public BorderDistance border(LatLon place) {
        var nearest = border.nearest(place);
        return new BorderDistance(nearest.metres(), exact(nearest.chordMetres()));
    }

    static double exact(double chordMetres) {
        return Math.clamp(chordMetres * PER_CHORD, BEST_METRES, WORST_METRES);
    }

    SegmentBlocks borderLines() {
        return border;
    }

    /// What no two countries share of their edges.
    SegmentBlocks coastLines() {
        return coast;
    }

    /// Land whose bounds are no farther away than this.
    List<Region> landNear(LatLon place, double metres) {
        return land.near(place, metres).toList();
    }

    List<Region> islandsNear(LatLon place, double metres) {
        return islands.near(place, metres).toList();
    }

    List<Region> watersNear(LatLon place, double metres) {
        return waters.near(place, metres).toList();
    }

    List<Region> provinceRegions() {
        return provinces;
    }

    /// `KP`, `CN` or another; empty at sea.
    public String country(LatLon place) {
        return land.containing(place).map(Region::country).orElse("");
    }

    Optional<Region> island(LatLon place) {
        return islands.containing(place);
    }

    /// The countries in which some of a circle may lie.
    Stream<String> countries(LatLon place, double radiusMetres) {
        return land.touched(place, radiusMetres).map(Region::country);
    }

    /// True when some of a circle may lie on an island.
    boolean touchesIsland(LatLon place, double radiusMetres) {
        return islands.touched(place, radiusMetres).findAny().isPresent();
    }

    /// True when some of a circle may lie in a lake, in the river or in the sea.
    boolean touchesWater(LatLon place, double radiusMetres) {
        return country(place).isEmpty()
                || coast.isWithin(place, radiusMetres)
                || waters.touched(place, radiusMetres).findAny().isPresent();
    }

    /// The water in which a circle lies for certain.
    Optional<Region> water(LatLon place, double radiusMetres) {
        return waters.touched(place, 0).filter(w -> w.holds(place, radiusMetres)).findFirst();
    }

    /// True when a circle lies on land beside water in which the border runs: then it lies on one
    /// side for certain, however well the border is placed.
    ///
    /// @param borderMetres how far the border is
    boolean isBehindBank(LatLon place, double radiusMetres, double borderMetres) {
        return waters.touched(place, borderMetres).anyMatch(w -> w.isWithin(place, borderMetres))
                && waters.touched(place, radiusMetres).findAny().isEmpty();
    }

    /// The names of all provinces.
    Stream<String> provinces() {
        return provinces.stream().map(Region::name).distinct();
    }

    /// What the provinces are called, each once.
    public List<Names> provinceNames() {
        return provinces.stream().map(Region::names).distinct().toList();
    }

    /// The provinces of a country in which a circle may lie, by their English names.
    public List<String> provinces(LatLon place, String country, double radiusMetres) {
        var near =
                provinces.stream()
                        .filter(p -> p.country().equals(country))
                        .filter(p -> p.isWithin(place, radiusMetres + PROVINCE_METRES))
                        .map(Region::name)
                        .distinct()
                        .toList();
        return near.isEmpty()
                ? nearestProvince(place, country, radiusMetres).stream().toList()
                : near;
    }

    private Optional<String> nearestProvince(LatLon place, String country, double radius) {
        Region best = null;
        var metres = PROVINCE_GAP_METRES + radius;
        for (var province : provinces) {
            if (province.country().equals(country) && province.metresFrom(place) < metres) {
                metres = province.metresFrom(place);
                best = province;
            }
        }
        return Optional.ofNullable(best).map(Region::name);
    }

    /// Where on the nearest river a place lies; null when it is far from all.
    ///
    /// @param radiusMetres of its circle of uncertainty; 0 when there is none
    public @Nullable Along along(LatLon place, double radiusMetres) {
        Along best = null;
        var metres = NEAR_RIVER_METRES;
        for (var river : rivers.entrySet()) {
            var nearest = river.getValue().nearest(place);
            if (nearest.metres() < metres) {
                metres = nearest.metres();
                var foot = river.getValue().foot(nearest);
                var reach = river.getValue().reach(place, radiusMetres, foot);
                best =
                        new Along(
                                river.getKey(),
                                foot.kilometre(),
                                Math.min(reach.lowest(), foot.kilometre()),
                                Math.max(reach.highest(), foot.kilometre()));
            }
        }
        return best;
    }

    /// Finds which of many areas a circle may touch. Thread-safe.
    private static final class NearRegions {
        private final STRtree byBounds = new STRtree();

        NearRegions(List<Region> all) {
            all.forEach(each -> byBounds.insert(each.reach(), each));
            byBounds.build();
        }

        /// Those that some of a circle may lie in.
        Stream<Region> touched(LatLon place, double radiusMetres) {
            return near(place, radiusMetres).filter(each -> each.mayTouch(place, radiusMetres));
        }

        /// Those whose bounds are no farther from a place than this.
        Stream<Region> near(LatLon place, double metres) {
            return near(Region.grown(at(place), metres));
        }

        private Stream<Region> near(Envelope box) {
            List<?> found = byBounds.query(box);
            return found.stream().map(Region.class::cast);
        }

        private static Envelope at(LatLon place) {
            return new Envelope(
                    place.lonDegrees(), place.lonDegrees(), place.latDegrees(), place.latDegrees());
        }

        /// One in which a place lies.
        Optional<Region> containing(LatLon place) {
            return near(at(place)).filter(each -> each.contains(place)).findFirst();
        }
    }
}
