package org.amnok.render.text;

import org.amnok.domain.LruCache;

/// Letters as coverage, each drawn once at four places within a pixel: a label is put together from
/// them ten times as fast as its outlines are filled. Thread-safe.
public final class GlyphMasks {
    private static final int CAPACITY = 8192;

    private final LruCache<Key, InkMask> known = new LruCache<>(CAPACITY);

    /// A glyph as an object: the library keeps one of each.
    private record Key(FontLibrary.Glyph glyph, double pixelRatio, int quarters) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && that.glyph == glyph
                    && that.pixelRatio == pixelRatio
                    && that.quarters == quarters;
        }

        @Override
        public int hashCode() {
            return 31 * (31 * System.identityHashCode(glyph) + Double.hashCode(pixelRatio))
                    + quarters;
        }
    }

    InkMask of(FontLibrary.Glyph glyph, double pixelRatio, int quarters) {
        return known.get(
                new Key(glyph, pixelRatio, quarters),
                () -> InkMask.of(glyph, pixelRatio, quarters));
    }
}
