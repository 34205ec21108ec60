package org.amnok.packing;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.amnok.map.ground.PackedFeature;
import org.locationtech.jts.geom.Geometry;

/// Rivers and lakes of `yalu_river.geojson`, and the lakes of `lakes_measured.csv`.
record Waters(List<MapFeature> features) {
    /// Coarse courses of the Yalu and Tumen themselves.
    private static final Set<String> DOUBLES = Set.of("r19", "r21", "r30");

    /// Coarse rivers end this far from the border rivers, which they would miss by up to 1 km.
    private static final double CLEAR_OF_BORDER_RIVERS_METRES = 7_000;

    List<PackedFeature> rivers() {
        return of("river_centreline")
                .map(
                        f ->
                                new PackedFeature(
                                        f.geometry(),
                                        Stream.concat(Stream.of(river(f)), f.names().stream())
                                                .toList()))
                .toList();
    }

    MapFeature byId(String id) {
        return features.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
    }

    private static String river(MapFeature centreline) {
        return centreline.get("name_en").startsWith("Yalu") ? "yalu" : "tumen";
    }

    /// @param reservoir what is drawn of the one on the border
    /// @param measured lakes of which size and place are known and no outline
    List<PackedFeature> lakes(Geometry reservoir, List<Row> measured) {
        return Stream.of(
                        of("lake").map(f -> lake(f.geometry(), f.names(), "outline")),
                        of("reservoir").map(f -> lake(reservoir, f.names(), "outline")),
                        measured.stream()
                                .map(r -> lake(MeasuredIslands.ellipse(r), r.names(), "size")))
                .flatMap(lakes -> lakes)
                .toList();
    }

    private static PackedFeature lake(Geometry shape, List<String> names, String basis) {
        return new PackedFeature(shape, Stream.concat(names.stream(), Stream.of(basis)).toList());
    }

    List<PackedFeature> contextRivers() {
        var near =
                Overlay.buffer(
                        Overlay.union(of("river_centreline").map(MapFeature::geometry).toList()),
                        CLEAR_OF_BORDER_RIVERS_METRES);
        return of("river_context")
                .filter(f -> !DOUBLES.contains(f.id()))
                .flatMap(f -> cut(f, near))
                .toList();
    }

    private static Stream<PackedFeature> cut(MapFeature river, Geometry near) {
        return Overlay.lines(Overlay.difference(river.geometry(), near)).stream()
                .map(line -> new PackedFeature(line, river.names()));
    }

    private Stream<MapFeature> of(String kind) {
        return features.stream().filter(f -> f.get("feature").equals(kind));
    }
}
