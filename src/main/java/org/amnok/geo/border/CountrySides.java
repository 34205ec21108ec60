package org.amnok.geo.border;

import java.util.Collection;
import java.util.List;
import org.amnok.domain.LatLon;

/// The provinces of one country that circles in it may lie in. Thread-safe.
final class CountrySides {
    private final List<Region> regions;
    private final SideMesh mesh;
    private final int[] keyOf;

    private CountrySides(List<Region> regions, SideMesh mesh, int[] keyOf) {
        this.regions = regions;
        this.mesh = mesh;
        this.keyOf = keyOf;
    }

    /// @param keys names of provinces of all countries
    static CountrySides of(BorderGeography geography, String country, List<String> keys) {
        var regions =
                geography.provinceRegions().stream()
                        .filter(each -> each.country().equals(country))
                        .toList();
        var keyOf = regions.stream().mapToInt(each -> keys.indexOf(each.name())).toArray();
        var mesh =
                new SideMesh(
                        (middle, half, widest) -> ProvincesNear.of(regions, middle, half, widest),
                        (at, radius) -> bits(regions, geography.provinces(at, country, radius)));
        return new CountrySides(regions, mesh, keyOf);
    }

    private static int bits(List<Region> regions, Collection<String> names) {
        var found = 0;
        for (int i = 0; i < regions.size(); i++) {
            found |= names.contains(regions.get(i).name()) ? 1 << i : 0;
        }
        return found;
    }

    /// A bit for each key.
    int of(LatLon at, double radius) {
        var found = mesh.of(at, radius);
        var named = 0;
        for (int i = 0; i < regions.size(); i++) {
            named |= (found & 1 << i) != 0 ? 1 << keyOf[i] : 0;
        }
        return named;
    }
}
