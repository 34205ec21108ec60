package org.amnok.layout.page;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.amnok.domain.page.PictureItem;
import org.amnok.layout.SheetPixels;
import org.amnok.layout.raster.Greys;
import org.amnok.map.ThemeColour;
import org.jspecify.annotations.Nullable;

/// Paints a picture of a person's own in the middle of its frame, whole and not stretched; crossed
/// out where the project has it no longer.
///
/// @param greys true to paint pictures without colours
record PicturePainter(PageStyle ink, boolean greys) {
    /// @param picture null when there is none
    void paint(PictureItem item, @Nullable SheetPixels picture, Graphics2D g) {
        var box = Paper.box(item.frame());
        if (picture == null) {
            missing(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()), g);
            return;
        }
        var scale = Math.min(box.width() / picture.width(), box.height() / picture.height());
        var at =
                AffineTransform.getTranslateInstance(
                        box.x() + (box.width() - scale * picture.width()) / 2,
                        box.y() + (box.height() - scale * picture.height()) / 2);
        at.scale(scale, scale);
        g.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.drawImage(image(picture), at, null);
    }

    private BufferedImage image(SheetPixels pixels) {
        var image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_ARGB);
        var argb = greys ? Greys.photo(pixels.argb()) : pixels.argb();
        image.setRGB(0, 0, pixels.width(), pixels.height(), argb, 0, pixels.width());
        return image;
    }

    private void missing(Rectangle2D box, Graphics2D g) {
        g.setColor(ink.colour(ThemeColour.UI_LINE2));
        g.setStroke(new BasicStroke((float) (0.8 * ink.factor())));
        g.draw(box);
        g.draw(new Line2D.Double(box.getX(), box.getY(), box.getMaxX(), box.getMaxY()));
        g.draw(new Line2D.Double(box.getX(), box.getMaxY(), box.getMaxX(), box.getY()));
    }
}
