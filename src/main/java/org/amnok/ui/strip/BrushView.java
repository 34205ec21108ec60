package org.amnok.ui.strip;

import java.time.YearMonth;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.shape.Rectangle;
import org.amnok.domain.coverage.CoverageQuestion;
import org.amnok.domain.coverage.MetreSpan;
import org.amnok.layout.strip.StripFrame;
import org.amnok.ui.look.Fx;

/// The brush over the strip. A drag in empty ground draws a new one, in it moves it, at a handle
/// resizes it; with Alt it draws an observation. A click selects what is drawn there. The wheel
/// zooms time, with Shift kilometres; a double click shows all. The keyboard can do the same.
final class BrushView extends Group {
    private static final double ZOOM = 1.25;

    /// Of what is shown.
    private static final double PAN = 0.2;

    /// Half of a mark, px.
    private static final double MARK = 6;

    private final StripModel model;
    private final StripView view;
    private final BiConsumer<MetreSpan, YearMonth> looked;
    private final Rectangle drawn = Fx.styled(new Rectangle(), "strip-brush");
    private Optional<BrushDrag> drag = Optional.empty();

    BrushView(StripModel model, StripView view, BiConsumer<MetreSpan, YearMonth> looked) {
        this.model = model;
        this.view = view;
        this.looked = looked;
        drawn.setMouseTransparent(true);
        drawn.setVisible(false);
        getChildren().add(drawn);
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        view.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        view.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
    }

    /// The brush as it is: what the filter asks of river and time.
    private Optional<BrushArea> area() {
        return model.data()
                .get()
                .filter(data -> model.isBrushed())
                .map(data -> data.question())
                .flatMap(
                        question ->
                                view.frame()
                                        .map(
                                                frame ->
                                                        new BrushArea(
                                                                question.span(),
                                                                first(question, frame),
                                                                last(question, frame))));
    }

    private static YearMonth first(CoverageQuestion question, StripFrame frame) {
        var month = YearMonth.from(question.period().earliest());
        return month.isBefore(frame.first()) ? frame.first() : month;
    }

    private static YearMonth last(CoverageQuestion question, StripFrame frame) {
        var month = YearMonth.from(question.period().latest());
        return month.isAfter(frame.last()) ? frame.last() : month;
    }

    /// The picture shows the brush itself; only one that is being dragged lies over it.
    void place() {
        drawn.setVisible(drag.isPresent());
    }

    /// Alt, or Ctrl where the desktop keeps Alt for itself.
    private static boolean isLook(MouseEvent event) {
        return event.isAltDown() || event.isShortcutDown();
    }

    private void pressed(MouseEvent event) {
        view.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.getClickCount() == 2) {
            view.showWhole();
            return;
        }
        view.frame()
                .filter(frame -> frame.holds(event.getX(), event.getY()))
                .ifPresent(
                        frame -> {
                            drag =
                                    Optional.of(
                                            BrushDrag.at(
                                                    frame,
                                                    event.isAltDown() ? Optional.empty() : area(),
                                                    event.getX(),
                                                    event.getY(),
                                                    isLook(event)));
                            event.consume();
                        });
    }

    private void dragged(MouseEvent event) {
        drag.ifPresent(
                now -> {
                    show(now.to(event.getX(), event.getY()), now.frame());
                    event.consume();
                });
    }

    private void show(BrushArea area, StripFrame frame) {
        var left = frame.x(area.span().from());
        drawn.setX(left);
        drawn.setWidth(frame.x(area.span().to()) - left);
        drawn.setY(frame.rowTop(area.first()));
        drawn.setHeight(frame.rowTop(area.last().plusMonths(1)) - drawn.getY());
        drawn.setVisible(true);
    }

    private void released(MouseEvent event) {
        var now = drag;
        drag = Optional.empty();
        drawn.setVisible(false);
        now.filter(each -> !each.isLook() && !each.hasMoved(event.getX(), event.getY()))
                .ifPresent(each -> select(each.frame(), event.getX(), event.getY()));
        now.filter(each -> each.hasMoved(event.getX(), event.getY()))
                .ifPresent(
                        each -> {
                            var area = each.to(event.getX(), event.getY());
                            if (each.isLook()) {
                                looked.accept(area.span(), area.first());
                            } else {
                                apply(area);
                            }
                        });
    }

    private void apply(BrushArea area) {
        model.brush(area.span(), area.days());
    }

    /// What is drawn there: marks reach beyond their kilometre and month, shades do not.
    private void select(StripFrame frame, double x, double y) {
        var areShades = model.data().get().filter(data -> data.density() != null).isPresent();
        var reach = areShades ? 0 : MARK;
        var from = frame.metre(x - reach);
        var to = frame.metre(x + reach);
        var span =
                areShades
                        ? new MetreSpan(from / 1000 * 1000, from / 1000 * 1000 + 999)
                        : new MetreSpan(Math.max(0, from - 1), to);
        model.select(
                span, new BrushArea(span, frame.month(y - reach), frame.month(y + reach)).days());
    }

    private boolean select() {
        var brushed = area();
        brushed.ifPresent(area -> model.select(area.span(), area.days()));
        return brushed.isPresent();
    }

    private void moved(MouseEvent event) {
        view.setCursor(
                view.frame()
                        .filter(frame -> frame.holds(event.getX(), event.getY()))
                        .map(
                                frame ->
                                        BrushDrag.at(
                                                        frame,
                                                        area(),
                                                        event.getX(),
                                                        event.getY(),
                                                        isLook(event))
                                                .cursor())
                        .orElse(Cursor.DEFAULT));
    }

    private void scrolled(ScrollEvent event) {
        var by = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
        if (by == 0) {
            return;
        }
        var factor = by > 0 ? 1 / ZOOM : ZOOM;
        if (event.isShiftDown()) {
            view.zoomKilometres(factor, event.getX());
        } else {
            view.zoomTime(factor, event.getY());
        }
        event.consume();
    }

    private void typed(KeyEvent event) {
        if (event.isAltDown()) {
            return;
        }
        if (event.isShortcutDown() ? pan(event) : key(event)) {
            event.consume();
        }
    }

    /// By a fifth of what is shown.
    private boolean pan(KeyEvent event) {
        return switch (event.getCode()) {
            case LEFT -> view.pan(-PAN, 0);
            case RIGHT -> view.pan(PAN, 0);
            case UP -> view.pan(0, -PAN);
            case DOWN -> view.pan(0, PAN);
            default -> false;
        };
    }

    private boolean key(KeyEvent event) {
        return switch (event.getCode()) {
            case LEFT -> step(event, -1, 0);
            case RIGHT -> step(event, 1, 0);
            case UP -> step(event, 0, -1);
            case DOWN -> step(event, 0, 1);
            case PLUS, ADD, EQUALS -> zoom(1 / ZOOM);
            case MINUS, SUBTRACT -> zoom(ZOOM);
            case PAGE_UP -> zoomTime(1 / ZOOM);
            case PAGE_DOWN -> zoomTime(ZOOM);
            case DIGIT0, NUMPAD0, HOME -> {
                view.showWhole();
                yield true;
            }
            case ENTER -> select();
            case ESCAPE -> cleared();
            default -> false;
        };
    }

    private boolean zoomTime(double factor) {
        view.zoomTime(factor, view.getHeight() / 2);
        return true;
    }

    private boolean zoom(double factor) {
        view.zoomKilometres(factor, view.getWidth() / 2);
        return true;
    }

    private boolean cleared() {
        var was = model.isBrushed();
        if (was) {
            model.clearBrush();
        }
        return was;
    }

    /// Moves the brush by a cell or a month, or its later ends with Shift; begins one where there
    /// is none.
    private boolean step(KeyEvent event, int cells, int months) {
        view.frame()
                .ifPresent(
                        frame ->
                                apply(
                                        area().map(
                                                        area ->
                                                                area.moved(
                                                                        cells,
                                                                        months,
                                                                        event.isShiftDown(),
                                                                        model.metres()))
                                                .orElse(BrushArea.newest(frame))));
        return true;
    }
}
