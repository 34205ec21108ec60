package org.amnok.ui.map;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.amnok.map.cluster.SightingGroup;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;

/// Thickens the casing of the symbol under the pointer, and says what it is when the pointer rests.
final class HoverTip {
    private static final Duration REST = Duration.millis(400);
    private static final double GAP = 10;

    private final MapCanvas canvas;
    private final GroupWords words;
    private final Label tip = Fx.floating(Text.of("", "map-tip"));
    private final PauseTransition rest = new PauseTransition(REST);
    private final SymbolRing casing;
    private Optional<SightingGroup> over = Optional.empty();

    HoverTip(MapCanvas canvas, GroupWords words) {
        this.canvas = canvas;
        this.words = words;
        tip.setVisible(false);
        casing = new SymbolRing(canvas, "symbol-hover");
        canvas.overlay().getChildren().add(tip);
        rest.setOnFinished(event -> over.ifPresent(this::report));
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> leave());
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
        canvas.model().viewport().subscribe((was, is) -> leave());
    }

    private void moved(MouseEvent event) {
        var now =
                event.getTarget() == canvas
                        ? Hits.at(
                                canvas.symbols(),
                                canvas.model().viewport().get(),
                                event.getX(),
                                event.getY())
                        : Optional.<SightingGroup>empty();
        if (!now.equals(over)) {
            leave();
            over = now;
            casing.show(now);
            now.ifPresent(group -> rest.playFromStart());
        }
    }

    private void report(SightingGroup group) {
        words.of(
                group,
                line -> {
                    if (over.equals(Optional.of(group))) {
                        show(group, line);
                    }
                });
    }

    private void show(SightingGroup group, String line) {
        tip.setText(line);
        tip.setVisible(true);
        tip.toFront();
        tip.applyCss();
        tip.autosize();
        var at = group.centre(canvas.model().viewport().get());
        var x = at.x + group.radiusPixels() + GAP;
        tip.relocate(
                x + tip.getWidth() > canvas.getWidth()
                        ? at.x - group.radiusPixels() - GAP - tip.getWidth()
                        : x,
                Math.max(4, at.y - tip.getHeight() / 2));
    }

    private void leave() {
        rest.stop();
        tip.setVisible(false);
        over = Optional.empty();
        casing.show(over);
    }
}
