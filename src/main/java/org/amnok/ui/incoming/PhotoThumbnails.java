package org.amnok.ui.incoming;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.amnok.ui.session.RememberedResults;
import org.amnok.ui.session.Tasks;
import org.amnok.workspace.evidence.IncomingPhoto;
import org.amnok.workspace.evidence.PhotoIntake;

/// Small pictures of photos that are under review, made in the background when a row is looked at.
/// On the FX thread.
final class PhotoThumbnails {
    private final RememberedResults<Path, Optional<Image>> made;
    private volatile boolean closed;

    PhotoThumbnails(Tasks tasks) {
        made = new RememberedResults<>(tasks, problem -> {});
    }

    /// Hands over the small picture; not called when there is none.
    void of(IncomingPhoto photo, Consumer<Image> then) {
        made.get(photo.file(), () -> image(photo), found -> found.ifPresent(then));
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
