package org.amnok.render.ground;

import java.awt.geom.Rectangle2D;
import org.amnok.render.canvas.Boxes;
import org.amnok.render.canvas.Frame;
import org.amnok.render.canvas.MapBox;
import org.amnok.render.geometry.LineClipper;
import org.amnok.render.geometry.ProjectedFeature;
import org.amnok.render.label.MainLines;
import org.amnok.render.label.Scene;
import org.amnok.render.symbol.LinePaint;
import org.amnok.render.symbol.LinePaint.Barrier;
import org.amnok.render.symbol.LinePaint.Keep;
import org.jspecify.annotations.Nullable;

/// Streets, railways and streams of a layer, looked at only where the name of a country might
/// stand: there are thousands in a picture. Of railways and main roads all names know.
public record StreetLines(PreparedLayer layer, LayerPaints paints, Frame frame) {
    /// Of half the widest of them with its edges, px.
    private static final double REACH = 10;

    /// Tells labels how many of them run through a box.
    public void addTo(Scene scene) {
        scene.streets.add(this::count);
        scene.mainLines.add(this::tell);
    }

    private void tell(MainLines all) {
        var area = frame.labelArea();
        layer.index()
                .visit(
                        MapBox.of(area, frame),
                        number -> {
                            var feature = layer.features().get(number);
                            var street = street(number, feature);
                            if (street != null && street.keep() == Keep.NAMES) {
                                feature.geometry()
                                        .map(shape -> LineClipper.clip(shape, frame, area))
                                        .ifPresent(runs -> all.add(runs, street.widthPixels()));
                            }
                        });
    }

    private int count(Rectangle2D box) {
        var found = new int[1];
        layer.index()
                .visit(
                        MapBox.of(Boxes.grown(box, REACH), frame),
                        number -> found[0] += meets(number, box) ? 1 : 0);
        return found[0];
    }

    private boolean meets(int number, Rectangle2D box) {
        var feature = layer.features().get(number);
        var geometry = feature.geometry().orElse(null);
        var street = geometry == null ? null : street(number, feature);
        return geometry != null
                && street != null
                && !LineClipper.clip(geometry, frame, Boxes.grown(box, street.widthPixels() / 2))
                        .isEmpty();
    }

    /// Null when it is no street.
    private @Nullable Barrier street(int number, ProjectedFeature feature) {
        for (var paint : paints.of(number, feature.feature()).drawn()) {
            if (paint instanceof LinePaint line
                    && line.barrier() != null
                    && line.barrier().keep().isStreet()) {
                return line.barrier();
            }
        }
        return null;
    }
}
