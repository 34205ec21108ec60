package org.amnok.workspace.dossier;

import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.page.MapView;
import org.amnok.map.stretch.Rivers;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.ReleasedSightings;
import org.locationtech.jts.geom.Envelope;

/// The frame of the maps of a dossier: round what was released, in whole tenths of a degree, so
/// that it tells of no place more than its mark does.
final class DossierView {
    private static final double STEP = 0.1;
    private static final double LEAST = 0.2;

    /// The river, where nothing has a place.
    private static final Envelope ALL = new Envelope(124.0, 129.0, 39.8, 42.4);

    private DossierView() {}

    static MapView.Box of(ReleasedSightings sightings, Rivers rivers) {
        var hull = new Envelope();
        sightings.sightings().forEach(each -> add(each, rivers, hull));
        if (hull.isNull()) {
            return box(ALL);
        }
        hull.expandBy(
                Math.max(LEAST, 0.08 * hull.getWidth()),
                Math.max(LEAST / 2, 0.08 * hull.getHeight()));
        return box(
                new Envelope(
                        Math.max(-180, down(hull.getMinX())),
                        Math.min(180, -down(-hull.getMaxX())),
                        Math.max(-85, down(hull.getMinY())),
                        Math.min(85, -down(-hull.getMaxY()))));
    }

    private static void add(ReleasedSighting each, Rivers rivers, Envelope hull) {
        var point = each.point();
        if (point != null) {
            hull.expandToInclude(point.lonDegrees(), point.latDegrees());
        }
        Stream.ofNullable(each.stretch())
                .flatMap(stretch -> rivers.line(stretch).stream())
                .forEach(hull::expandToInclude);
    }

    private static double down(double degrees) {
        return Math.floor(degrees / STEP) * STEP;
    }

    private static MapView.Box box(Envelope hull) {
        return new MapView.Box(
                new LatLon(hull.getMinY(), hull.getMinX()),
                new LatLon(hull.getMaxY(), hull.getMaxX()));
    }
}
