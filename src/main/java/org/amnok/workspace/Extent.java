package org.amnok.workspace;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;

/// A box of positions on WGS 84 that does not cross the 180th meridian; a single point is one too.
public record Extent(LatLon southWest, LatLon northEast) {
    /// @throws ProblemException when west is east of east, or south is north of north
    public Extent {
        if (southWest.lonDegrees() > northEast.lonDegrees()) {
            throw ProblemException.ofTexts(
                    "workspace.west_is_greater_than_east",
                    "workspace.the_order_is_west_south_east",
                    southWest.lonDegrees(),
                    northEast.lonDegrees());
        }
        if (southWest.latDegrees() > northEast.latDegrees()) {
            throw ProblemException.ofTexts(
                    "workspace.south_is_greater_than_north",
                    "workspace.the_order_is_west_south_east",
                    southWest.latDegrees(),
                    northEast.latDegrees());
        }
    }

    /// The smallest box that holds all points; empty when there are none.
    public static Optional<Extent> around(Collection<LatLon> points) {
        if (points.isEmpty()) {
            return Optional.empty();
        }
        var byLat = Comparator.comparingDouble(LatLon::latDegrees);
        var byLon = Comparator.comparingDouble(LatLon::lonDegrees);
        return Optional.of(
                new Extent(
                        new LatLon(
                                points.stream().min(byLat).orElseThrow().latDegrees(),
                                points.stream().min(byLon).orElseThrow().lonDegrees()),
                        new LatLon(
                                points.stream().max(byLat).orElseThrow().latDegrees(),
                                points.stream().max(byLon).orElseThrow().lonDegrees())));
    }

    /// The box with its sides moved out to tenths of a degree. A summary of a project is sent to
    /// others without much thought, and the outermost place stands on the sides of the exact box.
    public Extent roundedOut() {
        return new Extent(
                new LatLon(
                        Math.floor(southWest.latDegrees() * 10) / 10,
                        Math.floor(southWest.lonDegrees() * 10) / 10),
                new LatLon(
                        Math.ceil(northEast.latDegrees() * 10) / 10,
                        Math.ceil(northEast.lonDegrees() * 10) / 10));
    }
}
