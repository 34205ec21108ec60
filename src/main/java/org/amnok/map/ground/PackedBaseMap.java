package org.amnok.map.ground;

import java.util.List;
import java.util.Map;
import org.amnok.domain.record.Site;

/// What the build packs and the program unpacks at start: the base map as plain values, without
/// GeoTools, so that packing and reading stay quick.
///
/// @param parts the features of every part
/// @param sites every site once
/// @param attributions texts that a map must print
/// @param significance how much each vertex of a ground layer tells in Web Mercator, in the order
///   in which maps draw these layers
public record PackedBaseMap(
        Map<BaseMap.Part, List<PackedFeature>> parts,
        List<Site> sites,
        List<String> attributions,
        List<byte[]> significance) {
    /// Class-path name of the file, relative to this package.
    public static final String RESOURCE = "/org/amnok/map/basemap.bin";

    public PackedBaseMap {
        parts = Map.copyOf(parts);
        sites = List.copyOf(sites);
        attributions = List.copyOf(attributions);
        significance = List.copyOf(significance);
    }

    /// The same, with the significance of its vertices.
    public PackedBaseMap with(List<byte[]> vertices) {
        return new PackedBaseMap(parts, sites, attributions, vertices);
    }
}
