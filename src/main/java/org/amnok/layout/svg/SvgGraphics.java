package org.amnok.layout.svg;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.amnok.render.canvas.Boxes;
import org.amnok.render.text.PageText;
import org.amnok.render.text.VectorPage;
import org.apache.xmlgraphics.java2d.AbstractGraphics2D;
import org.apache.xmlgraphics.java2d.GraphicContext;
import org.jspecify.annotations.Nullable;

/// Writes what is drawn as elements, in the coordinates of the page.
final class SvgGraphics extends AbstractGraphics2D {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final SvgPage page;
    private final SvgBody body;

    SvgGraphics(SvgPage page, SvgBody body) {
        super(true);
        gc = new OnPage();
        gc.setRenderingHint(VectorPage.KEY, page);
        this.page = page;
        this.body = body;
    }

    private SvgGraphics(SvgGraphics from) {
        super(from);
        page = from.page;
        body = from.body;
    }

    /// What the graphics knows, its edge as it lies on the page.
    private static final class OnPage extends GraphicContext {
        OnPage() {}

        private OnPage(OnPage from) {
            super(from);
        }

        @Override
        public Object clone() {
            return new OnPage(this);
        }

        /// What is drawn is cut by it; null for none.
        @Nullable Shape edge() {
            return clip;
        }

        /// From user to page; not to be changed.
        AffineTransform toPage() {
            return transform;
        }
    }

    private AffineTransform toPage() {
        return ((OnPage) gc).toPage();
    }

    @Override
    public Graphics create() {
        return new SvgGraphics(this);
    }

    SvgBody body() {
        return body;
    }

    @Override
    public void fill(Shape shape) {
        var data = SvgPaths.data(shape, toPage());
        if (!data.isEmpty() && alpha() > 0) {
            var rule = SvgPaths.isEvenOdd(shape) ? " fill-rule=\"evenodd\"" : "";
            add(
                    "<path" + ink("fill") + rule + " d=\"" + data + "\"/>",
                    toPage().createTransformedShape(shape.getBounds2D()).getBounds2D());
        }
    }

    @Override
    public void draw(Shape shape) {
        var scale = uniformScale();
        if (!(getStroke() instanceof BasicStroke stroke) || Double.isNaN(scale)) {
            fill(getStroke().createStrokedShape(shape));
            return;
        }
        var data = SvgPaths.data(shape, toPage());
        if (!data.isEmpty() && alpha() > 0) {
            var bounds = toPage().createTransformedShape(shape.getBounds2D()).getBounds2D();
            var reach = scale * stroke.getLineWidth() * Math.max(1, stroke.getMiterLimit()) / 2;
            add(
                    "<path fill=\"none\""
                            + ink("stroke")
                            + pen(stroke, scale)
                            + " d=\""
                            + data
                            + "\"/>",
                    Boxes.grown(bounds, reach));
        }
    }

    /// How much longer everything is on the page; not a number when that depends on the direction.
    private double uniformScale() {
        var along = Math.hypot(toPage().getScaleX(), toPage().getShearY());
        var across = Math.hypot(toPage().getShearX(), toPage().getScaleY());
        return Math.abs(along - across) <= 1e-6 * along ? along : Double.NaN;
    }

    private static String pen(BasicStroke stroke, double scale) {
        var pen = new StringBuilder(" stroke-width=\"");
        pen.append(SvgNumbers.of(Math.max(0.01, scale * stroke.getLineWidth()))).append('"');
        switch (stroke.getEndCap()) {
            case BasicStroke.CAP_ROUND -> pen.append(" stroke-linecap=\"round\"");
            case BasicStroke.CAP_SQUARE -> pen.append(" stroke-linecap=\"square\"");
            default -> {}
        }
        switch (stroke.getLineJoin()) {
            case BasicStroke.JOIN_ROUND -> pen.append(" stroke-linejoin=\"round\"");
            case BasicStroke.JOIN_BEVEL -> pen.append(" stroke-linejoin=\"bevel\"");
            default ->
                    pen.append(" stroke-miterlimit=\"")
                            .append(SvgNumbers.of(stroke.getMiterLimit()))
                            .append('"');
        }
        if (stroke.getDashArray() != null) {
            pen.append(" stroke-dasharray=\"");
            for (var dash : stroke.getDashArray()) {
                pen.append(SvgNumbers.of(scale * dash)).append(' ');
            }
            pen.append("\" stroke-dashoffset=\"")
                    .append(SvgNumbers.of(scale * stroke.getDashPhase()))
                    .append('"');
        }
        return pen.toString();
    }

    /// Colour and opacity of what is filled or stroked.
    private String ink(String property) {
        if (getPaint() instanceof RadialGradientPaint gradient) {
            return " " + property + "=\"url(#" + page.gradient(gradient, toPage()) + ")\"";
        }
        var colour = getPaint() instanceof Color plain ? plain : Color.BLACK;
        var opacity = alpha() * colour.getAlpha() / 255.0;
        var ink = " " + property + "=\"" + SvgText.hex(colour) + "\"";
        return opacity < 0.998
                ? ink
                        + " "
                        + property
                        + "-opacity=\""
                        + SvgNumbers.fine(Math.round(opacity * 1000) / 1000.0)
                        + "\""
                : ink;
    }

    private double alpha() {
        return getComposite() instanceof AlphaComposite a ? a.getAlpha() : 1;
    }

    /// @param bounds what it may ink, px of the page
    private void add(String element, Rectangle2D bounds) {
        var edge = ((OnPage) gc).edge();
        if (edge == null || edge.contains(bounds)) {
            body.add(element, "");
        } else if (edge.intersects(Boxes.grown(bounds, 0.01))) {
            body.add(element, page.clip(edge));
        }
    }

    /// Draws a symbol that the page has.
    void use(String id, double radius) {
        var at = toPage();
        var isMoved =
                at.getScaleX() == 1
                        && at.getScaleY() == 1
                        && at.getShearX() == 0
                        && at.getShearY() == 0;
        var place =
                isMoved
                        ? " x=\""
                                + SvgNumbers.of(at.getTranslateX())
                                + "\" y=\""
                                + SvgNumbers.of(at.getTranslateY())
                                + "\""
                        : " transform=\"" + SvgNumbers.matrix(at) + "\"";
        var opacity = alpha() < 0.998 ? " opacity=\"" + SvgNumbers.of(alpha()) + "\"" : "";
        var box = new Rectangle2D.Double(-radius, -radius, 2 * radius, 2 * radius);
        add(
                "<use href=\"#" + id + "\"" + place + opacity + "/>",
                at.createTransformedShape(box).getBounds2D());
    }

    void write(PageText text) {
        if (!text.letters().isEmpty()) {
            var first = text.letters().getFirst();
            var reach = text.letters().size() * first.font().getSize2D() * 2 + text.haloRadius();
            var box =
                    new Rectangle2D.Double(
                            first.x() - reach, first.y() - reach, 2 * reach, 2 * reach);
            add(
                    SvgText.element(text, toPage(), alpha()),
                    toPage().createTransformedShape(box).getBounds2D());
        }
    }

    @Override
    public void drawString(String words, float x, float y) {
        fill(getFont().createGlyphVector(getFontRenderContext(), words).getOutline(x, y));
    }

    @Override
    public boolean drawImage(Image image, int x, int y, @Nullable ImageObserver observer) {
        return drawImage(image, AffineTransform.getTranslateInstance(x, y), observer);
    }

    @Override
    public boolean drawImage(
            Image image, int x, int y, int width, int height, @Nullable ImageObserver observer) {
        var at = AffineTransform.getTranslateInstance(x, y);
        at.scale((double) width / image.getWidth(null), (double) height / image.getHeight(null));
        return drawImage(image, at, observer);
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform at) {
        if (image instanceof BufferedImage pixels) {
            drawImage(pixels, at, null);
        }
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform at) {
        drawRenderedImage(image.createDefaultRendering(), at);
    }

    @Override
    public boolean drawImage(Image image, AffineTransform at, @Nullable ImageObserver observer) {
        var before = getTransform();
        transform(at);
        var box = new Rectangle2D.Double(0, 0, image.getWidth(null), image.getHeight(null));
        var opacity = alpha() < 0.998 ? " opacity=\"" + SvgNumbers.of(alpha()) + "\"" : "";
        add(
                "<image width=\"%s\" height=\"%s\" transform=\"%s\"%s href=\"data:image/png;base64,%s\"/>"
                        .formatted(
                                SvgNumbers.of(box.getWidth()),
                                SvgNumbers.of(box.getHeight()),
                                SvgNumbers.matrix(toPage()),
                                opacity,
                                png(image)),
                toPage().createTransformedShape(box).getBounds2D());
        setTransform(before);
        return true;
    }

    private static String png(Image image) {
        var pixels =
                new BufferedImage(
                        image.getWidth(null), image.getHeight(null), BufferedImage.TYPE_INT_ARGB);
        var g = pixels.createGraphics();
        g.drawImage(image, 0, 0, null);
        g.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(pixels, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }

    /// The page stays.
    @Override
    public void setRenderingHints(Map others) {
        super.setRenderingHints(others);
        gc.setRenderingHint(VectorPage.KEY, page);
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return CONTEXT;
    }

    @Override
    public FontMetrics getFontMetrics(Font of) {
        var g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
        try {
            return g.getFontMetrics(of);
        } finally {
            g.dispose();
        }
    }

    /// None: so a page is known from pixels.
    @Override
    public @Nullable GraphicsConfiguration getDeviceConfiguration() {
        return null;
    }

    @Override
    public void setXORMode(Color other) {
        throw new UnsupportedOperationException("No ink on paper can be turned round");
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw new UnsupportedOperationException("Paper cannot be moved about");
    }

    @Override
    public void dispose() {}
}
