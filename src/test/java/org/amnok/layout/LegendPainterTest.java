package org.amnok.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import org.amnok.map.Theme;
import org.amnok.render.TextRenderer;
import org.amnok.render.symbol.SymbolLibrary;
import org.amnok.render.text.FontLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegendPainterTest {
    private static final LegendPainter PAINTER =
            new LegendPainter(
                    new TextRenderer(new FontLibrary(), new SymbolLibrary()),
                    Theme.LIGHT,
                    Theme.LIGHT);

    @ParameterizedTest
    @ValueSource(ints = {7, 43, 16_622, 1_000_000})
    void a_number_ends_where_its_width_says(int count) {
        var image = new BufferedImage(160, 40, BufferedImage.TYPE_INT_ARGB);
        var g = image.createGraphics();
        PAINTER.count(g, count, 20, 20);
        g.dispose();
        var right =
                IntStream.range(0, image.getWidth())
                        .filter(x -> isInked(image, x))
                        .max()
                        .orElseThrow();
        assertThat(right - 20.0)
                .isBetween(PAINTER.countWidth(count) - 4, PAINTER.countWidth(count));
    }

    @Test
    void words_stay_whole_in_a_column_that_is_narrower_than_one() {
        var line = new LegendLine("circle", "Uncertainty, true size");
        assertThat(PAINTER.broken(line, 50).text()).isEqualTo("Uncertainty,\ntrue size");
    }

    private static boolean isInked(BufferedImage image, int x) {
        return IntStream.range(0, image.getHeight()).anyMatch(y -> image.getRGB(x, y) >>> 24 > 64);
    }
}
