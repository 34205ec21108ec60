package org.amnok.map.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.LruCache;
import org.amnok.domain.record.Site;
import org.amnok.map.FeatureTable;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// The lines and areas of sites that have more than a point, below their symbols. The same again
/// while none of these sites changes. Thread-safe.
///
/// Attribute: `area`, false for a line.
final class DrawnShapes {
    private final LruCache<List<Site>, SimpleFeatureCollection> known = new LruCache<>(8);

    /// @param sites that are drawn; empty when all of them are points, or of a broken shape
    Optional<SimpleFeatureCollection> of(List<Site> sites) {
        var wide = sites.stream().filter(site -> isWide(site.geometry())).toList();
        return wide.isEmpty()
                ? Optional.empty()
                : Optional.of(known.get(wide, () -> features(wide)));
    }

    private static boolean isWide(@Nullable Geometry shape) {
        return shape != null && shape.getDimension() > 0 && Double.isFinite(shape.getLength());
    }

    private static SimpleFeatureCollection features(List<Site> sites) {
        var table = new FeatureTable("shapes", "area");
        sites.stream()
                .flatMap(site -> Stream.ofNullable(site.geometry()))
                .flatMap(DrawnShapes::parts)
                .filter(part -> part.getDimension() > 0)
                .forEach(part -> table.add(part, part.getDimension() == 2));
        return table.collection();
    }

    private static Stream<Geometry> parts(Geometry whole) {
        return IntStream.range(0, whole.getNumGeometries()).mapToObj(whole::getGeometryN);
    }
}
