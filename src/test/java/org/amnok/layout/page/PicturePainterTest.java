package org.amnok.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.amnok.domain.Language;
import org.amnok.domain.page.PageRectangle;
import org.amnok.domain.page.PictureItem;
import org.amnok.domain.page.Placement;
import org.amnok.layout.SheetPixels;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.render.TextRenderer;
import org.amnok.render.symbol.SymbolLibrary;
import org.amnok.render.text.FontLibrary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pictures of a person's own on a page of 400 × 300 px.
class PicturePainterTest {
    private static final int WHITE = 0xffffffff;
    private static final int RED = 0xffff0000;
    private static final PageStyle INK =
            new PageStyle(
                    new TextRenderer(new FontLibrary(), new SymbolLibrary()),
                    Theme.LIGHT,
                    Language.EN,
                    1);

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.7, 2})
    void fine_lines_of_a_large_picture_become_grey(double resolution) {
        var lines = picture(1600, 1200, i -> i / 1600 % 2 == 0 ? WHITE : 0xff000000);
        var page = painted(item(20, 20, 200, 150, null), lines, resolution);
        var middle = new Color(page.getRGB((int) (120 * resolution), (int) (95 * resolution)));
        assertThat(middle.getRed()).isBetween(118, 138);
    }

    @Test
    void what_is_transparent_lends_no_colour_to_its_edge() {
        var logo = picture(1000, 1000, i -> i % 1000 < 505 ? 0x0000ff00 : RED);
        var page = painted(item(20, 20, 100, 100, null), logo, 1);
        assertThat(IntStream.range(0, 400).map(x -> page.getRGB(x, 70)))
                .allMatch(argb -> (argb >> 8 & 0xff) >= (argb & 0xff) - 2)
                .allMatch(argb -> (argb >> 8 & 0xff) <= (argb & 0xff) + 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Photo: K. Yu",
                "저작권: 강변신문",
                "Photo: a name that is so long that it needs lines"
            })
    void a_credit_stands_below_a_picture_that_stays_whole(String credit) {
        var photo = picture(300, 200, _ -> RED);
        var page = painted(item(20, 20, 150, 120, credit), photo, 1);
        var rows = IntStream.range(0, 300).filter(y -> hasRed(page, y)).summaryStatistics();
        assertThat(rows.getMax()).isLessThan(130);
        var width = IntStream.range(0, 400).filter(x -> page.getRGB(x, 60) == RED).count();
        assertThat((double) width / (rows.getMax() - rows.getMin() + 1)).isBetween(1.45, 1.55);
        assertThat(inked(page, rows.getMax() + 2, 140)).isTrue();
        assertThat(inked(page, 141, 300)).isFalse();
    }

    @Test
    void a_frame_with_room_for_nothing_but_its_credit_is_painted() {
        var page = painted(item(20, 20, 60, 4, "Photo: K. Yu"), picture(30, 20, _ -> RED), 1);
        assertThat(inked(page, 18, 30)).isTrue();
    }

    @Test
    void a_dark_logo_without_a_ground_lies_on_a_light_plate_on_a_dark_page() {
        var black = picture(100, 100, i -> i % 100 < 50 ? 0 : 0xff000000);
        var white = picture(100, 100, i -> i % 100 < 50 ? 0 : WHITE);
        var photo = picture(100, 100, _ -> 0xff101010);
        assertThat(light(onDark(black).getRGB(40, 70))).isGreaterThan(240);
        assertThat(light(onDark(white).getRGB(40, 70))).isLessThan(60);
        assertThat(light(onDark(photo).getRGB(15, 70))).isLessThan(60);
    }

    private static BufferedImage onDark(SheetPixels pixels) {
        var dark = INK.in(Theme.DARK);
        return painted(item(20, 20, 100, 100, null), pixels, 1, dark);
    }

    private static int light(int argb) {
        return argb & 0xff;
    }

    private static boolean hasRed(BufferedImage page, int y) {
        return IntStream.range(0, 400).anyMatch(x -> page.getRGB(x, y) == RED);
    }

    private static boolean inked(BufferedImage page, int top, int bottom) {
        return IntStream.range(top * 400, bottom * 400)
                .anyMatch(i -> page.getRGB(i % 400, i / 400) != WHITE);
    }

    private static PictureItem item(
            double x, double y, double width, double height, @Nullable String credit) {
        var frame =
                new PageRectangle(
                        Paper.millimetres(x),
                        Paper.millimetres(y),
                        Paper.millimetres(width),
                        Paper.millimetres(height));
        return new PictureItem(Placement.of("picture", frame), new UUID(0, 1), "", true, credit);
    }

    private static SheetPixels picture(int width, int height, IntUnaryOperator argb) {
        var pixels = new int[width * height];
        Arrays.setAll(pixels, argb);
        return new SheetPixels(width, height, pixels);
    }

    private static BufferedImage painted(PictureItem item, SheetPixels pixels, double resolution) {
        return painted(item, pixels, resolution, INK);
    }

    private static BufferedImage painted(
            PictureItem item, SheetPixels pixels, double resolution, PageStyle ink) {
        var page =
                new BufferedImage(
                        (int) (400 * resolution),
                        (int) (300 * resolution),
                        BufferedImage.TYPE_INT_RGB);
        var g = page.createGraphics();
        g.setColor(ink.theme() == Theme.DARK ? ink.colour(ThemeColour.UI_PANEL) : Color.WHITE);
        g.fillRect(0, 0, page.getWidth(), page.getHeight());
        g.setTransform(AffineTransform.getScaleInstance(resolution, resolution));
        new PicturePainter(ink, false, List.of()).paint(item, pixels, g);
        g.dispose();
        return page;
    }
}
