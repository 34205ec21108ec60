package org.amnok.render.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

/// What is kept of symbols that were drawn.
class SpritesTest {
    @Test
    void rings_of_many_counts_are_not_all_kept() {
        var sprites = new Sprites();
        var g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB_PRE).createGraphics();
        for (var count = 0; count < 800; count++) {
            var drawing = new Sprites.Drawing(count, Sprites.Extent.around(28), ignored -> {});
            sprites.draw(g, 0, 0, 2, drawing);
        }
        g.dispose();
        assertThat(sprites.held()).isBetween(Sprites.MOST_PIXELS / 2, Sprites.MOST_PIXELS);
    }
}
