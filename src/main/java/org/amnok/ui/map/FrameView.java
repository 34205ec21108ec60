package org.amnok.ui.map;

import javafx.scene.image.ImageView;
import org.amnok.map.Viewport;
import org.jspecify.annotations.Nullable;

/// Shows the last finished picture where it belongs in the present view: moved and stretched until
/// the next one is there.
final class FrameView extends ImageView {
    private @Nullable Frame frame;

    FrameView() {
        setManaged(false);
        setMouseTransparent(true);
        setSmooth(true);
    }

    /// Shows a picture.
    ///
    /// @return the one shown before; null when this is the first
    @Nullable Frame show(Frame next, Viewport now) {
        var before = frame;
        frame = next;
        setImage(next.pixels().shown());
        follow(now);
        return before;
    }

    boolean isShowing() {
        return frame != null;
    }

    /// Moves the picture to where it lies in another view. In another projection it stays as it is
    /// for the moment.
    void follow(Viewport now) {
        if (frame == null) {
            return;
        }
        var then = frame.viewport();
        if (then.projection().equals(now.projection())) {
            setX(now.screenX(then.mapX(0)));
            setY(now.screenY(then.mapY(0)));
            var stretch = then.unitsPerPixel() / now.unitsPerPixel();
            setFitWidth(frame.pixels().width() / then.pixelRatio() * stretch);
            setFitHeight(frame.pixels().height() / then.pixelRatio() * stretch);
        }
    }
}
