package org.amnok.render.canvas;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.amnok.map.Viewport;
import org.locationtech.jts.geom.Envelope;

/// The picture's frame in logical px, and margins around it.
///
/// @param reserved rectangles in which no label may lie: scale bar, buttons, legend
/// @param exact true when lines and areas keep every vertex: pages of vectors are enlarged
public record Frame(Viewport viewport, List<Envelope> reserved, boolean exact) {
    /// How far a vertex that is left out may lie from its line, in device pixels.
    private static final double TOLERANCE_DEVICE_PIXELS = 0.45;

    /// Lines and areas are cut here: beyond the widest stroke.
    private static final double CLIP_MARGIN = 64;

    /// Labels are decided here, so that nothing changes when a neighbour leaves the picture.
    private static final double LABEL_MARGIN = 240;

    /// The greatest symbol or displacement, with room to spare.
    private static final double FAR_MARGIN = 2048;

    /// Labels keep this far off the picture's edge.
    private static final double EDGE = 3;

    /// For pixels.
    public Frame(Viewport viewport, List<Envelope> reserved) {
        this(viewport, reserved, false);
    }

    /// How far a vertex that is left out may lie from its line, in map units.
    public double toleranceUnits() {
        return exact
                ? 0
                : TOLERANCE_DEVICE_PIXELS * viewport.unitsPerPixel() / viewport.pixelRatio();
    }

    public double x(double mapX) {
        return viewport.screenX(mapX);
    }

    public double y(double mapY) {
        return viewport.screenY(mapY);
    }

    public double width() {
        return viewport.widthPixels();
    }

    public double height() {
        return viewport.heightPixels();
    }

    public Rectangle2D clip() {
        return grown(CLIP_MARGIN);
    }

    /// The same, for what reaches further from its line.
    ///
    /// @param pixels how far; at most a picture of 4096 px is added on each side
    public Rectangle2D clip(double pixels) {
        return grown(Math.clamp(pixels, CLIP_MARGIN, 4096));
    }

    public Rectangle2D labelArea() {
        return grown(LABEL_MARGIN);
    }

    /// Whatever lies beyond leaves nothing in the picture, unless its size is on the ground.
    public Rectangle2D farArea() {
        return grown(FAR_MARGIN);
    }

    public Rectangle2D grown(double margin) {
        return new Rectangle2D.Double(
                -margin, -margin, width() + 2 * margin, height() + 2 * margin);
    }

    /// True when a point is in the picture.
    public boolean shows(double x, double y) {
        return x >= 0 && y >= 0 && x <= width() && y <= height();
    }

    /// True when the picture's edge runs through a box.
    public boolean cuts(Rectangle2D box) {
        var picture = grown(0);
        return picture.intersects(box) && !picture.contains(box);
    }

    /// True when a label may lie there: wholly in the picture and on nothing reserved.
    public boolean allows(Rectangle2D label) {
        return allows(label, false);
    }

    /// @param partial true when the picture's edge may cut the label
    public boolean allows(Rectangle2D label, boolean partial) {
        var inside =
                partial
                        || label.getMinX() >= EDGE
                                && label.getMinY() >= EDGE
                                && label.getMaxX() <= width() - EDGE
                                && label.getMaxY() <= height() - EDGE;
        return inside && (reserved.isEmpty() || isNotReserved(envelope(label)));
    }

    private boolean isNotReserved(Envelope label) {
        return reserved.stream().noneMatch(r -> r.intersects(label));
    }

    /// True when something reserved lies over the whole of a symbol.
    public boolean covers(Rectangle2D symbol) {
        var box = envelope(symbol);
        return reserved.stream().anyMatch(r -> r.contains(box));
    }

    private static Envelope envelope(Rectangle2D box) {
        return new Envelope(box.getMinX(), box.getMaxX(), box.getMinY(), box.getMaxY());
    }

    /// True when something with these map bounds reaches into a rectangle of the screen.
    public boolean meets(Envelope mapBounds, Rectangle2D screen) {
        return x(mapBounds.getMaxX()) >= screen.getMinX()
                && x(mapBounds.getMinX()) <= screen.getMaxX()
                && y(mapBounds.getMinY()) >= screen.getMinY()
                && y(mapBounds.getMaxY()) <= screen.getMaxY();
    }
}
