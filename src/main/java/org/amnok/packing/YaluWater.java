package org.amnok.packing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amnok.geo.RiverLine;
import org.amnok.map.ground.PackedFeature;
import org.amnok.packing.MeasuredIslands.Island;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/// The Yalu as wide as it is: its water, the islands in it, and the middle of its channel.
final class YaluWater {
    /// Half the width of what is left of land between the reservoir and the river: both are less
    /// exact than that.
    private static final double SLIVER_METRES = 120;

    private final List<String> names;
    private final RiverSurface surface;
    private final List<RiverSurface.Piece> pieces;
    private final List<Island> islands;
    private final List<Geometry> flooded;

    /// @param yalu the line of the river
    /// @param reservoir of Supung, whose gap in the measured banks its outline fills
    YaluWater(MapFeature yalu, MapFeature reservoir, List<Row> widths, List<Row> islands) {
        var line = new RiverLine((LineString) yalu.geometry());
        names = yalu.names();
        surface = new RiverSurface(line, RiverWidths.of(widths, line));
        pieces = new ArrayList<>(surface.pieces());
        pieces.add(filled(reservoir.geometry()));
        this.islands = inWater(MeasuredIslands.of(islands, yalu.geometry()));
        flooded = pieces.stream().map(piece -> flooded(piece.water())).toList();
    }

    /// The coarse outline of the reservoir with the river that runs through it, so that no slivers
    /// of land lie between them.
    private RiverSurface.Piece filled(Geometry reservoir) {
        var within = pieces.stream().map(RiverSurface.Piece::water).filter(reservoir::intersects);
        var all = Overlay.union(Stream.concat(Stream.of(reservoir), within).toList());
        var closed = Overlay.buffer(Overlay.buffer(all, SLIVER_METRES), -SLIVER_METRES);
        return new RiverSurface.Piece(closed, false);
    }

    /// Without the islands.
    List<PackedFeature> water() {
        var shapes = Overlay.union(islands.stream().map(Island::shape).toList());
        var features = new ArrayList<PackedFeature>();
        for (var i = 0; i < pieces.size(); i++) {
            var water = Overlay.difference(RiverSurface.smooth(flooded.get(i)), shapes);
            var basis = pieces.get(i).isMeasured() ? "measured" : "bridged";
            Overlay.polygons(water).forEach(p -> features.add(feature(p, basis)));
        }
        return features;
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

    /// The middle of the channel.
    PackedFeature course() {
        return new PackedFeature(surface.course(), names);
    }

    private PackedFeature feature(Geometry geometry, String basis) {
        return new PackedFeature(
                geometry, Stream.concat(names.stream(), Stream.of(basis)).toList());
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
                                                .map(SiteNames::label)
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
