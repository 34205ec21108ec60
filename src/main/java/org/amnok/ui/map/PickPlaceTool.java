package org.amnok.ui.map;

import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.amnok.domain.LatLon;
import org.amnok.ui.session.MapModel;
import org.amnok.words.Messages;

/// One click gives a place: for a new sighting, or for one that had none.
record PickPlaceTool(MapModel model, Consumer<LatLon> picked) implements MapTool {
    @Override
    public String hint() {
        return Messages.text("mapview.click_the_place_or_move_the");
    }

    @Override
    public boolean takesDoubleClicks() {
        return true;
    }

    /// Enter takes the middle of the map.
    @Override
    public boolean typed(KeyEvent key) {
        var taken = key.getCode() == KeyCode.ENTER;
        if (taken) {
            picked.accept(model.viewport().get().centre());
        }
        return taken;
    }

    @Override
    public void clicked(MouseEvent event) {
        if (event.getClickCount() > 1) {
            return;
        }
        picked.accept(model.viewport().get().positionAt(event.getX(), event.getY()));
    }
}
