package org.amnok.ui.map;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.amnok.domain.LatLon;
import org.amnok.map.SightingGroup;
import org.amnok.map.SightingMark;
import org.amnok.ui.session.Selection;
import org.jspecify.annotations.Nullable;

/// Selects by click, moves a sighting by dragging it, and drags the paper elsewhere. A click on a
/// ring opens its tray, or zooms in when its members only lie close together.
final class SelectTool implements MapTool {
    private final MapCanvas canvas;
    private final Selection selection;
    private final PanTool pan;
    private final TrayKeeper trays;
    private final BooleanSupplier movable;
    private final Function<SightingMark, Node> ghosts;
    private final BiConsumer<SightingMark, LatLon> moved;
    private Optional<SightingMark> grabbed = Optional.empty();
    private @Nullable Node ghost;
    private double grabDx;
    private double grabDy;

    /// @param movable whether sightings can be dragged now
    /// @param ghosts draws what is dragged
    /// @param moved hears of a sighting that was dropped at a place
    SelectTool(
            MapCanvas canvas,
            Selection selection,
            TrayKeeper trays,
            BooleanSupplier movable,
            Function<SightingMark, Node> ghosts,
            BiConsumer<SightingMark, LatLon> moved) {
        this.canvas = canvas;
        this.selection = selection;
        this.trays = trays;
        this.movable = movable;
        this.ghosts = ghosts;
        this.moved = moved;
        pan = new PanTool(canvas.model());
    }

    @Override
    public Cursor cursor() {
        return Cursor.DEFAULT;
    }

    @Override
    public void pressed(MouseEvent event) {
        grabbed =
                movable.getAsBoolean() ? hit(event).flatMap(SelectTool::single) : Optional.empty();
        hit(event).ifPresent(group -> holdAt(event, group));
        pan.pressed(event);
    }

    /// The drop place is that of the sighting's point, not of the pointer on its badge.
    private void holdAt(MouseEvent event, SightingGroup group) {
        var v = canvas.model().viewport().get();
        var point = v.projection().toMap(group.point());
        grabDx = event.getX() - v.screenX(point.x);
        grabDy = event.getY() - v.screenY(point.y);
    }

    private static Optional<SightingMark> single(SightingGroup group) {
        return group.members().size() == 1
                ? Optional.of(group.members().getFirst())
                : Optional.empty();
    }

    @Override
    public void dragged(MouseEvent event) {
        if (grabbed.isEmpty()) {
            pan.dragged(event);
            return;
        }
        if (ghost == null) {
            ghost = ghosts.apply(grabbed.get());
            canvas.overlay().getChildren().add(ghost);
        }
        ghost.relocate(
                event.getX() - grabDx - ghost.prefWidth(-1) / 2,
                event.getY() - grabDy - ghost.prefHeight(-1) / 2);
    }

    @Override
    public void dropped(MouseEvent event) {
        var v = canvas.model().viewport().get();
        grabbed.ifPresent(
                mark ->
                        moved.accept(
                                mark, v.positionAt(event.getX() - grabDx, event.getY() - grabDy)));
        cancelled();
    }

    @Override
    public void cancelled() {
        if (ghost != null) {
            canvas.overlay().getChildren().remove(ghost);
        }
        ghost = null;
        grabbed = Optional.empty();
    }

    @Override
    public void clicked(MouseEvent event) {
        var group = hit(event);
        if (group.isEmpty()) {
            trays.close();
            if (!event.isShiftDown()) {
                selection.clear();
            }
        } else if (group.get().members().size() > 1) {
            trays.open(group.get());
        } else {
            choose(group.get().members().getFirst(), event.isShiftDown());
        }
    }

    private void choose(SightingMark mark, boolean add) {
        trays.close();
        if (add) {
            selection.toggle(mark.uuid());
        } else {
            selection.set(mark.uuid());
        }
    }

    @Override
    public void moved(MouseEvent event) {
        canvas.setCursor(hit(event).isPresent() ? Cursor.HAND : cursor());
    }

    private Optional<SightingGroup> hit(MouseEvent event) {
        return Hits.at(
                canvas.groups(), canvas.model().viewport().get(), event.getX(), event.getY());
    }
}
