package org.amnok.map.symbol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.amnok.map.Viewport;
import org.amnok.map.cluster.SightingGroup;
import org.locationtech.jts.geom.Coordinate;

/// Symbols of a picture whose edge cuts none: those of places outside are left out, and those near
/// the edge are moved inwards, with a hairline to their place, and along the edge as far as it
/// takes to lie on no other.
final class FramedSymbols {
    /// Between a symbol and the edge, px.
    private static final double GAP_PIXELS = 2;

    /// The farthest along the edge, and from one place that is tried to the next, px.
    private static final double FARTHEST_PIXELS = 64;

    private static final double STEP_PIXELS = 4;

    private final Viewport viewport;
    private final List<SightingGroup> placed = new ArrayList<>();

    private FramedSymbols(Viewport viewport) {
        this.viewport = viewport;
    }

    static List<SightingGroup> of(List<SightingGroup> groups, Viewport viewport) {
        return new FramedSymbols(viewport).framed(groups);
    }

    private List<SightingGroup> framed(List<SightingGroup> groups) {
        var result =
                new ArrayList<>(
                        groups.stream()
                                .filter(group -> isInside(viewport.screen(group.point())))
                                .toList());
        var cut = new ArrayList<Integer>();
        for (var i = 0; i < result.size(); i++) {
            if (isWhole(result.get(i))) {
                placed.add(result.get(i));
            } else {
                cut.add(i);
            }
        }
        // the small ones find a place beside the large ones
        cut.sort(Comparator.comparingDouble(i -> -result.get(i).radiusPixels()));
        for (int i : cut) {
            var moved = alongEdge(result.get(i));
            placed.add(moved);
            result.set(i, moved);
        }
        return List.copyOf(result);
    }

    private boolean isInside(Coordinate at) {
        return isInside(at.x, viewport.widthPixels()) && isInside(at.y, viewport.heightPixels());
    }

    private boolean isWhole(SightingGroup group) {
        var moved = inwards(group);
        return moved.dxPixels() == group.dxPixels() && moved.dyPixels() == group.dyPixels();
    }

    /// At the nearest place that is free; where none is, at the nearest.
    private SightingGroup alongEdge(SightingGroup group) {
        var nearest = inwards(group);
        var isBeside = nearest.dxPixels() != group.dxPixels();
        for (var far = 0.0; far <= FARTHEST_PIXELS; far += STEP_PIXELS) {
            for (var way : new double[] {-far, far}) {
                var tried = inwards(moved(group, isBeside ? 0 : way, isBeside ? way : 0));
                if (isFree(tried)) {
                    return tried;
                }
            }
        }
        return nearest;
    }

    private boolean isFree(SightingGroup group) {
        var at = group.centre(viewport);
        return placed.stream()
                .noneMatch(
                        other ->
                                other.distance(viewport, at.x, at.y) < reach(other) + reach(group));
    }

    /// From the middle of a symbol to its edge, or to that of the dashed ring around it, px.
    private double reach(SightingGroup group) {
        return group.radiusPixels()
                + (WidePlaces.isMarked(group, viewport) ? WidePlaces.REACH_PIXELS : 0);
    }

    private SightingGroup inwards(SightingGroup group) {
        var at = group.centre(viewport);
        var radius = reach(group);
        return moved(
                group,
                inwards(at.x, radius, viewport.widthPixels()),
                inwards(at.y, radius, viewport.heightPixels()));
    }

    private static SightingGroup moved(SightingGroup group, double dx, double dy) {
        return dx == 0 && dy == 0
                ? group
                : group.movedBy(group.dxPixels() + dx, group.dyPixels() + dy);
    }

    private static boolean isInside(double at, double size) {
        return at >= 0 && at <= size;
    }

    /// How far a symbol has to be moved to lie within 0 and a size.
    private static double inwards(double centre, double radius, double size) {
        var least = radius + GAP_PIXELS;
        return 2 * least > size ? 0 : Math.clamp(centre, least, size - least) - centre;
    }
}
