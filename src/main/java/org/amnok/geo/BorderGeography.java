package org.amnok.geo;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amnok.domain.LatLon;
import org.amnok.domain.River;
import org.amnok.domain.record.PlaceFacts.Along;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/// What lies where on the map: countries, islands, lakes, provinces, rivers and the border.
/// Thread-safe.
public final class BorderGeography {
    /// Farther from a river's line a place has no kilometre.
    public static final double NEAR_RIVER_METRES = 20_000;

    /// How far the provinces' edges may be off.
    private static final double PROVINCE_METRES = 1_500;

    /// Their outer edges end this far from the border at most.
    private static final double PROVINCE_GAP_METRES = 4_000;

    private static final double PER_CHORD = 0.4;
    private static final double BEST_METRES = 40;
    private static final double WORST_METRES = 200;

    private final Map<River, RiverLine> rivers;
    private final SegmentBlocks border;
    private final List<Region> land;
    private final List<Region> islands;
    private final List<Region> waters;
    private final List<Region> provinces;
    private final List<Landmark> towns;

    /// @param rivers measured from their mouths
    /// @param border lines between China and North Korea
    /// @param waters lakes, and the Yalu between its measured banks without the islands in it
    /// @param land that of China and North Korea meets at the border; what lies in none is sea
    public BorderGeography(
            Map<River, RiverLine> rivers,
            Collection<Coordinate[]> border,
            List<Region> land,
            List<Region> islands,
            List<Region> waters,
            List<Region> provinces,
            List<Landmark> towns) {
        this.rivers = Map.copyOf(rivers);
        this.border = new SegmentBlocks(border);
        this.land = List.copyOf(land);
        this.islands = List.copyOf(islands);
        this.waters = List.copyOf(waters);
        this.provinces = List.copyOf(provinces);
        this.towns = List.copyOf(towns);
    }

    /// Of no map: nothing is known of any place.
    public static BorderGeography none() {
        return new BorderGeography(
                Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /// Empty when the map has no such line.
    public Optional<RiverLine> river(River river) {
        return Optional.ofNullable(rivers.get(river));
    }

    /// Towns, villages and counties.
    List<Landmark> towns() {
        return towns;
    }

    /// True for [#none()].
    public boolean isEmpty() {
        return land.isEmpty();
    }

    /// How far away the border is.
    ///
    /// @param exactMetres how well the map places it there
    record BorderDistance(double metres, double exactMetres) {}

    /// The border is drawn with straight chords; where they are long, it is less well known: 40 m
    /// at Hyesan (chords of 150 m), 200 m in the reservoirs (500 m and more), as independent points
    /// showed.
    BorderDistance border(LatLon place) {
        var nearest = border.nearest(place);
        var exact = Math.clamp(nearest.chordMetres() * PER_CHORD, BEST_METRES, WORST_METRES);
        return new BorderDistance(nearest.metres(), exact);
    }

    /// `KP`, `CN` or another; empty at sea.
    String country(LatLon place) {
        return containing(land, place).map(Region::country).orElse("");
    }

    Optional<Region> island(LatLon place) {
        return containing(islands, place);
    }

    /// The water in which a circle lies for certain.
    Optional<Region> water(LatLon place, double radiusMetres) {
        return waters.stream().filter(w -> w.holds(place, radiusMetres)).findFirst();
    }

    /// True when a circle lies on land beside water in which the border runs: then it lies on one
    /// side for certain, however well the border is placed.
    ///
    /// @param borderMetres how far the border is
    boolean isBehindBank(LatLon place, double radiusMetres, double borderMetres) {
        return waters.stream().anyMatch(w -> w.isWithin(place, borderMetres))
                && waters.stream().allMatch(w -> w.isClearOf(place, radiusMetres));
    }

    private static Optional<Region> containing(List<Region> regions, LatLon place) {
        return regions.stream().filter(r -> r.contains(place)).findFirst();
    }

    /// The province of a country in which a circle lies; empty when it may be another one, too.
    String province(LatLon place, String country, double radiusMetres) {
        var near =
                provinces.stream()
                        .filter(p -> p.country().equals(country))
                        .filter(p -> p.isWithin(place, radiusMetres + PROVINCE_METRES))
                        .map(Region::name)
                        .distinct()
                        .toList();
        if (near.isEmpty()) {
            return nearestProvince(place, country);
        }
        return near.size() == 1 ? near.getFirst() : "";
    }

    private String nearestProvince(LatLon place, String country) {
        Region best = null;
        var metres = PROVINCE_GAP_METRES;
        for (var province : provinces) {
            if (province.country().equals(country) && province.metresFrom(place) < metres) {
                metres = province.metresFrom(place);
                best = province;
            }
        }
        return best == null ? "" : best.name();
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
}
