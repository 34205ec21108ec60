package org.amnok.render;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/// Labels drawn once and copied afterwards; those not used for longest are forgotten when there are
/// too many or they take too much memory. Thread-safe.
final class LabelSprites {
    private static final int CAPACITY = 8192;
    private static final long CAPACITY_BYTES = 48L << 20;

    private final Map<Key, LabelSprite> known = new LinkedHashMap<>(16, 0.75f, true);
    private final GlyphMasks glyphs = new GlyphMasks();
    private long bytes;

    private record Key(String text, LabelLook look, double pixelRatio) {}

    LabelSprite of(Lettering lettering, double pixelRatio) {
        var key = new Key(lettering.text(), lettering.look(), pixelRatio);
        synchronized (known) {
            var sprite = known.get(key);
            if (sprite != null) {
                return sprite;
            }
        }
        var fresh = LabelSprite.of(lettering, glyphs, pixelRatio);
        synchronized (known) {
            keep(key, fresh);
        }
        return fresh;
    }

    void forget() {
        synchronized (known) {
            known.clear();
            bytes = 0;
        }
        glyphs.forget();
    }

    private void keep(Key key, LabelSprite fresh) {
        var before = known.put(key, fresh);
        bytes += fresh.bytes() - (before == null ? 0 : before.bytes());
        Iterator<LabelSprite> eldest = known.values().iterator();
        while (known.size() > 1 && (known.size() > CAPACITY || bytes > CAPACITY_BYTES)) {
            bytes -= eldest.next().bytes();
            eldest.remove();
        }
    }
}
