package org.amnok.render.symbol;

import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.Optional;
import org.amnok.map.Theme;
import org.amnok.render.canvas.Canvas;

/// The sprites of one symbol at every place between the pixels that makes a difference.
///
/// @param steps places on a side of a pixel: 4 for marks, which may lie anywhere; 1 for symbols
///   that are drawn on whole pixels to be sharp
/// @param sprites row by row of those places
record PointSprites(int steps, PointSprite[] sprites) {
    private static final int STEPS = 4;

    /// Empty when the symbol is too large for sprites.
    static Optional<PointSprites> of(GraphicPainter painter, PointGraphic graphic, Canvas canvas) {
        var ratio = canvas.pixelRatio();
        var steps = graphic.isOnWholePixels() ? 1 : STEPS;
        var radius = (graphic.reach() + 1) * ratio;
        if (radius > Long.SIZE) {
            return Optional.empty();
        }
        var sprites = new PointSprite[steps * steps];
        for (var i = 0; i < sprites.length; i++) {
            var sprite =
                    PointSprite.of(
                            (double) (i % steps) / steps,
                            (double) (i / steps) / steps,
                            radius,
                            ratio,
                            g -> ink(painter, g, graphic, canvas.theme()));
            if (sprite == null) {
                return Optional.empty();
            }
            sprites[i] = sprite;
        }
        return Optional.of(new PointSprites(steps, sprites));
    }

    private static void ink(
            GraphicPainter painter, Graphics2D g, PointGraphic graphic, Theme theme) {
        for (var part : graphic.parts()) {
            g.translate(part.dx(), -part.dy());
            painter.ink(g, part, 1, theme);
            g.translate(-part.dx(), part.dy());
        }
    }

    /// How far ink reaches from the pixel of the point, in device pixels.
    int reach() {
        return Arrays.stream(sprites)
                .mapToInt(
                        s ->
                                Math.max(
                                        Math.max(-s.left(), -s.top()),
                                        Math.max(s.left() + s.width(), s.top() + s.height())))
                .max()
                .orElse(0);
    }
}
