package org.amnok.ui.draw;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.input.MouseEvent;
import org.amnok.domain.LatLon;
import org.amnok.map.ground.GroundFeatures;
import org.amnok.map.ground.SnapFinder;
import org.amnok.map.ground.SnapPlace;
import org.amnok.ui.map.MapCanvas;
import org.amnok.ui.session.Tasks;
import org.jspecify.annotations.Nullable;

/// Where a vertex goes that is set with the pointer: onto what lies within a few pixels, or freely
/// while Ctrl is held.
final class Snapping {
    private static final double REACH_PIXELS = 8;

    private final MapCanvas canvas;

    /// The base map once it is indexed; until then only sites are snapped to.
    private Optional<GroundFeatures> ground = Optional.empty();

    /// @param ground indexes the base map when it is first asked; done in the background
    Snapping(MapCanvas canvas, Supplier<GroundFeatures> ground, Tasks tasks) {
        this.canvas = canvas;
        tasks.work(ground).then(found -> this.ground = Optional.of(found)).start(problem -> {});
    }

    /// A place under the pointer.
    ///
    /// @param snap what it lies on; null when it lies free
    record Spot(LatLon place, @Nullable SnapPlace snap) {}

    /// @param except the site being drawn; null when it is new
    Spot at(MouseEvent event, @Nullable UUID except) {
        var view = canvas.model().viewport().get();
        var place = view.positionAt(event.getX(), event.getY());
        if (event.isShortcutDown()) {
            return new Spot(place, null);
        }
        var finder =
                new SnapFinder(
                        canvas.model().contents().get().sites(),
                        ground,
                        canvas.ofOthers(),
                        canvas.pointsOfOthers());
        return finder.near(place, REACH_PIXELS * view.groundMetresPerPixel(), except)
                .map(snap -> new Spot(snap.place(), snap))
                .orElse(new Spot(place, null));
    }
}
