package org.amnok.ui.map;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Pane;
import org.amnok.map.MapExtent;
import org.amnok.map.Viewport;
import org.amnok.ui.session.MapModel;
import org.amnok.ui.session.Zoom;

/// Turns the pointer's events into gestures: those that always work (wheel, middle button, Space,
/// Shift or Z with a drag, double click) and those of the present tool.
final class MapGestures {
    /// A press that moves less than this is a click, not a drag.
    private static final double DRAG_PIXELS = 4;

    /// One notch of a wheel in JavaFX's units.
    private static final double WHEEL_NOTCH = 40;

    private final MapCanvas canvas;
    private final MapModel model;
    private final PanTool pan;
    private final ZoomBoxTool box;
    private final HeldKeys held;
    private MapTool tool;
    private MapTool active;
    private boolean dragging;
    private double pressX;
    private double pressY;

    MapGestures(MapCanvas canvas, HeldKeys held, MapTool first) {
        this.canvas = canvas;
        this.held = held;
        model = canvas.model();
        pan = new PanTool(model);
        box = new ZoomBoxTool(model, canvas.overlay());
        tool = first;
        active = first;
        canvas.setOnMousePressed(this::pressed);
        canvas.setOnMouseDragged(this::dragged);
        canvas.setOnMouseReleased(this::released);
        canvas.setOnMouseMoved(this::moved);
        canvas.setOnMouseExited(event -> model.pointer().set(Optional.empty()));
        canvas.setOnScroll(this::scrolled);
        canvas.setOnZoom(this::pinched);
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
    }

    /// Switches to another tool.
    void use(MapTool next) {
        tool.cancelled();
        tool = next;
        active = next;
        canvas.setCursor(next.cursor());
    }

    void cancel() {
        box.cancelled();
        tool.cancelled();
        dragging = false;
    }

    private void pressed(MouseEvent event) {
        if (event.getTarget() != canvas) {
            return;
        }
        canvas.requestFocus();
        dragging = false;
        if (event.getButton() == MouseButton.SECONDARY) {
            return;
        }
        active = toolFor(event);
        pressX = event.getX();
        pressY = event.getY();
        active.pressed(event);
    }

    private MapTool toolFor(MouseEvent event) {
        if (event.getButton() == MouseButton.MIDDLE || held.space()) {
            return pan;
        }
        return held.z() || (event.isShiftDown() && !tool.takesShift()) ? box : tool;
    }

    private void dragged(MouseEvent event) {
        if (event.getTarget() != canvas || event.getButton() == MouseButton.SECONDARY) {
            return;
        }
        track(event);
        if (!dragging && Math.hypot(event.getX() - pressX, event.getY() - pressY) >= DRAG_PIXELS) {
            dragging = true;
            canvas.setCursor(active == pan ? Cursor.CLOSED_HAND : Cursor.CROSSHAIR);
        }
        if (dragging) {
            active.dragged(event);
        }
    }

    private void released(MouseEvent event) {
        if (event.getTarget() != canvas) {
            return;
        }
        if (dragging) {
            active.dropped(event);
        } else if (event.getButton() == MouseButton.PRIMARY) {
            click(event);
        }
        dragging = false;
        canvas.setCursor(tool.cursor());
    }

    private void click(MouseEvent event) {
        if (event.getClickCount() == 1 || tool.takesDoubleClicks()) {
            tool.clicked(event);
        } else if (event.getClickCount() == 2) {
            zoomAt(event.getX(), event.getY(), 1 / (Zoom.STEP * Zoom.STEP));
        }
    }

    private void typed(KeyEvent event) {
        if (event.getTarget() == canvas && tool.typed(event)) {
            event.consume();
        }
    }

    private void moved(MouseEvent event) {
        track(event);
        if (event.getTarget() == canvas) {
            tool.moved(event);
        }
    }

    private void track(MouseEvent event) {
        model.pointer()
                .set(Optional.of(model.viewport().get().positionAt(event.getX(), event.getY())));
    }

    private void scrolled(ScrollEvent event) {
        if (event.getDeltaY() != 0 && event.getTarget() == canvas) {
            zoomAt(
                    event.getX(),
                    event.getY(),
                    Math.pow(Zoom.STEP, -Math.clamp(event.getDeltaY() / WHEEL_NOTCH, -3, 3)));
            event.consume();
        }
    }

    private void pinched(ZoomEvent event) {
        zoomAt(event.getX(), event.getY(), 1 / event.getZoomFactor());
        event.consume();
    }

    private void zoomAt(double x, double y, double factor) {
        var v = model.viewport().get();
        model.show(Zoom.limited(v, v.zoomedAt(x, y, factor)));
    }

    /// Draws a box and zooms to it.
    private static final class ZoomBoxTool implements MapTool {
        private static final double SMALLEST_PIXELS = 6;

        private final MapModel model;
        private final RubberBox box;

        ZoomBoxTool(MapModel model, Pane overlay) {
            this.model = model;
            box = new RubberBox(overlay);
        }

        @Override
        public void pressed(MouseEvent event) {
            box.start(event);
        }

        @Override
        public void dragged(MouseEvent event) {
            box.stretchTo(event);
        }

        @Override
        public void dropped(MouseEvent event) {
            cancelled();
            var drawn = box.box();
            if (drawn.getWidth() > SMALLEST_PIXELS && drawn.getHeight() > SMALLEST_PIXELS) {
                zoomIn(model.viewport().get());
            }
        }

        @Override
        public void cancelled() {
            box.remove();
        }

        private void zoomIn(Viewport v) {
            var drawn = box.box();
            var extent =
                    new MapExtent(
                            v.projection(),
                            v.mapX(drawn.getMinX()),
                            v.mapY(drawn.getMaxY()),
                            v.mapX(drawn.getMaxX()),
                            v.mapY(drawn.getMinY()));
            model.show(
                    Zoom.limited(
                            v, extent.fitted(v.widthPixels(), v.heightPixels(), v.pixelRatio())));
        }
    }
}
