package org.amnok.render.symbol;

import java.awt.geom.AffineTransform;
import java.util.Optional;
import org.amnok.domain.LruCache;
import org.amnok.map.Theme;
import org.amnok.render.canvas.Canvas;
import org.amnok.render.canvas.InkBuffers;
import org.amnok.render.canvas.PixelGrid;
import org.amnok.render.canvas.PixelPart;
import org.jspecify.annotations.Nullable;

/// Paints points: into pixels as sprites, the uppermost first; on pages of vectors as shapes, the
/// lowest first. Both look the same. Thread-safe.
public final class PointPainter {
    private static final int SPRITES = 1024;

    private final GraphicPainter graphics;
    private final LruCache<Look, Optional<PointSprites>> sprites = new LruCache<>(SPRITES);
    private final InkBuffers buffers = new InkBuffers();

    PointPainter(GraphicPainter graphics) {
        this.graphics = graphics;
    }

    private record Look(PointGraphic graphic, double pixelRatio, Theme theme) {}

    public void paint(Canvas canvas, PointJob job) {
        var looks = canvas.raster() ? sprites(canvas, job) : null;
        if (looks == null) {
            paintShapes(canvas, job);
        } else if (canvas.pixels() != null) {
            new PointCover(job, looks, canvas.pixels(), canvas.pixelRatio(), buffers)
                    .paint(job.opacity());
        } else {
            paintImage(canvas, job, looks);
        }
    }

    /// Null when some symbol is too large.
    private PointSprites @Nullable [] sprites(Canvas canvas, PointJob job) {
        var looks = new PointSprites[job.graphics().size()];
        for (var i = 0; i < looks.length; i++) {
            var graphic = job.graphics().get(i);
            var look = new Look(graphic, canvas.pixelRatio(), canvas.theme());
            var known = sprites.get(look, () -> PointSprites.of(graphics, graphic, canvas));
            if (known.isEmpty()) {
                return null;
            }
            looks[i] = known.get();
        }
        return looks;
    }

    private void paintShapes(Canvas canvas, PointJob job) {
        var words = job.rows().words();
        for (var word = 0; word < words.length; word++) {
            for (var bits = words[word]; bits != 0; bits &= bits - 1) {
                var row = (word << 6) + Long.numberOfTrailingZeros(bits);
                var graphic = job.graphics().get(job.table().category(row));
                for (var part : graphic.parts()) {
                    graphics.paint(canvas, part, job.x(row) + part.dx(), job.y(row) - part.dy(), 1);
                }
            }
        }
    }

    /// For images whose pixels are not loaded. The canvas fades them.
    private void paintImage(Canvas canvas, PointJob job, PointSprites[] looks) {
        var ratio = canvas.pixelRatio();
        var width = (int) Math.ceil(job.view().widthPixels() * ratio);
        var height = (int) Math.ceil(job.view().heightPixels() * ratio);
        var grid = new PixelGrid(new int[width * height], width, height);
        new PointCover(job, looks, PixelPart.whole(grid), ratio, buffers).paint(1);
        var g = canvas.graphics();
        var before = g.getTransform();
        g.setTransform(
                AffineTransform.getTranslateInstance(
                        Math.rint(before.getTranslateX()), Math.rint(before.getTranslateY())));
        g.drawImage(grid.image(), 0, 0, null);
        g.setTransform(before);
    }
}
