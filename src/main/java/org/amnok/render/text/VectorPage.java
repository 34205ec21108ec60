package org.amnok.render.text;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.function.Consumer;

/// A page of vectors that keeps layers as layers, symbols as symbols, labels as text and what is
/// read in its order, where its graphics alone would have shapes only. It goes along with its
/// graphics as a rendering hint.
public interface VectorPage {
    /// The hint under which a graphics carries its page.
    RenderingHints.Key KEY = new PageKey();

    /// What a graphics that carries none does.
    VectorPage PLAIN = new VectorPage() {};

    /// The page that a graphics belongs to.
    static VectorPage of(Graphics2D g) {
        return g.getRenderingHint(KEY) instanceof VectorPage page ? page : PLAIN;
    }

    /// Draws what belongs together.
    ///
    /// @param id `sightings`, `rivers`, `labels`
    default void layer(Graphics2D g, String id, Consumer<Graphics2D> draw) {
        draw.accept(g);
    }

    /// Draws a symbol around the origin.
    ///
    /// @param look equal for what looks the same
    /// @param name in the file, as far as it is free
    /// @param radius beyond which it has no ink, units of the graphics
    default void symbol(
            Graphics2D g, Object look, String name, double radius, Consumer<Graphics2D> draw) {
        draw.accept(g);
    }

    /// Draws a part of what the page says.
    default void part(Graphics2D g, PagePart part, Consumer<Graphics2D> draw) {
        draw.accept(g);
    }

    /// Writes a label.
    ///
    /// @return false when the page keeps no text: it is drawn then
    default boolean write(Graphics2D g, PageText text) {
        return false;
    }

    /// Takes pages only.
    final class PageKey extends RenderingHints.Key {
        private static final int NUMBER = 0x416d6e;

        private PageKey() {
            super(NUMBER);
        }

        @Override
        public boolean isCompatibleValue(Object value) {
            return value instanceof VectorPage;
        }
    }
}
