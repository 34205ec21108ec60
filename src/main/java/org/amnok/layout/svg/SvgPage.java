package org.amnok.layout.svg;

import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.amnok.render.canvas.DrawnWords;
import org.amnok.render.text.PageText;
import org.amnok.render.text.VectorPage;

/// A page being written: layers are named groups, each symbol is written once and used, labels are
/// text. Used by one thread.
public final class SvgPage implements VectorPage {
    private final double widthPixels;
    private final double heightPixels;
    private final boolean outlines;
    private final SvgBody body = new SvgBody();
    private final Map<String, String> clips = new LinkedHashMap<>();
    private final Map<String, String> gradients = new LinkedHashMap<>();
    private final Map<String, String> symbols = new LinkedHashMap<>();
    private final Map<Object, String> symbolIds = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final DrawnWords outlined = new DrawnWords();

    /// @param outlines true for letters as shapes, where the fonts cannot be had
    public SvgPage(double widthPixels, double heightPixels, boolean outlines) {
        this.widthPixels = widthPixels;
        this.heightPixels = heightPixels;
        this.outlines = outlines;
    }

    /// What is painted on it is on the page; one unit is a logical px.
    public Graphics2D graphics() {
        return new SvgGraphics(this, body);
    }

    @Override
    public void layer(Graphics2D g, String id, Consumer<Graphics2D> draw) {
        var into = ((SvgGraphics) g).body();
        into.begin("id=\"" + unique(id) + "\"");
        draw.accept(g);
        into.end();
    }

    @Override
    public void symbol(
            Graphics2D g, Object look, String name, double radius, Consumer<Graphics2D> draw) {
        var id = symbolIds.computeIfAbsent(look, each -> define(name, draw));
        ((SvgGraphics) g).use(id, radius);
    }

    private String define(String wanted, Consumer<Graphics2D> draw) {
        var name = unique(wanted.replaceAll("[^A-Za-z0-9.-]+", "-"));
        var drawn = new SvgBody();
        draw.accept(new SvgGraphics(this, drawn));
        symbols.put(name, drawn.text());
        return name;
    }

    @Override
    public boolean write(Graphics2D g, PageText text) {
        if (outlines) {
            outlined.add(text.text());
        } else {
            ((SvgGraphics) g).write(text);
        }
        return !outlines;
    }

    /// Words that are on it as shapes.
    public DrawnWords outlined() {
        return outlined;
    }

    /// An id that is not there yet.
    private String unique(String wanted) {
        var id = wanted;
        for (int i = 2; !ids.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    /// The id of an edge, written once.
    String clip(Shape shape) {
        var data = SvgPaths.data(shape, new AffineTransform());
        return clips.computeIfAbsent(data, each -> unique("clip"));
    }

    /// The id of a gradient, written once.
    String gradient(RadialGradientPaint paint, AffineTransform transform) {
        var drawn = SvgGradients.attributes(paint, transform) + ">" + SvgGradients.stops(paint);
        return gradients.computeIfAbsent(drawn, each -> unique("gradient"));
    }

    /// The whole document.
    ///
    /// @param title and description: for readers that show no picture; may be empty
    /// @param language as in BCP 47
    public String document(String title, String description, String language) {
        var svg = new StringBuilder();
        svg.append(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" version="1.1" xml:lang="%s" width="%smm" \
                height="%smm" viewBox="0 0 %s %s">
                """
                        .formatted(
                                language,
                                SvgNumbers.of(widthPixels * 25.4 / 96),
                                SvgNumbers.of(heightPixels * 25.4 / 96),
                                SvgNumbers.of(widthPixels),
                                SvgNumbers.of(heightPixels)));
        if (!title.isEmpty()) {
            svg.append("<title>").append(SvgText.escaped(title)).append("</title>\n");
        }
        if (!description.isEmpty()) {
            svg.append("<desc>").append(SvgText.escaped(description)).append("</desc>\n");
        }
        svg.append("<defs>\n");
        clips.forEach(
                (data, id) ->
                        svg.append(
                                "<clipPath id=\"%s\"><path d=\"%s\"/></clipPath>\n"
                                        .formatted(id, data)));
        gradients.forEach(
                (drawn, id) ->
                        svg.append(
                                "<radialGradient id=\"%s\"%s</radialGradient>\n"
                                        .formatted(id, drawn)));
        symbols.forEach(
                (id, drawn) ->
                        svg.append(
                                "<symbol id=\"%s\" overflow=\"visible\">\n%s</symbol>\n"
                                        .formatted(id, drawn)));
        return svg.append("</defs>\n").append(body.text()).append("</svg>\n").toString();
    }

    /// Gradients as elements.
    private static final class SvgGradients {
        private SvgGradients() {}

        /// @param transform from the gradient's units to the page
        static String attributes(RadialGradientPaint paint, AffineTransform transform) {
            var at = new AffineTransform(transform);
            at.concatenate(paint.getTransform());
            return " gradientUnits=\"userSpaceOnUse\" cx=\"%s\" cy=\"%s\" r=\"%s\" gradientTransform=\"%s\""
                    .formatted(
                            SvgNumbers.of(paint.getCenterPoint().getX()),
                            SvgNumbers.of(paint.getCenterPoint().getY()),
                            SvgNumbers.of(paint.getRadius()),
                            SvgNumbers.matrix(at));
        }

        static String stops(RadialGradientPaint paint) {
            var stops = new StringBuilder();
            for (int i = 0; i < paint.getColors().length; i++) {
                var colour = paint.getColors()[i];
                stops.append("<stop offset=\"").append(SvgNumbers.of(paint.getFractions()[i]));
                stops.append("\" stop-color=\"").append(SvgText.hex(colour));
                stops.append("\" stop-opacity=\"").append(SvgNumbers.of(colour.getAlpha() / 255.0));
                stops.append("\"/>");
            }
            return stops.toString();
        }
    }
}
