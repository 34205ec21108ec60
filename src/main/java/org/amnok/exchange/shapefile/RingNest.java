package org.amnok.exchange.shapefile;

import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.feature.ShapeBuilder;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// Areas of rings in any order: those that turn clockwise are outer ones, the others holes in the
/// outer ring they lie in.
final class RingNest {
    /// Of positions compared, before a record is given up.
    private static final long MOST_WORK = 200_000_000;

    private final List<Shell> shells = new ArrayList<>();
    private long work;

    /// An outer ring with its holes.
    private record Shell(Coordinate[] ring, Envelope box, List<List<Coordinate>> rings) {}

    private RingNest() {}

    static Geometry areas(List<List<Coordinate>> rings) {
        var nest = new RingNest();
        var holes = new ArrayList<List<Coordinate>>();
        for (var ring : rings) {
            if (isHole(ring)) {
                holes.add(ring);
            } else {
                nest.shell(ring);
            }
        }
        holes.forEach(nest::hole);
        return ShapeBuilder.together(
                nest.shells.stream().map(shell -> ShapeBuilder.polygon(shell.rings)).toList());
    }

    private static boolean isHole(List<Coordinate> ring) {
        return ring.size() > 3
                && ring.getFirst().equals2D(ring.getLast())
                && Orientation.isCCW(ring.toArray(Coordinate[]::new));
    }

    private void shell(List<Coordinate> ring) {
        var box = new Envelope();
        ring.forEach(box::expandToInclude);
        var rings = new ArrayList<List<Coordinate>>();
        rings.add(ring);
        shells.add(new Shell(ring.toArray(Coordinate[]::new), box, rings));
    }

    /// A hole in nothing is an area that turns the wrong way.
    private void hole(List<Coordinate> ring) {
        var at = ring.getFirst();
        for (var shell : shells) {
            spend(1);
            if (shell.box.covers(at)) {
                spend(shell.ring.length);
                if (PointLocation.isInRing(at, shell.ring)) {
                    shell.rings.add(ring);
                    return;
                }
            }
        }
        shell(ring);
    }

    private void spend(long positions) {
        work += positions;
        if (work > MOST_WORK) {
            throw ProblemException.ofTexts(
                    "exchange.its_area_has_too_many_rings",
                    "exchange.simplify_it_with_the_program");
        }
    }
}
