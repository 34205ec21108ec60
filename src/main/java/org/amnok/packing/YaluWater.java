package org.amnok.packing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.geo.border.RiverLine;
import org.amnok.map.ground.PackedFeature;
import org.amnok.map.symbology.Tides;
import org.amnok.packing.MeasuredIslands.Island;
import org.amnok.packing.RiverSurface.Reach;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/// The Yalu as wide as it is: its water, the islands in it, and the middle of its channel.
final class YaluWater {
    /// Half the width of what is left of land between the reservoir and the river: both are less
    /// exact than that.
    private static final double SLIVER_METRES = 120;

    /// Between these kilometres no banks of the Supung reservoir were measured, and its outline
    /// counts; elsewhere its banks do.
    private static final double OUTLINE_FROM_KM = 138.25;

    private static final double OUTLINE_TO_KM = 164;

    /// Where the channel along the border leaves the river for the sea; upstream of it the colour
    /// of the sea passes into the river's.
    private static final double TIDE_FROM_KM = 32;

    private static final double TIDE_TO_KM = 47;

    /// So far beside a reach lie the channels behind its islands.
    private static final double BESIDE_METRES = 500;

    /// Half the width of the seam between the land of two countries.
    private static final double SEAM_METRES = 20;

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final List<String> names;
    private final RiverLine line;
    private final RiverSurface surface;
    private final Polygon outline;
    private final List<RiverSurface.Piece> pieces;
    private final List<Island> islands;
    private final List<Geometry> flooded;
    private final List<PackedFeature> water;

    /// @param yalu the line of the river
    /// @param reservoir of Supung, whose outline fills the gap in the measured banks
    YaluWater(MapFeature yalu, MapFeature reservoir, List<Row> widths, List<Row> islands) {
        line = new RiverLine((LineString) yalu.geometry());
        names = yalu.names();
        surface = new RiverSurface(line, RiverWidths.of(widths, line));
        pieces = new ArrayList<>(surface.pieces());
        var unmeasured = surface.beside(reservoir.geometry(), OUTLINE_FROM_KM, OUTLINE_TO_KM);
        outline =
                Overlay.largest(
                                Overlay.buffer(
                                        Overlay.buffer(unmeasured, -SLIVER_METRES), SLIVER_METRES))
                        .orElseThrow();
        pieces.add(filled(outline));
        this.islands = inWater(MeasuredIslands.of(islands, yalu.geometry()));
        flooded = pieces.parallelStream().map(piece -> flooded(piece.water())).toList();
        water = drawn();
    }

    /// The coarse outline of the reservoir with the river that runs through it, so that no slivers
    /// of land lie between them.
    private RiverSurface.Piece filled(Geometry reservoir) {
        var within = pieces.stream().map(RiverSurface.Piece::water).filter(reservoir::intersects);
        var all = Overlay.union(Stream.concat(Stream.of(reservoir), within).toList());
        var closed = Overlay.buffer(Overlay.buffer(all, SLIVER_METRES), -SLIVER_METRES);
        return new RiverSurface.Piece(closed, false);
    }

    private List<PackedFeature> drawn() {
        var shapes = Overlay.union(islands.stream().map(Island::shape).toList());
        shapes.getEnvelopeInternal(); // kept in it from now on: several threads ask for it
        return IntStream.range(0, pieces.size())
                .parallel()
                .mapToObj(i -> drawn(i, shapes))
                .flatMap(List::stream)
                .toList();
    }

    private List<PackedFeature> drawn(int piece, Geometry shapes) {
        var drawn = Overlay.difference(RiverSurface.smooth(flooded.get(piece)), shapes);
        var isOutline = piece == pieces.size() - 1;
        var bridged = isOutline ? "outline" : "bridged";
        var basis = pieces.get(piece).isMeasured() ? "measured" : bridged;
        return Overlay.polygons(drawn).stream().map(p -> feature(p, basis)).toList();
    }

    /// Without the islands.
    List<PackedFeature> water() {
        return water;
    }

    /// Of the reservoir's outline what no measured banks replace.
    Polygon outline() {
        return outline;
    }

    /// Islands counted as water.
    List<Geometry> flooded() {
        return flooded;
    }

    /// With the water around the islands that it touches.
    private Geometry flooded(Geometry water) {
        var moats = islands.stream().map(Island::moat).filter(water::intersects);
        return Overlay.union(Stream.concat(Stream.of(water), moats).toList());
    }

    /// The middle of the channel: the river, and below it the part of the estuary that leads
    /// through land.
    List<PackedFeature> course(Land land) {
        var course = new RiverLine(surface.course());
        var mouth = course.footOf(line.at(TIDE_FROM_KM)).kilometre();
        var channel =
                Overlay.intersection(
                        part(course, 0, mouth), Overlay.buffer(land.all(), SEAM_METRES));
        var river = part(course, mouth, course.lengthKilometres());
        return Stream.concat(
                        Stream.of(feature(river, "river")),
                        Overlay.lines(channel).stream().map(line -> feature(line, "estuary")))
                .toList();
    }

    private static LineString part(RiverLine course, double fromKm, double toKm) {
        return GEOMETRIES.createLineString(course.between(fromKm, toKm).toArray(Coordinate[]::new));
    }

    /// The lower water in areas that lie within one another, the one that leads farthest upstream
    /// first.
    List<PackedFeature> tides() {
        var reaches = surface.reachesTo(TIDE_TO_KM);
        return IntStream.range(0, Tides.STEPS)
                .mapToObj(tide -> tide(reaches, tide))
                .flatMap(List::stream)
                .toList();
    }

    private List<PackedFeature> tide(List<Reach> reaches, int tide) {
        var end = TIDE_TO_KM - tide * (TIDE_TO_KM - TIDE_FROM_KM) / (Tides.STEPS - 1);
        var lower = reaches.stream().filter(r -> r.toKm() <= end).map(Reach::water).toList();
        var beside = Overlay.buffer(Overlay.union(lower), BESIDE_METRES);
        var near =
                Overlay.union(
                        water.stream()
                                .map(PackedFeature::geometry)
                                .filter(beside::intersects)
                                .toList());
        return Overlay.polygons(Overlay.intersection(near, beside)).stream()
                .map(part -> feature(part, "" + tide))
                .toList();
    }

    private PackedFeature feature(Geometry geometry, String last) {
        return new PackedFeature(geometry, Stream.concat(names.stream(), Stream.of(last)).toList());
    }

    /// Those that touch the river. Others lie in tributaries or side channels, whose water is not
    /// on the map.
    private List<Island> inWater(List<Island> all) {
        return all.stream()
                .filter(i -> pieces.stream().anyMatch(p -> p.water().intersects(i.moat())))
                .toList();
    }

    /// Ellipses with the names of the islands that they are.
    List<PackedFeature> islands(List<Row> named) {
        return islands.stream().map(island -> feature(island, named)).toList();
    }

    private static PackedFeature feature(Island island, List<Row> named) {
        var row = island.row();
        var names =
                named.stream()
                        .filter(n -> n.id().equals(row.get("ref_id")))
                        .findFirst()
                        .map(
                                n ->
                                        Stream.of("name_en", "name_ko", "name_zh", "name_ja")
                                                .map(n::get)
                                                .map(Sites::label)
                                                .toList())
                        .orElse(List.of("", "", "", ""));
        var code = row.get("ref_id").isEmpty() ? row.id() : row.get("ref_id");
        var country = row.get("side_of_line").startsWith("south") ? "KP" : "CN";
        return new PackedFeature(
                island.shape(),
                Stream.of(Stream.of(code), names.stream(), Stream.of(country, "size"))
                        .flatMap(s -> s)
                        .toList());
    }
}
