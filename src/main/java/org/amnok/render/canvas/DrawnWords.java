package org.amnok.render.canvas;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.Collection;
import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;

/// The words that a picture of pixels shows, gathered as they are drawn: nobody finds them in its
/// bytes again. They go along with the picture's graphics as a rendering hint. Thread-safe.
public final class DrawnWords {
    private static final RenderingHints.Key KEY = new WordsKey();

    /// Each once, in the order in which they are drawn: lines of a text stay together.
    private final Collection<String> words = new LinkedHashSet<>();

    /// Gathers what is drawn with a graphics and with those made of it from now on.
    public void follow(Graphics2D g) {
        g.setRenderingHint(KEY, this);
    }

    /// Who gathers what is drawn with a graphics; null when nobody does.
    public static @Nullable DrawnWords of(Graphics2D g) {
        return g.getRenderingHint(KEY) instanceof DrawnWords gathered ? gathered : null;
    }

    /// Says that a text is drawn, as letters or as shapes of letters; nothing happens when nobody
    /// gathers.
    public static void report(Graphics2D g, String text) {
        var gathered = of(g);
        if (gathered != null) {
            gathered.add(text);
        }
    }

    /// Adds what a reader is shown beside what is drawn.
    public synchronized void add(String text) {
        words.add(text);
    }

    /// What was gathered, a line for each text; empty when nothing was.
    public synchronized String text() {
        return String.join("\n", words);
    }

    /// Takes words only.
    private static final class WordsKey extends RenderingHints.Key {
        private static final int NUMBER = 0x416d6f;

        WordsKey() {
            super(NUMBER);
        }

        @Override
        public boolean isCompatibleValue(Object value) {
            return value instanceof DrawnWords;
        }
    }
}
