package org.amnok.render.label;

import org.amnok.domain.LruCache;
import org.amnok.render.text.GlyphMasks;
import org.amnok.render.text.LabelStyle;
import org.amnok.render.text.Lettering;

/// Labels drawn once and copied afterwards; those not used for longest are forgotten when there are
/// too many or they take too much memory. Thread-safe.
final class LabelSprites {
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

    void forget() {
        known.forget();
        glyphs.forget();
    }
}
