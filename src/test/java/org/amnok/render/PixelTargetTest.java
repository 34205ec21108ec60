package org.amnok.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.amnok.domain.Language;
import org.amnok.map.Maps;
import org.amnok.map.Theme;
import org.amnok.map.compose.MapSnapshot;
import org.amnok.render.canvas.DrawnWords;
import org.junit.jupiter.api.Test;

/// Maps that are painted through a graphics on pixels.
class PixelTargetTest {
    private static final MapSnapshot MAP =
            Maps.sample(Maps.hyesan(50_000), Theme.LIGHT, Language.EN);

    private final MapRenderer renderer = new MapRenderer();

    private RasterFrame window() {
        return RasterFrame.render(renderer, MAP, List.of(), () -> false);
    }

    /// A map with a frame of paper around it.
    private BufferedImage framed(BufferedImage image, Graphics2D g, double left, double top) {
        var ratio = MAP.viewport().pixelRatio();
        g.scale(ratio, ratio);
        g.translate(left / ratio, top / ratio);
        renderer.render(MAP, g, List.of(), () -> false);
        g.dispose();
        return image;
    }

    private static BufferedImage paper(RasterFrame map) {
        return new BufferedImage(
                map.width() + 40, map.height() + 30, BufferedImage.TYPE_INT_ARGB_PRE);
    }

    private static int[] pixels(BufferedImage image, RasterFrame map, int left, int top) {
        return image.getRGB(left, top, map.width(), map.height(), null, 0, map.width());
    }

    private static int[] pixels(RasterFrame map) {
        return pixels(map.image(), map, 0, 0);
    }

    @Test
    void a_map_in_a_picture_has_the_pixels_that_the_window_shows() {
        var window = window();
        var image = paper(window);
        framed(image, PictureGraphics.on(image, new DrawnWords()), 13, 17);
        assertThat(pixels(image, window, 13, 17)).isEqualTo(pixels(window));
    }

    @Test
    void a_graphics_that_does_not_carry_its_pixels_gets_the_same() {
        var window = window();
        var image = paper(window);
        framed(image, image.createGraphics(), 13, 17);
        assertThat(pixels(image, window, 13, 17)).isEqualTo(pixels(window));
    }

    @Test
    void a_map_between_two_pixels_begins_at_the_nearer_one() {
        var window = window();
        var image = paper(window);
        framed(image, PictureGraphics.on(image, new DrawnWords()), 13.4, 16.6);
        assertThat(pixels(image, window, 13, 17)).isEqualTo(pixels(window));
    }

    @Test
    void nothing_is_painted_beside_the_map() {
        var window = window();
        var image = paper(window);
        framed(image, PictureGraphics.on(image, new DrawnWords()), 13, 17);
        assertThat(image.getRGB(12, 20)).isZero();
        assertThat(image.getRGB(13 + window.width(), 20)).isZero();
        assertThat(image.getRGB(20, 16)).isZero();
        assertThat(image.getRGB(20, 17 + window.height())).isZero();
    }

    @Test
    void a_map_that_reaches_beyond_the_picture_is_cut_at_its_edge() {
        var window = window();
        var image = paper(window);
        framed(image, PictureGraphics.on(image, new DrawnWords()), -50, -60);
        var seen = window.image().getSubimage(50, 60, 100, 100);
        assertThat(image.getRGB(0, 0, 100, 100, null, 0, 100))
                .isEqualTo(seen.getRGB(0, 0, 100, 100, null, 0, 100));
    }

    @Test
    void what_labels_say_is_gathered() {
        var window = window();
        var image = paper(window);
        var words = new DrawnWords();
        framed(image, PictureGraphics.on(image, words), 13, 17);
        assertThat(words.text()).contains("Hyesan");
    }
}
