package org.amnok.ui.welcome;

import javafx.stage.Stage;
import javafx.util.Subscription;
import org.amnok.ui.map.MapCanvas;
import org.amnok.ui.map.MapHome;
import org.amnok.ui.map.StillMap;
import org.amnok.ui.project.WindowParts;
import org.amnok.ui.session.MapModel;

/// The map of the welcome page, which shows the whole border and is not moved.
///
/// @param leave ends what goes on for it
public record WelcomeMap(MapCanvas canvas, Subscription leave) {
    /// @param shown runs after every picture of the map
    public static WelcomeMap of(WindowParts parts, Stage stage, Runnable shown) {
        var model = new MapModel(MapHome.start(), parts.clock());
        var themed = parts.appearance().theme().subscribe(model::shine);
        model.openWith(window -> MapHome.whole(window));
        var canvas =
                new MapCanvas(
                        model, parts.composer(), parts.raster(), parts.drawing(), stage::setTitle);
        canvas.onFrame(shown);
        StillMap.of(canvas, parts.symbols(), parts.attributions());
        return new WelcomeMap(canvas, themed.and(canvas::close));
    }
}
