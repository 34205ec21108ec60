package org.amnok.ui.page;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.image.Image;
import org.amnok.domain.Problem;
import org.amnok.domain.page.PageDesign;
import org.amnok.layout.SheetPixels;
import org.amnok.ui.look.PixelImage;
import org.amnok.ui.session.Tasks;
import org.jspecify.annotations.Nullable;

/// Draws a page again and again while it changes: one picture at a time, then the newest that was
/// asked for, so that pictures keep coming during a drag. Lives on the FX thread.
final class LiveDrawing {
    private final PagePreview pictures;
    private final Tasks tasks;
    private final BiConsumer<PageDesign, Image> show;
    private final Consumer<Problem> failed;
    private final ReadOnlyBooleanWrapper drawing = new ReadOnlyBooleanWrapper();
    private @Nullable PageRequest next;
    private boolean closed;

    private record PageRequest(PageDesign page, double dpi) {}

    /// @param show takes each picture and the page that it shows
    LiveDrawing(
            PagePreview pictures,
            Tasks tasks,
            BiConsumer<PageDesign, Image> show,
            Consumer<Problem> failed) {
        this.pictures = pictures;
        this.tasks = tasks;
        this.show = show;
        this.failed = failed;
    }

    /// True while the newest picture is not there yet.
    ReadOnlyBooleanProperty drawing() {
        return drawing.getReadOnlyProperty();
    }

    void ask(PageDesign page, double dpi) {
        next = new PageRequest(page, dpi);
        if (!drawing.get()) {
            start();
        }
    }

    private void start() {
        var request = next;
        next = null;
        drawing.set(request != null && !closed);
        if (request != null && !closed) {
            tasks.work(() -> pictures.draw(request.page(), request.dpi()))
                    .then(pixels -> arrived(request, pixels))
                    .start(this::failed);
        }
    }

    private void arrived(PageRequest request, SheetPixels pixels) {
        if (!closed) {
            show.accept(request.page(), PixelImage.of(pixels));
        }
        start();
    }

    private void failed(Problem problem) {
        if (!closed) {
            failed.accept(problem);
        }
        start();
    }

    void close() {
        closed = true;
        next = null;
    }
}
