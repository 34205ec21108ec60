package org.amnok.layout.page;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Collection;
import java.util.stream.IntStream;
import org.amnok.domain.page.PictureItem;
import org.amnok.domain.page.TextItem;
import org.amnok.layout.Box;
import org.amnok.layout.SheetPixels;
import org.amnok.layout.raster.Greys;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.render.canvas.Canvas;
import org.jspecify.annotations.Nullable;

/// Paints a picture of a person's own in the middle of its frame, whole and not stretched, with its
/// credit below it; crossed out where the project has it no longer.
///
/// @param greys true to paint pictures without colours
/// @param maps of the page: a credit that lies on one has a ground
record PicturePainter(PageStyle ink, boolean greys, Collection<MapPiece> maps) {
    private static final TextItem.Role CREDIT = TextItem.Role.DISCLAIMER;

    /// Between a picture and its credit, px on A4.
    private static final double GAP = 2.5;

    /// A see-through picture whose mean light is less, of 255, is hard to see on a dark ground.
    private static final int DARKEST = 110;

    /// @param picture null when there is none
    void paint(PictureItem item, @Nullable SheetPixels picture, Graphics2D g) {
        var box = Paper.box(item.frame());
        var credit = item.credit();
        var room = credit == null ? box : above(box, credit);
        if (picture == null) {
            missing(room.shape(), g);
        } else if (room.height() > 0) {
            room = fitted(picture, room);
            paint(picture, room, g);
        }
        if (credit != null) {
            var place = below(room, box, credit);
            if (maps.stream().anyMatch(map -> place.shape().intersects(map.box().shape()))) {
                g.setColor(ink.colour(ThemeColour.UI_PANEL));
                g.fill(place.shape());
            }
            credit(item, credit, place, g);
        }
    }

    /// What a credit leaves of a frame.
    private Box above(Box box, String credit) {
        var high = height(credit, box.width());
        var left = Math.max(0, box.height() - high - GAP * ink.factor());
        return new Box(box.x(), box.y(), box.width(), left);
    }

    private double height(String credit, double width) {
        var inner = Math.max(1, width - 2 * GAP * ink.factor());
        return new TextPainter(ink).height(CREDIT, null, credit, inner);
    }

    private static Box fitted(SheetPixels picture, Box room) {
        var scale = Math.min(room.width() / picture.width(), room.height() / picture.height());
        var width = scale * picture.width();
        var height = scale * picture.height();
        return new Box(
                room.x() + (room.width() - width) / 2,
                room.y() + (room.height() - height) / 2,
                width,
                height);
    }

    private void paint(SheetPixels picture, Box box, Graphics2D g) {
        if (!g.hitClip(
                (int) box.x(), (int) box.y(), (int) box.width() + 2, (int) box.height() + 2)) {
            return;
        }
        if (needsPlate(picture)) {
            g.setColor(ink.in(Theme.LIGHT).colour(ThemeColour.UI_PANEL));
            g.fill(box.shape());
        }
        var image = image(Canvas.isRaster(g) ? averaged(picture, box, g.getTransform()) : picture);
        var at = AffineTransform.getTranslateInstance(box.x(), box.y());
        at.scale(box.width() / image.getWidth(), box.height() / image.getHeight());
        g.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.drawImage(image, at, null);
    }

    /// A dark logo without a ground of its own would not be seen on a dark page.
    private boolean needsPlate(SheetPixels picture) {
        if (ink.theme() != Theme.DARK) {
            return false;
        }
        var seen = IntStream.of(picture.argb()).filter(argb -> argb >>> 24 > 127).toArray();
        return seen.length < picture.argb().length
                && IntStream.of(seen).map(PicturePainter::light).average().orElse(255) < DARKEST;
    }

    private static int light(int argb) {
        return ((argb >> 16 & 0xFF) + (argb >> 8 & 0xFF) + (argb & 0xFF)) / 3;
    }

    /// With no more pixels than the page has there.
    private static SheetPixels averaged(SheetPixels picture, Box box, AffineTransform page) {
        return picture.atMost(
                (int) Math.ceil(box.width() * Math.hypot(page.getScaleX(), page.getShearY())),
                (int) Math.ceil(box.height() * Math.hypot(page.getScaleY(), page.getShearX())));
    }

    private BufferedImage image(SheetPixels pixels) {
        var image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_ARGB);
        var argb = greys ? Greys.photo(pixels.argb()) : pixels.argb();
        image.setRGB(0, 0, pixels.width(), pixels.height(), argb, 0, pixels.width());
        return image;
    }

    /// As wide as the picture where that has room for all of it, else as its frame.
    private Box below(Box picture, Box box, String words) {
        var high = height(words, box.width());
        var isWide = height(words, picture.width()) <= high;
        var top =
                Math.min(
                        picture.bottom(),
                        Math.max(box.y(), box.bottom() - GAP * ink.factor() - high));
        return new Box(
                isWide ? picture.x() : box.x(),
                top,
                isWide ? picture.width() : box.width(),
                Math.min(box.bottom() - top, high + GAP * ink.factor()));
    }

    private void credit(PictureItem item, String words, Box place, Graphics2D g) {
        var gap = Math.min(GAP * ink.factor(), place.height() / 4);
        var frame =
                Paper.frame(
                        new Box(
                                place.x() + gap,
                                place.y() + gap,
                                Math.max(1, place.width() - 2 * gap),
                                Math.max(1, place.height() - gap)));
        new TextPainter(ink).paint(TextItem.of(item.id(), frame, CREDIT, words), words, g);
    }

    private void missing(Rectangle2D box, Graphics2D g) {
        g.setColor(ink.colour(ThemeColour.UI_LINE2));
        g.setStroke(new BasicStroke((float) (0.8 * ink.factor())));
        g.draw(box);
        g.draw(new Line2D.Double(box.getX(), box.getY(), box.getMaxX(), box.getMaxY()));
        g.draw(new Line2D.Double(box.getX(), box.getMaxY(), box.getMaxX(), box.getY()));
    }
}
