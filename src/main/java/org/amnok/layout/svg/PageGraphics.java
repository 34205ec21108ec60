package org.amnok.layout.svg;

import java.awt.Color;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import org.amnok.render.text.VectorPage;
import org.jspecify.annotations.Nullable;

/// The many ways to draw, brought down to filling a shape, drawing a line, writing and placing a
/// picture.
abstract class PageGraphics extends GraphicsState {
    PageGraphics(VectorPage page) {
        super(page);
    }

    PageGraphics(PageGraphics from) {
        super(from);
    }

    @Override
    public boolean hit(Rectangle box, Shape shape, boolean onStroke) {
        var drawn = onStroke ? getStroke().createStrokedShape(shape) : shape;
        return transform().createTransformedShape(drawn).intersects(box);
    }

    @Override
    public void drawString(String words, int x, int y) {
        drawString(words, (float) x, (float) y);
    }

    @Override
    public void drawString(AttributedCharacterIterator words, int x, int y) {
        drawString(words, (float) x, (float) y);
    }

    @Override
    public void drawString(AttributedCharacterIterator words, float x, float y) {
        new TextLayout(words, CONTEXT).draw(this, x, y);
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        fill(glyphs.getOutline(x, y));
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        fill(new Rectangle(x, y, width, height));
    }

    @Override
    public void clearRect(int x, int y, int width, int height) {
        var before = getPaint();
        setPaint(getBackground());
        fillRect(x, y, width, height);
        setPaint(before);
    }

    @Override
    public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        draw(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
    }

    @Override
    public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        fill(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        draw(new Ellipse2D.Double(x, y, width, height));
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        fill(new Ellipse2D.Double(x, y, width, height));
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int start, int angle) {
        draw(new Arc2D.Double(x, y, width, height, start, angle, Arc2D.OPEN));
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int start, int angle) {
        fill(new Arc2D.Double(x, y, width, height, start, angle, Arc2D.PIE));
    }

    @Override
    public void drawPolyline(int[] x, int[] y, int count) {
        draw(path(x, y, count, false));
    }

    @Override
    public void drawPolygon(int[] x, int[] y, int count) {
        draw(path(x, y, count, true));
    }

    @Override
    public void fillPolygon(int[] x, int[] y, int count) {
        fill(path(x, y, count, true));
    }

    private static Path2D path(int[] x, int[] y, int count, boolean closed) {
        var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (int i = 0; i < count; i++) {
            if (i == 0) {
                path.moveTo(x[i], y[i]);
            } else {
                path.lineTo(x[i], y[i]);
            }
        }
        if (closed && count > 0) {
            path.closePath();
        }
        return path;
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
    public boolean drawImage(
            Image image, int x, int y, @Nullable Color under, @Nullable ImageObserver observer) {
        return drawImage(image, x, y, observer);
    }

    @Override
    public boolean drawImage(
            Image image,
            int x,
            int y,
            int width,
            int height,
            @Nullable Color under,
            @Nullable ImageObserver observer) {
        return drawImage(image, x, y, width, height, observer);
    }

    @Override
    public boolean drawImage(
            Image image,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            @Nullable ImageObserver observer) {
        var part = new BufferedImage(sx2 - sx1, sy2 - sy1, BufferedImage.TYPE_INT_ARGB);
        var g = part.createGraphics();
        g.drawImage(image, -sx1, -sy1, null);
        g.dispose();
        return drawImage(part, dx1, dy1, dx2 - dx1, dy2 - dy1, observer);
    }

    @Override
    public boolean drawImage(
            Image image,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            @Nullable Color under,
            @Nullable ImageObserver observer) {
        return drawImage(image, dx1, dy1, dx2, dy2, sx1, sy1, sx2, sy2, observer);
    }

    @Override
    public void drawImage(BufferedImage image, @Nullable BufferedImageOp change, int x, int y) {
        drawImage(change == null ? image : change.filter(image, null), x, y, null);
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
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw new UnsupportedOperationException("Paper cannot be moved about");
    }

    @Override
    public void dispose() {}
}
