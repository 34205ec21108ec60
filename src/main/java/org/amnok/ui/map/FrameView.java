package org.amnok.ui.map;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import org.amnok.map.Viewport;
import org.amnok.ui.look.Fx;
import org.jspecify.annotations.Nullable;

/// Shows the last finished picture where it belongs in the present view: moved and stretched until
/// the next one is there. After a jump by which it would become a few huge pixels, a stamp, or
/// leave the view, it stays as it lies.
final class FrameView extends ImageView {
    /// A picture is stretched to at most so many times its size, and shrunk to no less than this
    /// part of it.
    private static final double MOST_TIMES = 6;

    private @Nullable MapFrame frame;

    FrameView() {
        Fx.floating(this);
        setSmooth(true);
    }

    /// Shows a picture.
    ///
    /// @return the one shown before; null when this is the first
    @Nullable MapFrame show(MapFrame next, Viewport now) {
        var before = frame;
        frame = next;
        setImage(next.pixels().shown());
        place(next.pixels(), next.viewport(), next.viewport());
        follow(now);
        return before;
    }

    boolean isShowing() {
        return frame != null;
    }

    /// Moves the picture to where it lies in another view. In another projection and after a large
    /// jump it stays as it is for the moment.
    void follow(Viewport now) {
        if (frame == null) {
            return;
        }
        var then = frame.viewport();
        var times = then.unitsPerPixel() / now.unitsPerPixel();
        if (then.projection().equals(now.projection())
                && times <= MOST_TIMES
                && times >= 1 / MOST_TIMES) {
            place(frame.pixels(), then, now);
        }
    }

    /// Draws only what lies in the view: stretching the rest, too, would be dear without a graphics
    /// card.
    private void place(FramePixels pixels, Viewport then, Viewport now) {
        var left = now.screenX(then.mapX(0));
        var top = now.screenY(then.mapY(0));
        var size = then.unitsPerPixel() / now.unitsPerPixel() / then.pixelRatio();
        var across = shown(left, size, now.widthPixels(), pixels.width());
        var down = shown(top, size, now.heightPixels(), pixels.height());
        if (across.length > 0 && down.length > 0) {
            setViewport(new Rectangle2D(across.first, down.first, across.length, down.length));
            setX(left + across.first * size);
            setY(top + down.first * size);
            setFitWidth(across.length * size);
            setFitHeight(down.length * size);
        }
    }

    /// The rows or columns of a picture that lie in the view.
    ///
    /// @param origin where the first lies, in logical px of the view
    /// @param size of a row or column, in logical px of the view
    private static Span shown(double origin, double size, double view, int pixels) {
        var first = Math.max(0, Math.floor(-origin / size));
        var end = Math.min(pixels, Math.ceil((view - origin) / size));
        return new Span(first, end - first);
    }

    private record Span(double first, double length) {}
}
