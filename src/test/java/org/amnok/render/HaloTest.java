package org.amnok.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.amnok.render.canvas.Quality;
import org.amnok.render.label.LabelInk;
import org.amnok.render.label.LabelSprite;
import org.amnok.render.text.FontLibrary;
import org.amnok.render.text.LabelStyle;
import org.amnok.render.text.Lettering;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Halos grown from pixels against halos stroked around outlines.
class HaloTest {
    private static final FontLibrary FONTS = Libraries.FONTS;
    private static final int WIDTH = 420;
    private static final int HEIGHT = 120;

    private static Lettering letters(double radius) {
        var look = LabelStyle.of(13, 500, new Color(0x222222), new Color(0xFFFFFF), radius);
        return FONTS.typesetter().set("Hyesan 혜산 长白 ロ", look);
    }

    private static BufferedImage picture(double ratio, Consumer<Graphics2D> ink) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
        var g = image.createGraphics();
        Quality.apply(g);
        g.setColor(new Color(0x2060A0));
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.translate(20, 60);
        g.scale(ratio, ratio);
        ink.accept(g);
        g.dispose();
        return image;
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5, 2, 300 / 96.0})
    void a_grown_halo_looks_like_a_stroked_one(double ratio) {
        var letters = letters(1.5);
        var grown =
                picture(
                        ratio,
                        g ->
                                LabelSprite.of(letters.outline(), letters.look(), ratio)
                                        .draw(g, 0, 0));
        var stroked = picture(ratio, g -> LabelInk.paint(g, letters.outline(), letters.look()));
        assertThat(meanDifference(grown, stroked)).isLessThan(6);
    }

    /// Of all channels of the pixels that the label touches, of 255.
    private static double meanDifference(BufferedImage a, BufferedImage b) {
        double sum = 0;
        var touched = 0;
        for (var y = 0; y < HEIGHT; y++) {
            for (var x = 0; x < WIDTH; x++) {
                if (b.getRGB(x, y) != 0xFF2060A0) {
                    touched++;
                    for (var shift = 0; shift <= 16; shift += 8) {
                        var d = (a.getRGB(x, y) >> shift & 0xFF) - (b.getRGB(x, y) >> shift & 0xFF);
                        sum += Math.abs(d) / 3.0;
                    }
                }
            }
        }
        return sum / touched;
    }
}
