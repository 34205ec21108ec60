package com.sun.javafx.tk.quantum;

import com.sun.javafx.scene.SceneHelper;
import java.lang.reflect.Field;
import java.util.List;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Windows of the headless screen, which nobody sees: JavaFX lays them out and styles them frame by
/// frame as ever, and `snapshot` draws them, but their frames are not painted by the processor and
/// copied to the screen pixel by pixel. Here because what paints a window is known to this package
/// alone.
public final class UnpaintedWindows {
    private static final Field JOB = job();

    private UnpaintedWindows() {}

    private static Field job() {
        try {
            var field = ViewScene.class.getDeclaredField("paintRenderJob");
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    /// Paints no window that is shown from now on; asked on the FX thread.
    public static void begin() {
        Window.getWindows()
                .addListener(
                        (ListChangeListener<Window>)
                                change -> {
                                    while (change.next()) {
                                        List.copyOf(change.getAddedSubList())
                                                .forEach(UnpaintedWindows::follow);
                                    }
                                });
    }

    private static void follow(Window window) {
        window.sceneProperty().subscribe(scene -> Platform.runLater(() -> leaveUnpainted(scene)));
    }

    private static void leaveUnpainted(@Nullable Scene scene) {
        if (scene != null && SceneHelper.getPeer(scene) instanceof ViewScene shown) {
            var rendered = PaintCollector.getInstance().getRendered();
            try {
                JOB.set(shown, new PaintRenderJob(shown, rendered, () -> shown.setPainting(false)));
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
    }
}
