package org.amnok.map;

import org.amnok.domain.LatLon;
import org.amnok.geo.projection.MapProjection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// The window onto the map. Pixels are logical px at 96 dpi, x to the right, y down, from the upper
/// left corner; `pixelRatio` device pixels make one of them.
///
/// @param centreX and centreY: map coordinates of the centre, in units of the projection
/// @param unitsPerPixel map units that one logical pixel covers
/// @param pixelRatio device pixels per logical pixel: 2 on a HiDPI screen, 300/96 in print
public record Viewport(
        MapProjection projection,
        double centreX,
        double centreY,
        double unitsPerPixel,
        double widthPixels,
        double heightPixels,
        double pixelRatio) {
    /// The width of a pixel at 96 dpi.
    public static final double METRES_PER_PIXEL = 0.0254 / 96;

    public Viewport {
        if (!(unitsPerPixel > 0)
                || !(widthPixels > 0)
                || !(heightPixels > 0)
                || !(pixelRatio > 0)) {
            throw new IllegalArgumentException(
                    "A viewport needs a size and a scale: "
                            + widthPixels
                            + " × "
                            + heightPixels
                            + " at "
                            + unitsPerPixel);
        }
    }

    /// Screen x of a map x.
    public double screenX(double mapX) {
        return widthPixels / 2 + (mapX - centreX) / unitsPerPixel;
    }

    /// Screen y of a map y.
    public double screenY(double mapY) {
        return heightPixels / 2 - (mapY - centreY) / unitsPerPixel;
    }

    /// All that is seen, px.
    public Envelope frame() {
        return new Envelope(0, widthPixels, 0, heightPixels);
    }

    /// The position under a pixel.
    public LatLon positionAt(double screenX, double screenY) {
        return projection.toLatLon(mapX(screenX), mapY(screenY));
    }

    /// Where a position is on the screen.
    public Coordinate screen(LatLon position) {
        var c = projection.toMap(position);
        return new Coordinate(screenX(c.x), screenY(c.y));
    }

    public double mapX(double screenX) {
        return centreX + (screenX - widthPixels / 2) * unitsPerPixel;
    }

    public double mapY(double screenY) {
        return centreY - (screenY - heightPixels / 2) * unitsPerPixel;
    }

    public LatLon centre() {
        return projection.toLatLon(centreX, centreY);
    }

    /// Ground metres that one logical pixel covers at the centre.
    public double groundMetresPerPixel() {
        return unitsPerPixel * projection.groundMetresPerUnit(centre());
    }

    /// Ground scale 1 : n at the centre, at 96 dpi; the same on every screen.
    public double scaleDenominator() {
        return groundMetresPerPixel() / METRES_PER_PIXEL;
    }

    /// The same place at another scale.
    public Viewport atScale(double denominator) {
        return zoomedAt(widthPixels / 2, heightPixels / 2, denominator / scaleDenominator());
    }

    /// Zoomed by a factor (2 = half as close) with the place under a pixel staying there.
    public Viewport zoomedAt(double screenX, double screenY, double factor) {
        var x = mapX(screenX);
        var y = mapY(screenY);
        return new Viewport(
                projection,
                x + (centreX - x) * factor,
                y + (centreY - y) * factor,
                unitsPerPixel * factor,
                widthPixels,
                heightPixels,
                pixelRatio);
    }

    /// Moved as if the map was dragged by a number of pixels.
    public Viewport draggedBy(double dxPixels, double dyPixels) {
        return centredAt(centreX - dxPixels * unitsPerPixel, centreY + dyPixels * unitsPerPixel);
    }

    /// The same scale around another centre in map coordinates.
    public Viewport centredAt(double mapX, double mapY) {
        return new Viewport(
                projection, mapX, mapY, unitsPerPixel, widthPixels, heightPixels, pixelRatio);
    }

    /// The same scale around another place.
    public Viewport centredAt(LatLon place) {
        var c = projection.toMap(place);
        return centredAt(c.x, c.y);
    }

    /// The same centre and scale on another size of window.
    public Viewport resized(double newWidth, double newHeight, double newPixelRatio) {
        return new Viewport(
                projection, centreX, centreY, unitsPerPixel, newWidth, newHeight, newPixelRatio);
    }

    /// The same centre and ground scale in another projection.
    public Viewport in(MapProjection other) {
        var place = centre();
        var c = other.toMap(place);
        return new Viewport(
                other,
                c.x,
                c.y,
                groundMetresPerPixel() / other.groundMetresPerUnit(place),
                widthPixels,
                heightPixels,
                pixelRatio);
    }
}
