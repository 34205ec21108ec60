package org.amnok.map.symbol;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.amnok.domain.codelist.SiteType;
import org.amnok.domain.record.Site;
import org.locationtech.jts.geom.Coordinate;

/// Which sites are drawn at a scale. A landmark of a town gives way to every site beside it, a
/// bridge of the base map to one that it would cover: what is in a town does not depend on what
/// part of it is in view.
public final class SitesAtScale {
    private static final double METRES_PER_PIXEL = 0.0254 / 96;
    private static final double METRES_PER_DEGREE = 111_200;

    /// Less far apart, px, one of two landmarks is left out; their names need room.
    private static final double LANDMARKS_APART = 30;

    private static final double LANDMARK_APART = 20;
    private static final double BRIDGES_APART = 9;

    private final double metresPerPixel;
    private final List<Site> drawn = new ArrayList<>();

    private SitesAtScale(double scaleDenominator) {
        metresPerPixel = scaleDenominator * METRES_PER_PIXEL;
    }

    /// In their own order.
    public static List<Site> drawn(Collection<Site> sites, double scaleDenominator) {
        var some =
                sites.stream().filter(site -> SiteSymbols.belongs(site, scaleDenominator)).toList();
        var choice = new SitesAtScale(scaleDenominator);
        some.stream().sorted(Comparator.comparingInt(SitesAtScale::rank)).forEach(choice::add);
        if (choice.drawn.size() == some.size()) {
            return some;
        }
        Set<Site> drawn = Collections.newSetFromMap(new IdentityHashMap<>());
        drawn.addAll(choice.drawn);
        return some.stream().filter(drawn::contains).toList();
    }

    /// 0 for what is always drawn.
    private static int rank(Site site) {
        if (SiteSymbols.isQuiet(site)) {
            return 3;
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

    private void add(Site site) {
        var rank = rank(site);
        if (rank == 0 || drawn.stream().noneMatch(other -> isTooNear(site, rank, other))) {
            drawn.add(site);
        }
    }

    private boolean isTooNear(Site site, int rank, Site other) {
        if (rank < 3) {
            return isBridge(other) && metres(site, other) < BRIDGES_APART * metresPerPixel;
        }
        var apart = SiteSymbols.isQuiet(other) ? LANDMARKS_APART : LANDMARK_APART;
        return metres(site, other) < apart * metresPerPixel;
    }

    private static boolean isBridge(Site site) {
        return site.type() == SiteType.BRIDGE || site.type() == SiteType.BROKEN_BRIDGE;
    }

    private static double metres(Site a, Site b) {
        var from = at(a);
        var to = at(b);
        var narrowing = Math.cos(Math.toRadians(from.y));
        return METRES_PER_DEGREE * Math.hypot((to.x - from.x) * narrowing, to.y - from.y);
    }

    private static Coordinate at(Site site) {
        return Objects.requireNonNull(site.geometry()).getInteriorPoint().getCoordinate();
    }
}
