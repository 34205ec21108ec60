package org.amnok.map.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.record.Site;
import org.amnok.map.FeatureTable;
import org.amnok.map.cluster.MarkPoints;
import org.amnok.map.cluster.SightingGroup;
import org.amnok.map.styling.Facts;
import org.amnok.map.styling.SiteFacts;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Features with the attributes that a style of others reads, and `dx`, `dy`: how far beside its
/// place a symbol stands.
final class OpenedFeatures {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private OpenedFeatures() {}

    /// @param singles groups of one each, the uppermost last
    static SimpleFeatureCollection sightings(List<SightingGroup> singles, Set<String> attributes) {
        var names = List.copyOf(attributes);
        var table = table("sighting", names);
        if (!singles.isEmpty()) {
            var marks = singles.stream().mapToInt(SightingGroup::firstMark).sorted().toArray();
            var values = singles.getFirst().source().values(attributes, marks);
            for (var single : singles) {
                var at = single.point();
                var point = at.coordinate();
                add(
                        table,
                        GEOMETRIES.createPoint(point),
                        single.dxPixels(),
                        -single.dyPixels(),
                        names,
                        values.of(single.firstMark()));
            }
        }
        return table.collection();
    }

    /// One for each sighting at its own place, the uppermost last.
    static SimpleFeatureCollection every(MarkPoints points, Set<String> attributes) {
        var names = List.copyOf(attributes);
        var table = table("sighting", names);
        var source = points.index().source();
        var values = source.values(attributes, IntStream.range(0, source.size()).toArray());
        for (var row = 0; row < source.size(); row++) {
            var mark = points.mark(row);
            var point = new Coordinate(source.lonDegrees(mark), source.latDegrees(mark));
            add(table, GEOMETRIES.createPoint(point), 0, 0, names, values.of(mark));
        }
        return table.collection();
    }

    static SimpleFeatureCollection sites(List<Site> sites, Set<String> attributes) {
        var names = List.copyOf(attributes);
        var table = table("site", names);
        for (var site : sites) {
            var geometry = site.geometry();
            if (geometry != null) {
                add(table, geometry.getInteriorPoint(), 0, 0, names, new SiteFacts(site));
            }
        }
        return table.collection();
    }

    private static FeatureTable table(String name, List<String> names) {
        return new FeatureTable(
                name, Stream.concat(Stream.of("dx", "dy"), names.stream()).toArray(String[]::new));
    }

    private static void add(
            FeatureTable table,
            Geometry at,
            double dx,
            double dy,
            List<String> names,
            Facts facts) {
        var values = new ArrayList<Object>(List.of(dx, dy));
        names.forEach(name -> values.add(facts.value(name)));
        table.add(at, values.toArray());
    }
}
