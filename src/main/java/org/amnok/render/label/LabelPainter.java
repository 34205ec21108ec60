package org.amnok.render.label;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import org.amnok.domain.LruCache;
import org.amnok.render.canvas.Canvas;
import org.amnok.render.canvas.DrawnWords;
import org.amnok.render.text.Baseline;
import org.amnok.render.text.GlyphMasks;
import org.amnok.render.text.LabelAnchor;
import org.amnok.render.text.LabelStyle;
import org.amnok.render.text.Lettering;
import org.amnok.render.text.PageText;

/// Paints placed labels, each with its halo.
public final class LabelPainter {
    private static final float LEADER_WIDTH = 0.8f;

    private final LabelSprites sprites = new LabelSprites();

    public void paint(Canvas canvas, PlacedLabel label) {
        var letters = label.request().letters();
        var g = canvas.graphics();
        if (canvas.raster()) {
            if (!isWithin(g, label)) {
                return;
            }
            DrawnWords.report(g, letters.text());
        }
        if (label.leader() != null) {
            paintLeader(g, label.leader(), letters.look());
        }
        var bent = label.bent();
        if (!canvas.raster()) {
            LabelInk.write(g, bent == null ? level(label) : PageText.placed(letters, bent));
        } else if (bent == null) {
            sprites.of(letters, canvas.pixelRatio()).draw(g, label.x(), label.y());
        } else {
            LabelSprite.of(Baseline.shape(bent), letters.look(), canvas.pixelRatio()).draw(g, 0, 0);
        }
    }

    /// What stands left of its symbol ends there in other fonts, too.
    private static PageText level(PlacedLabel label) {
        var letters = label.request().letters();
        var text = PageText.level(letters, label.x(), label.y());
        return label.request().anchor() instanceof LabelAnchor.Around at
                        && label.x() + letters.width() <= at.x()
                ? text.endingThere()
                : text;
    }

    /// False when the label lies in another strip of the picture.
    private static boolean isWithin(Graphics2D g, PlacedLabel label) {
        var look = label.request().letters().look();
        var margin = look.haloRadius() + 0.5 * look.size();
        return label.leader() != null
                || label.taken().stream()
                        .anyMatch(
                                b ->
                                        g.hitClip(
                                                (int) Math.floor(b.getX() - margin),
                                                (int) Math.floor(b.getY() - margin),
                                                (int) Math.ceil(b.getWidth() + 2 * margin) + 1,
                                                (int) Math.ceil(b.getHeight() + 2 * margin) + 1));
    }

    private static void paintLeader(Graphics2D g, Line2D leader, LabelStyle look) {
        g.setColor(look.halo());
        g.setStroke(new BasicStroke((float) (LEADER_WIDTH + look.haloRadius())));
        g.draw(leader);
        g.setColor(look.colour());
        g.setStroke(new BasicStroke(LEADER_WIDTH));
        g.draw(leader);
    }

    /// Labels drawn once and copied afterwards; those not used for longest are forgotten when there
    /// are too many or they take too much memory. Thread-safe.
    private static final class LabelSprites {
        private static final int CAPACITY = 8192;
        private static final long CAPACITY_BYTES = 48L << 20;

        private final LruCache<Key, LabelSprite> known =
                new LruCache<>(CAPACITY, 1, CAPACITY_BYTES, LabelSprite::bytes);
        private final GlyphMasks glyphs = new GlyphMasks();

        private record Key(String text, LabelStyle look, double pixelRatio) {}

        LabelSprite of(Lettering lettering, double pixelRatio) {
            return known.get(
                    new Key(lettering.text(), lettering.look(), pixelRatio),
                    () -> LabelSprite.of(lettering, glyphs, pixelRatio));
        }
    }
}
