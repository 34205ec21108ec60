package org.amnok.map.symbol;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.amnok.map.Viewport;
import org.amnok.map.cluster.SightingGroup;
import org.locationtech.jts.geom.Coordinate;

/// Symbols of a picture whose edge cuts none: those of places outside are left out, and those near
/// the edge are moved inwards, with a hairline to their place, and along the edge as far as it
/// takes to lie on no other. One for which no place is free joins the nearest.
final class FramedSymbols {
    /// Between a symbol and the edge, px.
    private static final double GAP_PIXELS = 2;

    /// The farthest along the edge, and from one place that is tried to the next, px.
    private static final double FARTHEST_PIXELS = 64;

    private static final double STEP_PIXELS = 4;

    private final Viewport viewport;
    private final List<SightingGroup> inside;

    /// What was placed, by the group that it was.
    private final Map<SightingGroup, SightingGroup> placed = new IdentityHashMap<>();

    private FramedSymbols(List<SightingGroup> groups, Viewport viewport) {
        this.viewport = viewport;
        inside = groups.stream().filter(group -> isInside(viewport.screen(group.point()))).toList();
    }

    static List<SightingGroup> of(List<SightingGroup> groups, Viewport viewport) {
        return new FramedSymbols(groups, viewport).framed();
    }

    private List<SightingGroup> framed() {
        inside.stream().filter(this::isWhole).forEach(group -> placed.put(group, group));
        // the small ones find a place beside the large ones
        inside.stream()
                .filter(group -> !isWhole(group))
                .sorted(Comparator.comparingDouble(group -> -group.radiusPixels()))
                .forEach(this::place);
        return inside.stream().filter(placed::containsKey).map(placed::get).toList();
    }

    private void place(SightingGroup group) {
        var was = group;
        var now = group;
        var free = alongEdge(now);
        while (free.isEmpty()) {
            var at = inwards(now).centre(viewport);
            var others = inside.stream().filter(placed::containsKey).toList();
            was = Collections.min(others, Comparator.comparingDouble(other -> room(other, at)));
            now = Objects.requireNonNull(placed.remove(was)).joinedBy(now, viewport);
            free = alongEdge(now);
        }
        placed.put(was, free.get());
    }

    /// Between a place and the symbol of a group, px; less than 0 on it.
    private double room(SightingGroup group, Coordinate at) {
        var other = Objects.requireNonNull(placed.get(group));
        return other.distance(viewport, at.x, at.y) - reach(other);
    }

    private boolean isInside(Coordinate at) {
        return isInside(at.x, viewport.widthPixels()) && isInside(at.y, viewport.heightPixels());
    }

    private boolean isWhole(SightingGroup group) {
        var moved = inwards(group);
        return moved.dxPixels() == group.dxPixels() && moved.dyPixels() == group.dyPixels();
    }

    /// At the nearest place that is free; empty where none is.
    private Optional<SightingGroup> alongEdge(SightingGroup group) {
        var isBeside = inwards(group).dxPixels() != group.dxPixels();
        for (var far = 0.0; far <= FARTHEST_PIXELS; far += STEP_PIXELS) {
            for (var way : new double[] {-far, far}) {
                var tried = inwards(moved(group, isBeside ? 0 : way, isBeside ? way : 0));
                if (isFree(tried)) {
                    return Optional.of(tried);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isFree(SightingGroup group) {
        var at = group.centre(viewport);
        return placed.values().stream()
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
