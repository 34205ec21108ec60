package org.amnok.release;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.record.RiverStretch;
import org.amnok.domain.record.Site;
import org.amnok.release.canary.Secrets;
import org.locationtech.jts.geom.Coordinate;

/// What must not be in the outputs of a release, and what may be in them beside what passes the
/// gate.
///
/// @param standing what never leaves with any release
/// @param sites of the project: they stand in public sources and leave as they are
/// @param lines by which the output draws stretches of river; empty where it draws none
/// @param allowed words that may be in the output: names on the map, legend, attributions; not what
///   a person typed for this release
/// @param places what follows from them
public record ReleaseGuard(
        Secrets standing,
        Collection<Site> sites,
        Function<RiverStretch, List<Coordinate>> lines,
        Collection<String> allowed,
        PlacesKnown places) {
    /// The points of sites.
    Stream<LatLon> sitePoints() {
        return sites.stream()
                .flatMap(site -> Stream.ofNullable(site.geometry()))
                .flatMap(geometry -> Stream.of(geometry.getCoordinates()))
                .map(ReleaseGuard::point);
    }

    /// The points of the line of a stretch that leaves: the map has them, whoever was there.
    Stream<LatLon> linePoints(RiverStretch stretch) {
        return lines.apply(stretch).stream().map(ReleaseGuard::point);
    }

    private static LatLon point(Coordinate at) {
        return new LatLon(at.y, at.x);
    }
}
