package org.amnok.ui.map;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;

/// One click chooses a site.
public record PickSiteTool(MapCanvas canvas, String hint, Consumer<UUID> picked)
        implements MapTool {
    @Override
    public void clicked(MouseEvent event) {
        canvas.sitesAt(event.getX(), event.getY()).stream()
                .findFirst()
                .ifPresent(hit -> picked.accept(hit.site().uuid()));
    }

    @Override
    public void moved(MouseEvent event) {
        var over = !canvas.sitesAt(event.getX(), event.getY()).isEmpty();
        canvas.setCursor(over ? Cursor.HAND : cursor());
    }
}
