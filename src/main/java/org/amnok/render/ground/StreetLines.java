package org.amnok.render.ground;

import java.awt.geom.Rectangle2D;
import java.util.function.ToIntFunction;
import org.amnok.render.canvas.Frame;
import org.amnok.render.canvas.MapBox;
import org.amnok.render.geometry.LineClipper;
import org.amnok.render.label.Scene;
import org.amnok.render.symbol.LinePaint;
import org.amnok.render.symbol.LinePaint.Keep;

/// Streets, railways and streams of a layer, looked at only where the name of a country might
/// stand: there are thousands in a picture.
public final class StreetLines {
    /// Of half the widest of them with its edges, px.
    private static final double REACH = 10;

    private final PreparedLayer layer;
    private final LayerPaints paints;
    private final Frame frame;

    private StreetLines(PreparedLayer layer, LayerPaints paints, Frame frame) {
        this.layer = layer;
        this.paints = paints;
        this.frame = frame;
    }

    /// Tells labels how many of them run through a box.
    public static void add(Scene scene, PreparedLayer layer, LayerPaints paints, Frame frame) {
        ToIntFunction<Rectangle2D> count = new StreetLines(layer, paints, frame)::count;
        scene.streets.add(count);
    }

    private int count(Rectangle2D box) {
        var found = new int[1];
        layer.index()
                .visit(
                        MapBox.of(grown(box, REACH), frame),
                        number -> found[0] += meets(number, box) ? 1 : 0);
        return found[0];
    }

    private boolean meets(int number, Rectangle2D box) {
        var feature = layer.features().get(number);
        var geometry = feature.geometry().orElse(null);
        if (geometry == null) {
            return false;
        }
        for (var paint : paints.of(number, feature.feature()).drawn()) {
            if (paint instanceof LinePaint line
                    && line.barrier() != null
                    && line.barrier().keep() == Keep.COUNTRIES) {
                var near = grown(box, line.barrier().widthPixels() / 2);
                return !LineClipper.clip(geometry, frame, near).isEmpty();
            }
        }
        return false;
    }

    private static Rectangle2D grown(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() - by,
                box.getY() - by,
                box.getWidth() + 2 * by,
                box.getHeight() + 2 * by);
    }
}
