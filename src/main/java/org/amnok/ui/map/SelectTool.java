package org.amnok.ui.map;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.amnok.domain.LatLon;
import org.amnok.map.cluster.SightingGroup;
import org.amnok.map.marker.SightingMarker;
import org.amnok.ui.session.Selection;
import org.jspecify.annotations.Nullable;

/// Selects by click or by drawing a box, and moves a selected sighting by dragging it. Where a
/// person wants it so, a drag with nothing held down moves the map, and a box is drawn with Shift.
/// A click on a ring opens its tray, or zooms in when its members only lie close together. Shift
/// adds to the selection, Ctrl takes out.
final class SelectTool implements MapTool {
    private final MapCanvas canvas;
    private final Selection selection;
    private final RubberBox box;
    private final PanTool pan;
    private boolean isPanning;
    private final ClusterPopups trays;
    private final Calls calls;
    private Optional<SightingMarker> grabbed = Optional.empty();
    private @Nullable Node ghost;
    private double grabDx;
    private double grabDy;

    /// What it asks, and what it does.
    ///
    /// @param pans whether a drag with nothing held down moves the map
    /// @param movable whether sightings can be dragged now
    /// @param ghosts draws what is dragged
    /// @param moved called with a sighting that was dropped at a place
    /// @param folder tells of what stands for reports of a folder; empty for a project
    /// @param chooseSite shows a site that was clicked; empty when no site is
    record Calls(
            BooleanSupplier pans,
            BooleanSupplier movable,
            Function<SightingMarker, Node> ghosts,
            BiConsumer<SightingMarker, LatLon> moved,
            Optional<FolderPointer> folder,
            Consumer<Optional<UUID>> chooseSite) {}

    SelectTool(MapCanvas canvas, Selection selection, ClusterPopups trays, Calls calls) {
        this.canvas = canvas;
        this.selection = selection;
        this.trays = trays;
        this.calls = calls;
        pan = new PanTool(canvas.model());
        box = new RubberBox(canvas.overlay());
    }

    @Override
    public Cursor cursor() {
        return Cursor.DEFAULT;
    }

    @Override
    public boolean takesShift() {
        return true;
    }

    @Override
    public void pressed(MouseEvent event) {
        var plain = SelectionChange.of(event) == SelectionChange.REPLACE;
        grabbed =
                plain && calls.movable.getAsBoolean()
                        ? hit(event)
                                .flatMap(SelectTool::single)
                                .filter(mark -> selection.contains(mark.uuid()))
                        : Optional.empty();
        hit(event).ifPresent(group -> holdAt(event, group));
        isPanning = plain && grabbed.isEmpty() && calls.pans.getAsBoolean();
        if (isPanning) {
            pan.pressed(event);
        } else {
            box.start(event);
        }
    }

    /// The drop place is that of the sighting's point, not of the pointer on its badge.
    private void holdAt(MouseEvent event, SightingGroup group) {
        var v = canvas.model().viewport().get();
        var point = v.projection().toMap(group.point());
        grabDx = event.getX() - v.screenX(point.x);
        grabDy = event.getY() - v.screenY(point.y);
    }

    private static Optional<SightingMarker> single(SightingGroup group) {
        return group.isSingle() ? Optional.of(group.members().getFirst()) : Optional.empty();
    }

    @Override
    public void dragged(MouseEvent event) {
        if (isPanning) {
            pan.dragged(event);
            return;
        }
        if (grabbed.isEmpty()) {
            box.stretchTo(event);
            return;
        }
        if (ghost == null) {
            ghost = calls.ghosts.apply(grabbed.get());
            canvas.overlay().getChildren().add(ghost);
        }
        ghost.relocate(
                event.getX() - grabDx - ghost.prefWidth(-1) / 2,
                event.getY() - grabDy - ghost.prefHeight(-1) / 2);
    }

    @Override
    public void dropped(MouseEvent event) {
        var v = canvas.model().viewport().get();
        if (grabbed.isPresent()) {
            var to = v.positionAt(event.getX() - grabDx, event.getY() - grabDy);
            calls.moved.accept(grabbed.get(), to);
        } else if (!isPanning) {
            var drawn = box.box();
            SelectionChange.of(event).apply(selection, canvas.sightings().within(v, drawn::covers));
        }
        cancelled();
    }

    @Override
    public void cancelled() {
        if (ghost != null) {
            canvas.overlay().getChildren().remove(ghost);
        }
        ghost = null;
        grabbed = Optional.empty();
        box.remove();
    }

    @Override
    public void clicked(MouseEvent event) {
        if (calls.folder.isPresent()) {
            symbol(event).ifPresentOrElse(calls.folder.get()::choose, calls.folder.get()::leave);
        }
        var group = hit(event);
        var change = SelectionChange.of(event);
        if (change == SelectionChange.REPLACE
                && group.filter(g -> single(g).isEmpty()).isPresent()) {
            trays.open(group.get());
            return;
        }
        trays.close();
        if (change == SelectionChange.ADD && group.flatMap(SelectTool::single).isPresent()) {
            selection.toggle(group.get().members().getFirst().uuid());
        } else if (group.isPresent()) {
            change.apply(selection, List.of(group.get()));
        } else {
            change.apply(selection, besideSymbols(event));
            if (change == SelectionChange.REPLACE && besideSymbols(event).isEmpty()) {
                calls.chooseSite.accept(siteAt(event));
            }
        }
    }

    private Optional<UUID> siteAt(MouseEvent event) {
        return canvas.sitesAt(event.getX(), event.getY()).stream()
                .findFirst()
                .map(hit -> hit.site().uuid());
    }

    /// The sighting of the camera under the pointer, or those of the nearest band of river; empty
    /// when there is none.
    private Collection<UUID> besideSymbols(MouseEvent event) {
        var cameras = canvas.camerasAt(event.getX(), event.getY());
        if (!cameras.isEmpty()) {
            return List.of(cameras.getFirst().mark().camera().sightingUuid());
        }
        return canvas.stretchesAt(event.getX(), event.getY()).stream()
                .findFirst()
                .map(hit -> hit.band().members())
                .orElse(List.of());
    }

    @Override
    public void moved(MouseEvent event) {
        var over =
                symbol(event).isPresent()
                        || !besideSymbols(event).isEmpty()
                        || siteAt(event).isPresent();
        canvas.setCursor(over ? Cursor.HAND : cursor());
    }

    /// Also of reports of a folder.
    private Optional<SightingGroup> symbol(MouseEvent event) {
        return Hits.at(
                canvas.symbols(), canvas.model().viewport().get(), event.getX(), event.getY());
    }

    private Optional<SightingGroup> hit(MouseEvent event) {
        return Hits.at(
                canvas.sightings(), canvas.model().viewport().get(), event.getX(), event.getY());
    }
}
