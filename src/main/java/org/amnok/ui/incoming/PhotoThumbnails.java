package org.amnok.ui.incoming;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.amnok.ui.session.FxThread;
import org.amnok.workspace.IncomingPhoto;
import org.amnok.workspace.PhotoIntake;

/// Small pictures of photos that are under review, made in the background when a row is looked at.
/// On the FX thread.
final class PhotoThumbnails {
    private final Executor background;
    private final FxThread fx;
    private final Map<Path, CompletableFuture<Optional<Image>>> made = new HashMap<>();
    private volatile boolean closed;

    PhotoThumbnails(Executor background, FxThread fx) {
        this.background = background;
        this.fx = fx;
    }

    /// Hands over the small picture; not called when there is none.
    void of(IncomingPhoto photo, Consumer<Image> then) {
        made.computeIfAbsent(
                        photo.file(),
                        file -> CompletableFuture.supplyAsync(() -> image(photo), background))
                .thenAcceptAsync(found -> found.ifPresent(then), fx);
    }

    private Optional<Image> image(IncomingPhoto photo) {
        return closed
                ? Optional.empty()
                : PhotoIntake.thumbnail(photo)
                        .map(jpeg -> new Image(new ByteArrayInputStream(jpeg)));
    }

    /// Makes no more.
    void close() {
        closed = true;
    }
}
