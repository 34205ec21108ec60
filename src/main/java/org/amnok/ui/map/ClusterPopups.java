package org.amnok.ui.map;

import java.util.Objects;
import java.util.function.Function;
import javafx.scene.Node;
import org.amnok.domain.LatLon;
import org.amnok.map.cluster.SightingGroup;
import org.amnok.map.marker.SightingMarker;
import org.amnok.ui.session.MapModel;
import org.amnok.ui.session.Selection;
import org.amnok.ui.session.Zoom;
import org.jspecify.annotations.Nullable;

/// Keeps the one tray that may be open, beside its point while the map moves.
final class ClusterPopups {
    private static final double ZOOM_MARGIN = 1.6;

    private final MapCanvas canvas;
    private final Selection selection;
    private final Function<SightingMarker, Node> badges;
    private final TitleReader titles;
    private @Nullable ClusterPopup tray;
    private @Nullable LatLon point;

    /// @param badges draws members
    /// @param titles reads the titles of some sightings
    ClusterPopups(
            MapCanvas canvas,
            Selection selection,
            Function<SightingMarker, Node> badges,
            TitleReader titles) {
        this.canvas = canvas;
        this.selection = selection;
        this.titles = titles;
        this.badges = badges;
        canvas.model().viewport().subscribe((was, is) -> place());
        canvas.onFrame(this::refresh);
        selection.uuids().subscribe((was, is) -> mark());
    }

    /// Opens a ring: as a tray when its members share a point, else by zooming in on them.
    void open(SightingGroup group) {
        if (!group.samePoint()) {
            zoomIn(group);
            return;
        }
        close();
        show(group);
        if (tray != null) {
            tray.requestFocus();
        }
    }

    void close() {
        if (tray != null) {
            canvas.overlay().getChildren().removeAll(tray.leader(), tray);
            tray = null;
            point = null;
        }
    }

    private void show(SightingGroup group) {
        var next = new ClusterPopup(group, badges, selection, this::close);
        canvas.overlay().getChildren().addAll(next.leader(), next);
        tray = next;
        point = group.point();
        mark();
        name(next);
        place();
    }

    private void name(ClusterPopup named) {
        titles.read(named.listed(), named::name);
    }

    /// After a new picture the ring may have other members, or be gone.
    private void refresh() {
        var open = tray;
        if (open == null) {
            return;
        }
        var now =
                canvas.sightings()
                        .at(Objects.requireNonNull(point))
                        .filter(g -> g.samePoint() && !g.isSingle());
        if (now.isEmpty()) {
            close();
        } else if (!open.lists(now.get())) {
            close();
            show(now.get());
        } else {
            name(open);
            place();
        }
    }

    private void mark() {
        if (tray != null) {
            tray.mark(selection);
        }
    }

    private void place() {
        if (tray != null) {
            tray.placeBeside(
                    canvas.model().viewport().get(), canvas.getWidth(), canvas.getHeight());
        }
    }

    private void zoomIn(SightingGroup group) {
        MapModel model = canvas.model();
        var v = model.viewport().get();
        var fitted = group.extent(v).fitted(v.widthPixels(), v.heightPixels(), v.pixelRatio());
        var next = fitted.zoomedAt(v.widthPixels() / 2, v.heightPixels() / 2, ZOOM_MARGIN);
        var closer =
                next.scaleDenominator() < Zoom.CLOSEST_DENOMINATOR
                        ? next.atScale(Zoom.CLOSEST_DENOMINATOR)
                        : next;
        model.show(closer);
    }
}
