package org.amnok.ui.timeline;

import java.util.List;
import java.util.UUID;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.amnok.domain.date.DateText;
import org.amnok.index.DateHistogram;

/// The pointer on the timeline: drags the window and its ends, draws a new one, zooms, selects.
final class TimelineGestures {
    private static final double GRIP = 6;
    private static final double TREMBLE = 3;
    private static final double ZOOM_STEP = Math.sqrt(2);

    private final TimelineModel model;
    private final TimelineView view;
    private Grip grip = Grip.NONE;
    private double pressedX;
    private boolean dragging;
    private TimeWindow before;

    /// What a drag does.
    private enum Grip {
        NONE,
        START,
        END,
        WHOLE,
        NEW
    }

    TimelineGestures(TimelineModel model, TimelineView view) {
        this.model = model;
        this.view = view;
        before = model.window();
        view.setOnMousePressed(this::pressed);
        view.setOnMouseDragged(this::dragged);
        view.setOnMouseReleased(event -> released());
        view.setOnMouseClicked(this::clicked);
        view.setOnMouseMoved(this::moved);
        view.setOnMouseExited(event -> view.report("", 0, 0));
        view.setOnScroll(this::scrolled);
    }

    /// Takes back a drag that is going on.
    ///
    /// @return false when there is none
    boolean cancel() {
        var was = dragging;
        if (was) {
            model.filter(before);
        }
        released();
        return was;
    }

    private void pressed(MouseEvent event) {
        view.requestFocus();
        view.report("", 0, 0);
        dragging = false;
        pressedX = event.getX();
        before = model.window();
        grip = event.getButton() == MouseButton.PRIMARY ? gripAt(pressedX) : Grip.NONE;
    }

    private void dragged(MouseEvent event) {
        if (grip == Grip.NONE || (!dragging && Math.abs(event.getX() - pressedX) < TREMBLE)) {
            return;
        }
        dragging = true;
        var next = pulled(event.getX());
        model.filter(next);
        view.report(
                DateText.of(next.days()) + ": " + model.inWindow().get().text(),
                event.getX(),
                event.getY());
    }

    private TimeWindow pulled(double x) {
        var bars = model.contents().get().width();
        var from = day(pressedX);
        var to = day(x);
        return switch (grip) {
            case NONE -> before;
            case START -> before.startingAt(to, bars);
            case END -> before.endingAt(to, bars);
            case WHOLE -> before.moved(bars.between(from, to), bars);
            case NEW -> before.between(from, to, bars);
        };
    }

    private void released() {
        grip = Grip.NONE;
        view.report("", 0, 0);
    }

    private void clicked(MouseEvent event) {
        if (dragging || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        var bar = view.barAt(event.getX());
        if (event.getClickCount() == 2) {
            bar.ifPresent(
                    b ->
                            model.filter(
                                    before.between(
                                            b.days().earliest(),
                                            b.days().latest(),
                                            model.contents().get().width())));
        } else if (model.contents().get().isCounted()) {
            bar.ifPresentOrElse(
                    b -> model.during(b.days(), found -> select(found, event)),
                    () -> select(List.of(), event));
        } else if (view.boxes().isInBars(event.getY())) {
            select(bar.map(this::within).orElse(List.of()), event);
        } else {
            select(
                    view.entryAt(event.getX(), event.getY()).map(Entry::uuid).stream().toList(),
                    event);
        }
    }

    /// Those that may have been on the days of a bar.
    private List<UUID> within(DateHistogram.Bar bar) {
        return model.contents().get().entries().stream()
                .filter(e -> e.date().overlaps(bar.days()))
                .map(Entry::uuid)
                .toList();
    }

    private void select(List<UUID> chosen, MouseEvent event) {
        var selection = model.session().selection();
        if (event.isShiftDown()) {
            selection.add(chosen);
        } else if (event.isShortcutDown()) {
            chosen.forEach(selection::toggle);
        } else {
            selection.set(chosen);
        }
    }

    private void moved(MouseEvent event) {
        var x = event.getX();
        var y = event.getY();
        view.setCursor(cursor(gripAt(x)));
        var entry = view.entryAt(x, y);
        var words =
                entry.flatMap(e -> model.session().sighting(e.uuid()))
                        .map(TimelineWords::of)
                        .or(() -> view.barAt(x).map(TimelineWords::of));
        view.report(words.orElse(""), x, y);
    }

    private void scrolled(ScrollEvent event) {
        var sideways = event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY();
        if (event.isShiftDown() || event.getDeltaX() != 0) {
            model.pan(-sideways);
        } else if (event.getDeltaY() != 0) {
            model.zoom(
                    event.getX() - TimelineBoxes.NAMES,
                    event.getDeltaY() > 0 ? 1 / ZOOM_STEP : ZOOM_STEP);
        }
        event.consume();
    }

    private Grip gripAt(double x) {
        var axis = model.axis().get();
        var window = model.window();
        var at = x - TimelineBoxes.NAMES;
        if (Math.abs(at - axis.left(window.days())) <= GRIP) {
            return Grip.START;
        }
        if (Math.abs(at - axis.right(window.days())) <= GRIP) {
            return Grip.END;
        }
        if (!view.boxes().isOverAxis(x)) {
            return Grip.NONE;
        }
        var inside = at > axis.left(window.days()) && at < axis.right(window.days());
        return inside && !window.isWhole() ? Grip.WHOLE : Grip.NEW;
    }

    private static Cursor cursor(Grip grip) {
        return switch (grip) {
            case NONE -> Cursor.DEFAULT;
            case START, END -> Cursor.H_RESIZE;
            case WHOLE -> Cursor.OPEN_HAND;
            case NEW -> Cursor.CROSSHAIR;
        };
    }

    private java.time.LocalDate day(double x) {
        return model.axis().get().day(x - TimelineBoxes.NAMES);
    }
}
