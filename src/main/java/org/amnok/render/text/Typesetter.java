package org.amnok.render.text;

import java.util.Map;
import org.amnok.domain.LatestMap;

/// Sets text, and keeps what it has set: a map says the same words in every picture. Thread-safe.
public final class Typesetter {
    private static final int CAPACITY = 16_384;

    private final FontLibrary fonts;
    private final Map<Key, Lettering> known = new LatestMap<>(CAPACITY);

    private record Key(String text, LabelStyle look) {}

    Typesetter(FontLibrary fonts) {
        this.fonts = fonts;
    }

    public Lettering set(String text, LabelStyle look) {
        var key = new Key(text, look);
        synchronized (known) {
            var set = known.get(key);
            if (set != null) {
                return set;
            }
        }
        var fresh = Lettering.of(text, look, fonts);
        synchronized (known) {
            known.put(key, fresh);
        }
        return fresh;
    }
}
