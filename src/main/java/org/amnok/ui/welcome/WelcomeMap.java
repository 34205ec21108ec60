package org.amnok.ui.welcome;

import javafx.scene.control.Label;
import javafx.util.Subscription;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.map.MapCanvas;
import org.amnok.ui.map.MapHome;
import org.amnok.ui.map.StillMap;
import org.amnok.ui.project.WindowParts;
import org.amnok.ui.session.MapModel;

/// The map of the welcome page, which shows the whole border and is not moved.
///
/// @param leave ends what goes on for it
public record WelcomeMap(MapCanvas canvas, Subscription leave) {
    private static final double MARGIN = 12;

    /// Free for the buttons of the map.
    private static final double BESIDE = 80;

    /// @param shown runs after every picture of the map
    public static WelcomeMap of(WindowParts parts, Runnable shown) {
        var model = new MapModel(MapHome.start(), parts.clock());
        var themed = parts.appearance().theme().subscribe(model::shine);
        model.openWith(window -> MapHome.whole(window));
        var failed = failed();
        var canvas =
                new MapCanvas(
                        model,
                        parts.composer(),
                        parts.renderer(),
                        parts.drawing(),
                        failed::setText);
        canvas.onFrame(
                () -> {
                    failed.setText("");
                    shown.run();
                });
        failed.maxWidthProperty().bind(canvas.widthProperty().subtract(BESIDE));
        canvas.overlay().getChildren().add(failed);
        StillMap.of(canvas, parts.symbols(), parts.attributions());
        return new WelcomeMap(canvas, themed.and(canvas::close));
    }

    /// Says over the map why it could not be drawn.
    private static Label failed() {
        var failed = Fx.named("welcome-map-failed", Text.wrapped("", "map-sources"));
        failed.visibleProperty().bind(failed.textProperty().isNotEmpty());
        failed.relocate(MARGIN, MARGIN);
        return failed;
    }
}
