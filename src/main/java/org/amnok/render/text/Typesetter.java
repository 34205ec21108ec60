package org.amnok.render.text;

import org.amnok.domain.LruCache;

/// Sets text, and keeps what it has set: a map says the same words in every picture. Thread-safe.
public final class Typesetter {
    private static final int CAPACITY = 16_384;

    private final FontLibrary fonts;
    private final LruCache<Key, Lettering> known = new LruCache<>(CAPACITY);

    private record Key(String text, LabelStyle look) {}

    Typesetter(FontLibrary fonts) {
        this.fonts = fonts;
    }

    public Lettering set(String text, LabelStyle look) {
        return known.get(new Key(text, look), () -> Lettering.of(text, look, fonts));
    }
}
