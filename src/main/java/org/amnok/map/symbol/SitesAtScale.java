package org.amnok.map.symbol;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.amnok.domain.record.Site;
import org.locationtech.jts.geom.Coordinate;

/// Which sites are drawn at a scale. A landmark of a town gives way to every site beside it, a
/// bridge of the base map to a crossing that it would cover, and what else its lists name to a
/// crossing that would cover it, whose own name would be taken for the crossing's: what is in a
/// town does not depend on what part of it is in view.
public final class SitesAtScale {
    private static final double METRES_PER_PIXEL = 0.0254 / 96;
    private static final double METRES_PER_DEGREE = 111_200;

    /// Less far apart, px, one of two landmarks is left out; their names need room.
    private static final double LANDMARKS_APART = 30;

    private static final double LANDMARK_APART = 20;

    /// Nearer, one icon would lie on another.
    private static final double CROSSINGS_APART = 13;

    /// After all others.
    private static final int LANDMARK = 4;

    private final double metresPerPixel;
    private final List<Placed> drawn = new ArrayList<>();

    private static final Coordinate NOWHERE = new Coordinate(Double.NaN, Double.NaN);

    /// A site with what it is compared by. One of a broken shape is near to none: the renderer
    /// leaves it out and counts it.
    ///
    /// @param rank 0 for what is always drawn
    /// @param metresPerLonDegree where it lies
    private record Placed(
            Site site, int rank, boolean isQuiet, Coordinate at, double metresPerLonDegree) {
        static Placed of(Site site) {
            var shape = Objects.requireNonNull(site.geometry());
            var at = Objects.requireNonNullElse(shape.getInteriorPoint().getCoordinate(), NOWHERE);
            return new Placed(
                    site,
                    SitesAtScale.rank(site),
                    SiteSymbols.isQuiet(site),
                    at,
                    METRES_PER_DEGREE * Math.cos(Math.toRadians(at.y)));
        }

        boolean isNearer(Placed other, double metres) {
            var east = (other.at.x - at.x) * metresPerLonDegree;
            var north = (other.at.y - at.y) * METRES_PER_DEGREE;
            return east * east + north * north < metres * metres;
        }
    }

    private SitesAtScale(double scaleDenominator) {
        metresPerPixel = scaleDenominator * METRES_PER_PIXEL;
    }

    /// In their own order.
    public static List<Site> drawn(Collection<Site> sites, double scaleDenominator) {
        var some =
                sites.stream().filter(site -> SiteSymbols.belongs(site, scaleDenominator)).toList();
        var choice = new SitesAtScale(scaleDenominator);
        some.stream()
                .map(Placed::of)
                .sorted(Comparator.comparingInt(Placed::rank))
                .forEach(choice::add);
        if (choice.drawn.size() == some.size()) {
            return some;
        }
        Set<Site> drawn = Collections.newSetFromMap(new IdentityHashMap<>());
        choice.drawn.forEach(placed -> drawn.add(placed.site()));
        return some.stream().filter(drawn::contains).toList();
    }

    private static int rank(Site site) {
        if (SiteSymbols.isQuiet(site)) {
            return LANDMARK;
        }
        if (!site.type().isCrossing()) {
            return site.code().isEmpty() ? 0 : 3;
        }
        if (site.subtype().isEmpty()) {
            return 0;
        }
        return switch (site.type()) {
            case BRIDGE -> site.subtype().equals("disused") ? 2 : 1;
            case BROKEN_BRIDGE -> 2;
            default -> 0;
        };
    }

    private void add(Placed site) {
        if (site.rank() == 0 || drawn.stream().noneMatch(other -> isTooNear(site, other))) {
            drawn.add(site);
        }
    }

    private boolean isTooNear(Placed site, Placed other) {
        if (site.rank() < LANDMARK) {
            return other.site().type().isCrossing()
                    && site.isNearer(other, CROSSINGS_APART * metresPerPixel);
        }
        var apart = other.isQuiet() ? LANDMARKS_APART : LANDMARK_APART;
        return site.isNearer(other, apart * metresPerPixel);
    }
}
