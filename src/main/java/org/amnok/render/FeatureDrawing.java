package org.amnok.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Consumer;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.Stroke;
import org.geotools.api.style.Symbolizer;
import org.jspecify.annotations.Nullable;

/// One feature being added to a scene: what its symbolizers share.
final class FeatureDrawing {
    final Scene scene;
    final Frame frame;
    final ProjectedGeometry geometry;
    private final double opacity;

    /// Half the ink of the symbol drawn last, px; 0 when there is none.
    double symbolRadius;

    /// True when that symbol is the dot of a place, drawn only with its label.
    boolean dot;

    private boolean counted;

    FeatureDrawing(Scene scene, Frame frame, ProjectedGeometry geometry, double opacity) {
        this.scene = scene;
        this.frame = frame;
        this.geometry = geometry;
        this.opacity = opacity;
    }

    double opacity() {
        return opacity;
    }

    /// The parts of its lines or outlines in a rectangle of the screen.
    List<LineRun> runs(Rectangle2D rectangle) {
        if (!frame.meets(geometry.bounds(), rectangle)) {
            return List.of();
        }
        return geometry.parts().stream()
                .flatMap(part -> LineClipper.clip(part, frame, rectangle).stream())
                .toList();
    }

    /// Draws along one run.
    void stroke(LineRun run, Stroke style, SimpleFeature feature) {
        var stroke = StyleValues.stroke(style, feature, run.startPixels());
        var colour = StyleValues.colour(style, feature);
        var path = run.path();
        add(null, c -> draw(c.graphics(), path, stroke, colour));
    }

    static void draw(Graphics2D g, Shape shape, BasicStroke stroke, Color colour) {
        g.setColor(colour);
        g.setStroke(stroke);
        g.draw(shape);
    }

    static void fill(Graphics2D g, Shape shape, Color colour) {
        g.setColor(colour);
        g.fill(shape);
    }

    /// Adds something to paint.
    ///
    /// @param owner a feature whose label must have found a place; null for always
    void add(@Nullable Object owner, Consumer<Canvas> paint) {
        scene.drawings.add(new Drawing(opacity, owner, paint));
        if (!counted) {
            counted = true;
            scene.drawn++;
        }
    }

    static boolean has(Symbolizer symbolizer, String option) {
        return "true".equals(symbolizer.getOptions().get(option));
    }
}
