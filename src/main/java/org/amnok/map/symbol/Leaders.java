package org.amnok.map.symbol;

import java.util.Collection;
import org.amnok.map.FeatureTable;
import org.amnok.map.Viewport;
import org.amnok.map.cluster.SightingGroup;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/// Hairlines from the true points of sightings to their symbols, where these had to move.
public final class Leaders {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private Leaders() {}

    /// Lines that begin at the true point.
    public static SimpleFeatureCollection of(Collection<SightingGroup> groups, Viewport viewport) {
        var table = new FeatureTable("leaders");
        for (var group : groups) {
            if (SymbolDisplacement.hasLeader(group)) {
                var symbol = group.centre(viewport);
                var end = viewport.positionAt(symbol.x, symbol.y);
                table.add(
                        GEOMETRIES.createLineString(
                                new Coordinate[] {group.point().coordinate(), end.coordinate()}));
            }
        }
        return table.collection();
    }
}
