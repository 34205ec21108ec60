package org.amnok.render.label;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.amnok.render.text.GlyphMasks;
import org.amnok.render.text.HaloMask;
import org.amnok.render.text.InkMask;
import org.amnok.render.text.LabelStyle;
import org.amnok.render.text.Lettering;

/// Letters over their halo as pixels, copied at whole device pixels.
///
/// @param originX and originY: where the origin of the letters lies in it, device pixels
public record LabelSprite(BufferedImage image, int originX, int originY) {
    /// @param pixelRatio device pixels per px
    public static LabelSprite of(Lettering lettering, GlyphMasks glyphs, double pixelRatio) {
        var look = lettering.look();
        var ink = InkMask.of(lettering, glyphs, pixelRatio, margin(look, pixelRatio));
        return of(ink, look, pixelRatio);
    }

    /// @param outline of letters that do not stand on a level line, px
    public static LabelSprite of(Shape outline, LabelStyle look, double pixelRatio) {
        var scale = AffineTransform.getScaleInstance(pixelRatio, pixelRatio);
        var shape = scale.createTransformedShape(outline);
        return of(InkMask.of(shape, margin(look, pixelRatio)), look, pixelRatio);
    }

    private static int margin(LabelStyle look, double pixelRatio) {
        return (int) Math.ceil(look.haloRadius() * pixelRatio) + 1;
    }

    private static LabelSprite of(InkMask ink, LabelStyle look, double pixelRatio) {
        var image = new BufferedImage(ink.width(), ink.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        var pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        if (look.haloRadius() > 0 && look.halo().getAlpha() > 0) {
            var halo = new HaloMask(ink);
            halo.paint(pixels, look.haloRadius() * pixelRatio, shades(look.halo()));
        }
        var shades = shades(look.colour());
        for (var i = 0; i < pixels.length; i++) {
            var coverage = ink.pixels()[i] >>> 24;
            if (coverage > 0) {
                pixels[i] = over(shades[coverage], pixels[i]);
            }
        }
        return new LabelSprite(image, -ink.left(), -ink.top());
    }

    /// A colour for each coverage from 0 to 255, multiplied by alpha.
    private static int[] shades(Color colour) {
        var shades = new int[256];
        for (var coverage = 0; coverage < shades.length; coverage++) {
            var alpha = scaled(colour.getAlpha(), coverage);
            shades[coverage] =
                    alpha << 24
                            | scaled(colour.getRed(), alpha) << 16
                            | scaled(colour.getGreen(), alpha) << 8
                            | scaled(colour.getBlue(), alpha);
        }
        return shades;
    }

    private static int over(int ink, int under) {
        var rest = 255 - (ink >>> 24);
        if (rest == 0 || under == 0) {
            return ink;
        }
        return ink
                + (scaled(under >>> 24, rest) << 24
                        | scaled(under >> 16 & 0xFF, rest) << 16
                        | scaled(under >> 8 & 0xFF, rest) << 8
                        | scaled(under & 0xFF, rest));
    }

    /// A product of two of 0 to 255 as parts of 255, rounded.
    private static int scaled(int a, int b) {
        var product = a * b + 128;
        return product + (product >> 8) >> 8;
    }

    /// Copies it.
    ///
    /// @param x and y: where its origin goes, px; moved to the nearest device pixel
    public void draw(Graphics2D g, double x, double y) {
        var before = g.getTransform();
        var at = before.transform(new Point2D.Double(x, y), null);
        g.setTransform(new AffineTransform());
        g.drawImage(
                image,
                (int) Math.round(at.getX()) - originX,
                (int) Math.round(at.getY()) - originY,
                null);
        g.setTransform(before);
    }

    public long bytes() {
        return 4L * image.getWidth() * image.getHeight();
    }
}
