package org.amnok.ui.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.amnok.domain.page.MapView;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.PageItem;
import org.amnok.domain.page.PageRectangle;
import org.amnok.domain.page.Spot;
import org.amnok.domain.page.Worded;
import org.jspecify.annotations.Nullable;

/// Turns the pointer's events on the page into gestures. What the pointer does with Space or the
/// middle button moves the whole page; the wheel zooms.
final class PageGestures {
    private static final double DRAG_PIXELS = 3;
    private static final double SNAP_PIXELS = 6;
    private static final double WHEEL_NOTCH = 40;
    private static final double STEP = 1.25;

    private final PageCanvas canvas;
    private final PageDraft draft;
    private final ItemSelection chosen;
    private final InlineTextEditor texts;
    private @Nullable Drag drag;
    private Optional<Handle> handle = Optional.empty();
    private Optional<ItemPoint> point = Optional.empty();
    private boolean dragging;
    private boolean space;
    private boolean panning;
    private boolean wasChosen;
    private Point2D pressed = Point2D.ZERO;
    private Point2D last = Point2D.ZERO;

    PageGestures(PageCanvas canvas, PageDraft draft, ItemSelection chosen, InlineTextEditor texts) {
        this.canvas = canvas;
        this.draft = draft;
        this.chosen = chosen;
        this.texts = texts;
        canvas.setOnMousePressed(this::pressed);
        canvas.setOnMouseDragged(this::dragged);
        canvas.setOnMouseReleased(this::released);
        canvas.setOnMouseMoved(this::moved);
        canvas.setOnMouseExited(event -> canvas.overlay().hover(Optional.empty()));
        canvas.setOnScroll(this::scrolled);
        canvas.addEventHandler(KeyEvent.ANY, this::space);
    }

    private void space(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE && event.getTarget() == canvas) {
            space = event.getEventType() == KeyEvent.KEY_PRESSED;
            canvas.setCursor(space ? Cursor.OPEN_HAND : Cursor.DEFAULT);
            event.consume();
        }
    }

    private void pressed(MouseEvent event) {
        if (event.getTarget() != canvas) {
            return;
        }
        canvas.requestFocus();
        pressed = new Point2D(event.getX(), event.getY());
        last = pressed;
        dragging = false;
        drag = null;
        panning = space || event.getButton() == MouseButton.MIDDLE;
        point = panning ? Optional.empty() : canvas.overlay().pointAt(event.getX(), event.getY());
        handle =
                panning || point.isPresent()
                        ? Optional.empty()
                        : canvas.overlay().handleAt(event.getX(), event.getY());
        if (event.getButton() == MouseButton.PRIMARY
                && !panning
                && handle.isEmpty()
                && point.isEmpty()) {
            choose(event);
        }
    }

    private void choose(MouseEvent event) {
        var item = canvas.itemAt(event.getX(), event.getY());
        wasChosen = item.map(PageItem::id).filter(chosen::contains).isPresent();
        if (event.isShiftDown()) {
            item.ifPresent(i -> chosen.toggle(List.of(i.id())));
        } else if (item.isEmpty()) {
            chosen.clear();
        } else if (!wasChosen) {
            chosen.set(List.of(item.get().id()));
        }
    }

    private void dragged(MouseEvent event) {
        if (event.getTarget() != canvas || event.getButton() == MouseButton.SECONDARY) {
            return;
        }
        var now = new Point2D(event.getX(), event.getY());
        if (!dragging && now.distance(pressed) >= DRAG_PIXELS) {
            dragging = true;
            drag = panning ? null : begun(event);
        }
        if (dragging && panning) {
            canvas.look(
                    canvas.view()
                            .get()
                            .movedBy(now.getX() - last.getX(), now.getY() - last.getY()));
        } else if (dragging && drag != null) {
            var spot = spot(now);
            drag.motion().to(spot.getX(), spot.getY(), ModifierKeys.of(event));
        }
        last = now;
    }

    private Point2D spot(Point2D pixel) {
        return canvas.view().get().millimetres(pixel.getX(), pixel.getY());
    }

    private Drag begun(MouseEvent event) {
        if (point.isPresent()) {
            var moved = point.get();
            return Drag.of(
                    draft,
                    "move point",
                    (x, y, held) ->
                            draft.preview(p -> moved.movedTo(p, new Spot(x, y), held.alike())));
        }
        var from = spot(pressed);
        var item = canvas.itemAt(pressed.getX(), pressed.getY());
        var inHand = item.filter(i -> canvas.mapInHand().get().filter(i.id()::equals).isPresent());
        if (inHand.isPresent()) {
            return mapDrag(inHand.get(), from);
        }
        var bounds = chosen.bounds();
        var page = canvas.page();
        if (page.isEmpty() || bounds.isEmpty() || handle.isEmpty() && item.isEmpty()) {
            return band(event.isShiftDown(), from);
        }
        return frameDrag(page.get(), bounds.get(), from);
    }

    /// Moves a map inside its frame.
    private Drag mapDrag(PageItem map, Point2D from) {
        var hand = canvas.page().flatMap(page -> MapPan.of(page, map));
        return Drag.of(
                draft,
                "move map in its frame",
                (x, y, _) ->
                        hand.map(h -> h.draggedBy(x - from.getX(), y - from.getY()))
                                .ifPresent(view -> show(map, view)));
    }

    private void show(PageItem map, MapView view) {
        draft.preview(page -> MapPan.showing(page, map.id(), view));
    }

    private Drag frameDrag(PageDesign page, PageRectangle bounds, Point2D from) {
        var ids = chosen.ids().get();
        var grip =
                new Grip(
                        draft,
                        canvas.overlay()::lines,
                        ids,
                        bounds,
                        Snap.of(page, ids),
                        from.getX(),
                        from.getY(),
                        canvas.view().get().length(SNAP_PIXELS));
        return handle.map(grip::resize).orElseGet(grip::move);
    }

    private void released(MouseEvent event) {
        if (drag != null) {
            drag.dropped().run();
        } else if (!dragging && event.getButton() == MouseButton.PRIMARY && !panning) {
            clicked(event);
        }
        drag = null;
        dragging = false;
        panning = false;
    }

    private void clicked(MouseEvent event) {
        if (point.isPresent()) {
            return;
        }
        var item = canvas.itemAt(event.getX(), event.getY());
        if (event.getClickCount() == 2) {
            item.ifPresent(this::openInPlace);
        } else if (wasChosen && !event.isShiftDown() && item.isPresent() && handle.isEmpty()) {
            chosen.set(List.of(item.get().id()));
        }
    }

    /// Edits the words of a text, or moves a map inside its frame.
    void openInPlace(PageItem item) {
        if (item instanceof Worded text) {
            texts.open(item, text);
        } else if (canvas.page().flatMap(page -> MapPan.of(page, item)).isPresent()) {
            canvas.mapInHand().set(Optional.of(item.id()));
        }
    }

    private void moved(MouseEvent event) {
        var at = canvas.overlay().handleAt(event.getX(), event.getY());
        var item = canvas.itemAt(event.getX(), event.getY());
        canvas.overlay().hover(item);
        var inHand = item.filter(i -> canvas.mapInHand().get().filter(i.id()::equals).isPresent());
        canvas.setCursor(
                canvas.overlay().pointAt(event.getX(), event.getY()).isPresent()
                        ? Cursor.CROSSHAIR
                        : space || inHand.isPresent()
                                ? Cursor.OPEN_HAND
                                : at.map(Handle::cursor)
                                        .orElse(
                                                item.map(PageItem::id)
                                                                .filter(chosen::contains)
                                                                .isPresent()
                                                        ? Cursor.MOVE
                                                        : Cursor.DEFAULT));
    }

    private void scrolled(ScrollEvent event) {
        if (event.getDeltaY() == 0 || drag != null) {
            return;
        }
        var notches = Math.clamp(event.getDeltaY() / WHEEL_NOTCH, -3, 3);
        var spot = spot(new Point2D(event.getX(), event.getY()));
        var map = canvas.mapInHand().get().flatMap(id -> canvas.page().flatMap(p -> p.find(id)));
        if (map.isPresent()) {
            zoomMap(map.get(), spot, Math.pow(STEP, -notches));
        } else {
            canvas.look(
                    canvas.view()
                            .get()
                            .zoomedAt(event.getX(), event.getY(), Math.pow(STEP, notches)));
        }
        event.consume();
    }

    private void zoomMap(PageItem map, Point2D spot, double factor) {
        canvas.page()
                .flatMap(page -> MapPan.of(page, map))
                .map(hand -> hand.zoomedAt(spot.getX(), spot.getY(), factor))
                .ifPresent(
                        view ->
                                draft.typing(
                                        "zoom map in its frame",
                                        page -> MapPan.showing(page, map.id(), view)));
    }

    /// Gives up the gesture under way, or else the map being moved, or else the selection.
    ///
    /// @return false when there was nothing to give up
    boolean escape() {
        if (drag != null) {
            drag.cancelled().run();
            drag = null;
        } else if (canvas.mapInHand().get().isPresent()) {
            canvas.mapInHand().set(Optional.empty());
        } else if (!chosen.isEmpty()) {
            chosen.clear();
        } else {
            return false;
        }
        return true;
    }

    /// Selects what lies wholly within a rubber band.
    ///
    /// @param adding true to keep what is selected already
    private Drag band(boolean adding, Point2D from) {
        var before = adding ? chosen.ids().get() : List.<String>of();
        Runnable takeAway = () -> canvas.overlay().band(Optional.empty());
        return new Drag(
                (x, y, _) -> select(from, new Point2D(x, y), before),
                takeAway,
                () -> {
                    takeAway.run();
                    chosen.set(before);
                });
    }

    private void select(Point2D from, Point2D to, List<String> before) {
        var least = PageRectangle.LEAST_MILLIMETRES;
        var frame =
                new PageRectangle(
                        Math.min(to.getX(), from.getX()),
                        Math.min(to.getY(), from.getY()),
                        Math.max(least, Math.abs(to.getX() - from.getX())),
                        Math.max(least, Math.abs(to.getY() - from.getY())));
        canvas.overlay().band(Optional.of(frame));
        var ids = new LinkedHashSet<>(before);
        canvas.page().ifPresent(page -> ItemHits.within(page, frame).forEach(i -> ids.add(i.id())));
        chosen.set(ids);
    }
}
