package org.amnok.ui.measure;

import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.amnok.domain.LatLon;
import org.amnok.geo.MeasureText;
import org.amnok.geo.Measurement;
import org.amnok.geo.Measurement.Leg;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.SystemClipboard;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.map.MapCanvas;
import org.amnok.ui.map.MapTool;
import org.amnok.words.Messages;

/// Measures along geodesics from click to click. A click on the first point or a double click
/// closes a ring and gives its area; Enter ends the line, Backspace takes the last point back.
public final class MeasureTool implements MapTool {
    private static final double CLOSING_PIXELS = 9;

    private final MapCanvas canvas;
    private final Runnable leave;
    private final MeasureLines lines = new MeasureLines();
    private final MeasurePanel panel = new MeasurePanel(this::copy, this::close);
    private Measurement measured = Measurement.NONE;
    private Optional<LatLon> pointer = Optional.empty();
    private boolean finished;
    private Subscription following = Subscription.EMPTY;

    /// @param leave switches to another tool
    public MeasureTool(MapCanvas canvas, Runnable leave) {
        this.canvas = canvas;
        this.leave = leave;
    }

    /// What is measured, without the line to the pointer.
    public Measurement measurement() {
        return measured;
    }

    /// Begins anew at a place.
    public void startAt(LatLon place) {
        measured = Measurement.NONE.with(place);
        finished = false;
        show();
    }

    @Override
    public String hint() {
        return Messages.text("measure.click_point_by_point_enter_ends");
    }

    @Override
    public boolean takesDoubleClicks() {
        return true;
    }

    @Override
    public void clicked(MouseEvent event) {
        var place = canvas.model().viewport().get().positionAt(event.getX(), event.getY());
        if (event.getClickCount() > 1) {
            end(measured.ring());
        } else if (finished) {
            startAt(place);
        } else if (isOnFirst(event)) {
            end(measured.ring());
        } else {
            measured = measured.with(place);
        }
        show();
    }

    @Override
    public void moved(MouseEvent event) {
        pointer =
                Optional.of(canvas.model().viewport().get().positionAt(event.getX(), event.getY()));
        show();
    }

    @Override
    public boolean typed(KeyEvent key) {
        if (measured.points().isEmpty()) {
            return false;
        }
        if (key.isShortcutDown() && key.getCode() == KeyCode.C) {
            copy();
        } else if (key.getCode() == KeyCode.BACK_SPACE) {
            finished = false;
            measured = measured.closed() ? open() : measured.withoutLast();
        } else if (key.getCode() == KeyCode.ENTER) {
            end(measured);
        } else {
            return false;
        }
        show();
        return true;
    }

    @Override
    public void cancelled() {
        following.unsubscribe();
        following = Subscription.EMPTY;
        canvas.overlay().getChildren().removeAll(lines, panel);
        measured = Measurement.NONE;
        pointer = Optional.empty();
        finished = false;
    }

    private Measurement open() {
        return new Measurement(measured.points(), false);
    }

    private void end(Measurement result) {
        measured = result;
        finished = true;
    }

    private void copy() {
        SystemClipboard.copy(MeasureText.table(measured));
    }

    private void close() {
        leave.run();
        canvas.requestFocus();
    }

    private boolean isOnFirst(MouseEvent event) {
        if (measured.points().size() < 3) {
            return false;
        }
        var first = canvas.model().viewport().get().screen(measured.points().getFirst());
        return Math.hypot(first.x - event.getX(), first.y - event.getY()) <= CLOSING_PIXELS;
    }

    /// On the last point it would add a leg of no length.
    private boolean isBeyondLast(LatLon to) {
        return !to.equals(measured.points().getLast());
    }

    private void show() {
        if (measured.points().isEmpty()) {
            canvas.overlay().getChildren().removeAll(lines, panel);
            return;
        }
        if (!canvas.overlay().getChildren().contains(lines)) {
            canvas.overlay().getChildren().addAll(lines, panel);
            following.unsubscribe();
            following = canvas.model().viewport().subscribe((was, is) -> show());
        }
        var rubber = finished ? Optional.<LatLon>empty() : pointer.filter(this::isBeyondLast);
        lines.show(measured, rubber, canvas.model().viewport().get());
        panel.show(measured, rubber);
    }

    /// The measured values as a small table at the map's upper left corner.
    private static final class MeasurePanel extends VBox {
        private static final double MARGIN = 12;

        /// More legs would cover the map; all of them are in the copied text.
        private static final int MOST_LEGS = 8;

        private final Label sum = Fx.named("measured", Text.of("", "tray-title"));
        private final Label more = Fx.collapsing(Text.of("", "tray-subtitle"));
        private final GridPane legs = Fx.styled(new GridPane(), "measure-legs");

        MeasurePanel(Runnable copy, Runnable close) {
            getStyleClass().addAll("tray", "measure-panel");
            setManaged(false);
            setOnMousePressed(Event::consume);
            var copying = Fx.named("copy-measured", link(Messages.text("common.copy"), copy));
            Tooltips.of(copying, "measure.copy_with_all_legs_ctrl_c");
            var closing = link(Messages.text("common.close"), close);
            Tooltips.of(closing, "measure.close_esc");
            getChildren().addAll(sum, legs, more, new HBox(copying, closing));
            relocate(MARGIN, MARGIN);
        }

        /// @param rubber where the pointer is: the sum reaches to it while the line is drawn
        void show(Measurement m, Optional<LatLon> rubber) {
            var shown = rubber.map(m::with).orElse(m);
            sum.setText(MeasureText.summary(shown));
            legs.getChildren().clear();
            var all = shown.legs();
            var first = Math.max(0, all.size() - MOST_LEGS);
            for (int i = first; i < all.size(); i++) {
                row(i, all.get(i));
            }
            more.setText(
                    first == 1
                            ? Messages.text("measure.1_leg_before")
                            : Messages.text("measure.legs_before", first));
            more.setVisible(first > 0);
            applyCss();
            autosize();
        }

        private void row(int index, Leg leg) {
            legs.addRow(
                    index,
                    Text.of(Integer.toString(index + 1), "hint"),
                    Text.of(MeasureText.length(leg.lengthMetres())),
                    Text.of(MeasureText.bearing(leg.bearingDegrees()), "hint"));
        }

        private static Button link(String words, Runnable action) {
            var button = Buttons.saying(words, action, "link");
            button.setFocusTraversable(false);
            return button;
        }
    }
}
