package org.amnok.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.amnok.map.cluster.SightingGroup;
import org.amnok.words.Messages;

/// With the map focused, Tab goes from symbol to symbol in view, the uppermost first, and leaves
/// the map after the last; Shift+Tab goes back; Enter opens.
final class FeatureFocus {
    private final MapCanvas canvas;
    private final GroupWords words;
    private final Consumer<SightingGroup> open;
    private final SymbolRing ring;
    private Optional<SightingGroup> at = Optional.empty();

    /// @param words what is read out
    /// @param open does what a click on the symbol does
    FeatureFocus(MapCanvas canvas, GroupWords words, Consumer<SightingGroup> open) {
        this.canvas = canvas;
        this.words = words;
        this.open = open;
        ring = new SymbolRing(canvas, "symbol-focus");
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        canvas.focusedProperty().subscribe((was, is) -> stand(Optional.empty()));
        canvas.onFrame(() -> stand(at.flatMap(this::now)));
    }

    private void pressed(KeyEvent event) {
        if (event.isConsumed()
                || event.getTarget() != canvas
                || event.isShortcutDown()
                || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.TAB && step(event.isShiftDown() ? -1 : 1)) {
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && at.isPresent()) {
            open.accept(at.get());
            event.consume();
        }
    }

    /// @return false when there is none to go to: the focus leaves the map
    private boolean step(int by) {
        var inView = inView();
        var now = at.map(inView::indexOf).orElse(by > 0 ? -1 : inView.size());
        var next = now + by;
        if (next < 0 || next >= inView.size()) {
            stand(Optional.empty());
            return false;
        }
        var group = inView.get(next);
        stand(Optional.of(group));
        var place = Messages.text("mapview.of", (next + 1), inView.size());
        words.of(group, line -> read(group, line + place));
        return true;
    }

    private void read(SightingGroup group, String words) {
        if (at.equals(Optional.of(group))) {
            canvas.setAccessibleText(words);
        }
    }

    private List<SightingGroup> inView() {
        var v = canvas.model().viewport().get();
        return canvas.symbols().within(v, v.frame()::contains).reversed();
    }

    /// The symbol of the newest picture at the same point.
    private Optional<SightingGroup> now(SightingGroup before) {
        return canvas.symbols().at(before.point());
    }

    private void stand(Optional<SightingGroup> next) {
        at = next;
        ring.show(next);
        if (next.isEmpty()) {
            canvas.setAccessibleText(Messages.text("common.map"));
        }
    }
}
