package org.amnok.ui.map;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import org.amnok.ui.look.Symbols;

/// A map to look at and move, without a project.
public final class StillMap {
    private StillMap() {}

    /// Lets a canvas be dragged and zoomed, and shows the sources.
    public static MapCanvas of(MapCanvas canvas, Symbols symbols, List<String> attributions) {
        new MapGestures(canvas, new HeldKeys(canvas), new PanTool(canvas.model()));
        new MapFurniture(canvas, symbols, List.of(), attributions);
        FocusFrame.around(canvas);
        new MapKeys(canvas, List.of(), new SimpleBooleanProperty(true));
        return canvas;
    }
}
