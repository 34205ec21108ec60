package org.amnok.bench;

import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.amnok.map.compose.MapComposer;
import org.amnok.map.styling.MapStyle;
import org.amnok.render.MapRenderer;
import org.amnok.ui.map.MapCanvas;
import org.amnok.ui.session.FxThread;
import org.amnok.ui.session.MapModel;
import org.amnok.ui.session.Tasks;

/// A window with nothing but the map, which is dragged with every pulse and zoomed now and then. On
/// the FX thread.
final class MovingMap {
    private static final double DRAG_PIXELS = 6;
    private static final int DRAGS_ONE_WAY = 60;
    private static final int PULSES_BETWEEN_ZOOMS = 45;

    private final Stage stage = new Stage();
    private final MapModel model;
    private final MapCanvas canvas;
    private final CompletableFuture<double[]> result = new CompletableFuture<>();
    private int pictures;
    private boolean started;

    MovingMap(
            OpenProject project,
            MapStyle look,
            MapComposer composer,
            MapRenderer renderer,
            ExecutorService background,
            FxThread fx) {
        // a picture is drawn when the window gives the view another size
        var view = project.view();
        model = new MapModel(view.resized(1, 1, 1), InstantSource.system());
        model.contents().set(project.contents());
        model.display(look.display());
        canvas =
                new MapCanvas(
                        model,
                        composer,
                        renderer,
                        new Tasks(background, fx),
                        problem ->
                                result.completeExceptionally(new IllegalStateException(problem)));
        stage.setScene(new Scene(canvas, view.widthPixels(), view.heightPixels()));
    }

    /// Shows the window; the moving begins when the first picture is there.
    ///
    /// @return milliseconds from each pulse to the next
    CompletableFuture<double[]> measure(int pulses) {
        canvas.onFrame(() -> countPicture(pulses));
        stage.setOnHidden(
                event ->
                        result.completeExceptionally(
                                new IllegalStateException("The window was closed")));
        stage.show();
        return result;
    }

    /// How many pictures of the map were shown while it moved.
    int pictures() {
        return pictures;
    }

    private void countPicture(int pulses) {
        pictures++;
        if (!started) {
            started = true;
            pictures = 0;
            start(pulses);
        }
    }

    private void start(int pulses) {
        new PulseLog(pulses) {
            @Override
            void pulse(int number) {
                move(number);
            }

            @Override
            void ended(double[] millis) {
                canvas.close();
                result.complete(millis);
                stage.hide();
            }
        }.start();
    }

    private void move(int number) {
        var way = number / DRAGS_ONE_WAY % 2 == 0 ? 1 : -1;
        model.show(model.viewport().get().draggedBy(way * DRAG_PIXELS, way * DRAG_PIXELS / 2));
        if (number % PULSES_BETWEEN_ZOOMS == 0) {
            model.zoomBy(number / PULSES_BETWEEN_ZOOMS % 2 == 0 ? 0.5 : 2);
        }
    }
}
