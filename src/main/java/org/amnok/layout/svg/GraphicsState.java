package org.amnok.layout.svg;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import org.amnok.render.text.VectorPage;
import org.jspecify.annotations.Nullable;

/// What every graphics of a page of vectors has: transform, edge, ink, pen and font.
abstract class GraphicsState extends Graphics2D {
    static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final RenderingHints hints;
    private AffineTransform transform = new AffineTransform();
    private @Nullable Shape pageClip;
    private Paint paint = Color.BLACK;
    private Color background = Color.WHITE;
    private Stroke stroke = new BasicStroke();
    private Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    private Composite composite = AlphaComposite.SrcOver;

    GraphicsState(VectorPage page) {
        hints = new RenderingHints(VectorPage.KEY, page);
    }

    GraphicsState(GraphicsState from) {
        hints = (RenderingHints) from.hints.clone();
        transform = new AffineTransform(from.transform);
        pageClip = from.pageClip;
        paint = from.paint;
        background = from.background;
        stroke = from.stroke;
        font = from.font;
        composite = from.composite;
    }

    /// From user to page; not to be changed.
    AffineTransform transform() {
        return transform;
    }

    /// What is drawn is cut by it; null for none.
    @Nullable Shape pageClip() {
        return pageClip;
    }

    /// How much longer everything is on the page; not a number when that depends on the direction.
    double uniformScale() {
        var along = Math.hypot(transform.getScaleX(), transform.getShearY());
        var across = Math.hypot(transform.getShearX(), transform.getScaleY());
        return Math.abs(along - across) <= 1e-6 * along ? along : Double.NaN;
    }

    @Override
    public void translate(int x, int y) {
        transform.translate(x, y);
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public void rotate(double theta) {
        transform.rotate(theta);
    }

    @Override
    public void rotate(double theta, double x, double y) {
        transform.rotate(theta, x, y);
    }

    @Override
    public void scale(double x, double y) {
        transform.scale(x, y);
    }

    @Override
    public void shear(double x, double y) {
        transform.shear(x, y);
    }

    @Override
    public void transform(AffineTransform more) {
        transform.concatenate(more);
    }

    @Override
    public void setTransform(AffineTransform other) {
        transform = new AffineTransform(other);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public void clip(@Nullable Shape shape) {
        if (shape == null) {
            pageClip = null;
            return;
        }
        var more = transform.createTransformedShape(shape);
        pageClip = pageClip == null ? more : both(pageClip, more);
    }

    private static Shape both(Shape a, Shape b) {
        var boxes = isBox(a) && isBox(b);
        if (boxes) {
            return a.getBounds2D().createIntersection(b.getBounds2D());
        }
        var area = new Area(a);
        area.intersect(new Area(b));
        return new Path2D.Double(area);
    }

    private static boolean isBox(Shape shape) {
        return shape instanceof Rectangle2D
                || shape.contains(inner(shape.getBounds2D())) && new Area(shape).isRectangular();
    }

    private static Rectangle2D inner(Rectangle2D box) {
        var by = 1e-6;
        return new Rectangle2D.Double(
                box.getX() + by,
                box.getY() + by,
                Math.max(0, box.getWidth() - 2 * by),
                Math.max(0, box.getHeight() - 2 * by));
    }

    @Override
    public void setClip(@Nullable Shape shape) {
        pageClip = shape == null ? null : transform.createTransformedShape(shape);
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        setClip(new Rectangle(x, y, width, height));
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        clip(new Rectangle(x, y, width, height));
    }

    @Override
    public @Nullable Shape getClip() {
        if (pageClip == null) {
            return null;
        }
        try {
            return transform.createInverse().createTransformedShape(pageClip);
        } catch (NoninvertibleTransformException flat) {
            return new Rectangle();
        }
    }

    @Override
    public @Nullable Rectangle getClipBounds() {
        var clip = getClip();
        return clip == null ? null : clip.getBounds();
    }

    @Override
    public void setPaint(@Nullable Paint other) {
        if (other != null) {
            paint = other;
        }
    }

    @Override
    public Paint getPaint() {
        return paint;
    }

    @Override
    public void setColor(@Nullable Color colour) {
        setPaint(colour);
    }

    /// The ink; black for gradients and textures.
    @Override
    public Color getColor() {
        return paint instanceof Color colour ? colour : Color.BLACK;
    }

    @Override
    public void setBackground(Color colour) {
        background = colour;
    }

    @Override
    public Color getBackground() {
        return background;
    }

    @Override
    public void setStroke(Stroke other) {
        stroke = other;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setComposite(Composite other) {
        composite = other;
    }

    @Override
    public Composite getComposite() {
        return composite;
    }

    @Override
    public void setPaintMode() {
        composite = AlphaComposite.SrcOver;
    }

    @Override
    public void setXORMode(Color other) {
        throw new UnsupportedOperationException("No ink on paper can be turned round");
    }

    @Override
    public void setFont(@Nullable Font other) {
        if (other != null) {
            font = other;
        }
    }

    @Override
    public Font getFont() {
        return font;
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

    @Override
    public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
        if (value == null) {
            hints.remove(key);
        } else {
            hints.put(key, value);
        }
    }

    @Override
    public @Nullable Object getRenderingHint(RenderingHints.Key key) {
        return hints.get(key);
    }

    /// The page stays.
    @Override
    public void setRenderingHints(Map<?, ?> others) {
        var page = hints.get(VectorPage.KEY);
        hints.clear();
        hints.putAll(others);
        hints.put(VectorPage.KEY, page);
    }

    @Override
    public void addRenderingHints(Map<?, ?> more) {
        hints.putAll(more);
    }

    @Override
    public RenderingHints getRenderingHints() {
        return (RenderingHints) hints.clone();
    }

    /// None: so a page is known from pixels.
    @Override
    public @Nullable GraphicsConfiguration getDeviceConfiguration() {
        return null;
    }
}
