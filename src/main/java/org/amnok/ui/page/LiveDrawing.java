package org.amnok.ui.page;

import java.nio.IntBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.amnok.domain.Problem;
import org.amnok.domain.page.PageDesign;
import org.amnok.files.Failures;
import org.amnok.layout.SheetPixels;
import org.jspecify.annotations.Nullable;

/// Draws a page again and again while it changes: one picture at a time, then the newest that was
/// asked for, so that pictures keep coming during a drag. Lives on the FX thread.
final class LiveDrawing {
    private final PagePicture pictures;
    private final Executor background;
    private final Executor fx;
    private final BiConsumer<PageDesign, Image> show;
    private final Consumer<Problem> failed;
    private final ReadOnlyBooleanWrapper drawing = new ReadOnlyBooleanWrapper();
    private @Nullable Wish next;
    private boolean closed;

    private record Wish(PageDesign page, double dpi) {}

    /// @param show takes each picture and the page that it shows
    LiveDrawing(
            PagePicture pictures,
            Executor background,
            Executor fx,
            BiConsumer<PageDesign, Image> show,
            Consumer<Problem> failed) {
        this.pictures = pictures;
        this.background = background;
        this.fx = fx;
        this.show = show;
        this.failed = failed;
    }

    /// True while the newest picture is not there yet.
    ReadOnlyBooleanProperty drawing() {
        return drawing.getReadOnlyProperty();
    }

    void ask(PageDesign page, double dpi) {
        next = new Wish(page, dpi);
        if (!drawing.get()) {
            start();
        }
    }

    private void start() {
        var wish = next;
        next = null;
        drawing.set(wish != null && !closed);
        if (wish != null && !closed) {
            try {
                begin(wish);
            } catch (RejectedExecutionException closing) {
                drawing.set(false);
            }
        }
    }

    private void begin(Wish wish) {
        var unused =
                CompletableFuture.supplyAsync(
                                () -> pictures.draw(wish.page(), wish.dpi()), background)
                        .whenComplete(
                                (pixels, failure) ->
                                        fx.execute(() -> arrived(wish, pixels, failure)));
    }

    private void arrived(Wish wish, @Nullable SheetPixels pixels, @Nullable Throwable failure) {
        if (!closed && pixels != null) {
            show.accept(wish.page(), image(pixels));
        } else if (!closed && failure != null) {
            failed.accept(Failures.problem(failure));
        }
        start();
    }

    private static Image image(SheetPixels pixels) {
        return new WritableImage(
                new PixelBuffer<>(
                        pixels.width(),
                        pixels.height(),
                        IntBuffer.wrap(pixels.argb()),
                        PixelFormat.getIntArgbPreInstance()));
    }

    void close() {
        closed = true;
        next = null;
    }
}
