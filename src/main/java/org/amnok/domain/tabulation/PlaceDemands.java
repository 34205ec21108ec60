package org.amnok.domain.tabulation;

import java.util.List;
import java.util.stream.Stream;
import org.amnok.domain.Ring;
import org.amnok.domain.RiverLines;
import org.amnok.domain.RiverReaches;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.SightingFilter;

/// What a filter demands of places, asked of all that a place may be: of the whole reach along a
/// river, also when that is asked for an area, and of the box around a circle of uncertainty. The
/// box is a little larger than the circle: what may be at an edge is then possible rather than
/// certain.
public final class PlaceDemands {
    private static final double METRES_PER_DEGREE = 111_000;

    private final List<Criterion.AlongRiver> rivers;
    private final List<Area> areas;

    private record Area(Ring ring, RiverReaches rivers) {}

    /// @param lines of the rivers
    public PlaceDemands(SightingFilter filter, RiverLines lines) {
        rivers = of(filter, Criterion.AlongRiver.class).toList();
        areas =
                of(filter, Criterion.InArea.class)
                        .map(
                                each ->
                                        new Area(
                                                new Ring(each.ring()),
                                                RiverReaches.inside(lines, each.ring())))
                        .toList();
    }

    private static <T extends Criterion> Stream<T> of(SightingFilter filter, Class<T> type) {
        return filter.criteria().stream().filter(type::isInstance).map(type::cast);
    }

    /// True when there are none.
    public boolean isEmpty() {
        return rivers.isEmpty() && areas.isEmpty();
    }

    /// True when wherever the report is, it is where the filter asks.
    public boolean areCertainlyMet(Reports reports, int row) {
        return rivers.stream()
                        .allMatch(
                                asked ->
                                        reports.river(row) == asked.river()
                                                && reports.lowestKilometre(row)
                                                        >= (float) asked.fromKilometre()
                                                && reports.highestKilometre(row)
                                                        <= (float) asked.toKilometre())
                && areas.stream().allMatch(area -> isIn(area, reports, row));
    }

    /// True when the report may be where the filter asks for an area.
    public boolean mayBeInAreas(Reports reports, int row) {
        return areas.stream().allMatch(area -> meets(area, reports, row));
    }

    private static boolean isIn(Area area, Reports reports, int row) {
        if (!Double.isNaN(reports.lonDegrees(row))) {
            return box(reports, row).isIn(area.ring);
        }
        var river = reports.river(row);
        return river != null
                && area.rivers.hold(
                        river, reports.lowestKilometre(row), reports.highestKilometre(row));
    }

    private static boolean meets(Area area, Reports reports, int row) {
        if (!Double.isNaN(reports.lonDegrees(row))) {
            return box(reports, row).meets(area.ring);
        }
        var river = reports.river(row);
        return river != null
                && area.rivers.meet(
                        river, reports.lowestKilometre(row), reports.highestKilometre(row));
    }

    private static Box box(Reports reports, int row) {
        var stated = reports.uncertaintyMetres(row);
        var metres = Double.isNaN(stated) ? 0 : stated;
        var lat = reports.latDegrees(row);
        var north = metres / METRES_PER_DEGREE;
        return new Box(
                reports.lonDegrees(row),
                lat,
                north / Math.max(0.01, Math.cos(Math.toRadians(lat))),
                north,
                !Double.isNaN(stated));
    }

    /// @param isKnown false when nobody said how exact the place is: then it is nowhere for certain
    private record Box(double lon, double lat, double east, double north, boolean isKnown) {
        boolean isIn(Ring area) {
            return isKnown && area.encloses(lon - east, lat - north, lon + east, lat + north);
        }

        boolean meets(Ring area) {
            return area.meets(lon - east, lat - north, lon + east, lat + north);
        }
    }
}
