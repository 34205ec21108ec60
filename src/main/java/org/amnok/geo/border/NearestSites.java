package org.amnok.geo.border;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.domain.record.PlaceFacts.NearestSite;
import org.amnok.domain.record.Site;
import org.amnok.geo.Geodesy;
import org.amnok.geo.projection.Shapes;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygonal;

/// Finds the located site that is nearest to a place. Thread-safe.
public final class NearestSites {
    /// Farther away no site is near.
    public static final double NEAR_METRES = 50_000;

    private final SegmentBlocks lines;
    private final List<Site> siteOfLine = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();

    private record Area(Site site, IndexedPointInAreaLocator inside) {}

    /// @param sites those that are not located are passed over
    public NearestSites(Collection<Site> sites) {
        var all = new ArrayList<Coordinate[]>();
        for (var site : sites) {
            var shape = site.geometry();
            if (shape == null || shape.isEmpty()) {
                continue;
            }
            for (var line : Shapes.lines(shape)) {
                all.add(line);
                siteOfLine.add(site);
            }
            if (shape instanceof Polygonal) {
                areas.add(new Area(site, new IndexedPointInAreaLocator(shape)));
            }
        }
        lines = new SegmentBlocks(all);
    }

    /// Null when none is within 50 km.
    public @Nullable NearestSite of(LatLon place) {
        var at = place.coordinate();
        for (var area : areas) {
            if (area.inside.locate(at) != Location.EXTERIOR) {
                return new NearestSite(area.site.uuid(), 0, 0);
            }
        }
        var nearest = lines.nearest(place);
        return nearest.metres() > NEAR_METRES ? null : measured(nearest, place);
    }

    private NearestSite measured(SegmentBlocks.Nearest nearest, LatLon place) {
        var from = LatLon.ofXy(nearest.point().x, nearest.point().y);
        return new NearestSite(
                siteOfLine.get(nearest.line()).uuid(),
                Geodesy.distanceMetres(from, place),
                Geodesy.bearingDegrees(from, place));
    }
}
