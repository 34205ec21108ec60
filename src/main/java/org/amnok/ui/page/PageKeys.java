package org.amnok.ui.page;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.amnok.domain.page.PageItem;

/// What keys do while the page has the focus.
record PageKeys(PageCanvas canvas, PageGestures gestures, PageEdits edits, ItemSelection chosen) {
    /// Consumes the keys that it knows.
    void typed(KeyEvent event) {
        var done = event.isShortcutDown() ? withControl(event) : plain(event);
        if (done) {
            event.consume();
        }
    }

    private boolean plain(KeyEvent event) {
        var step = event.isShiftDown() ? 10 : event.isAltDown() ? 0.1 : 1;
        switch (event.getCode()) {
            case LEFT -> edits.nudge(-step, 0);
            case RIGHT -> edits.nudge(step, 0);
            case UP -> edits.nudge(0, -step);
            case DOWN -> edits.nudge(0, step);
            case DELETE, BACK_SPACE -> edits.delete();
            case ENTER, F2 -> chosen.single().ifPresent(gestures::openInPlace);
            case OPEN_BRACKET -> step(-1);
            case CLOSE_BRACKET -> step(1);
            case PLUS, EQUALS, ADD -> canvas.zoomBy(1.25);
            case MINUS, SUBTRACT -> canvas.zoomBy(0.8);
            case ESCAPE -> {
                return gestures.escape();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withControl(KeyEvent event) {
        var code = event.getCode();
        if (code == KeyCode.A) {
            chosen.all();
        } else if (code == KeyCode.D) {
            edits.duplicate();
        } else if (code == KeyCode.G && event.isShiftDown()) {
            edits.ungroup();
        } else if (code == KeyCode.G) {
            edits.group();
        } else if (code == KeyCode.L) {
            edits.toggleLock();
        } else if (code == KeyCode.DIGIT0) {
            canvas.fit();
        } else if (code == KeyCode.DIGIT1) {
            canvas.zoomBy(PageView.TRUE_SIZE / canvas.view().get().pixelsPerMillimetre());
        } else if (code == KeyCode.CLOSE_BRACKET) {
            forward(event.isShiftDown());
        } else if (code == KeyCode.OPEN_BRACKET) {
            backward(event.isShiftDown());
        } else {
            return false;
        }
        return true;
    }

    private void forward(boolean wholly) {
        if (wholly) {
            edits.toFront();
        } else {
            edits.raise();
        }
    }

    private void backward(boolean wholly) {
        if (wholly) {
            edits.toBack();
        } else {
            edits.lower();
        }
    }

    /// Selects the next item, from above; the first after the last.
    private void step(int by) {
        canvas.page()
                .ifPresent(
                        page -> {
                            var ids = page.items().reversed().stream().map(PageItem::id).toList();
                            var now =
                                    chosen.ids().get().isEmpty()
                                            ? -1
                                            : ids.indexOf(chosen.ids().get().getLast());
                            chosen.set(List.of(ids.get(Math.floorMod(now + by, ids.size()))));
                        });
    }
}
