package org.amnok.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.page.LegendItem;
import org.amnok.domain.page.LegendItem.Wording;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.MapView;
import org.amnok.domain.page.Pages;
import org.amnok.map.Maps;
import org.amnok.map.Theme;
import org.amnok.map.styling.MapStyle;
import org.amnok.release.ReleaseGate;
import org.amnok.release.TestRelease;
import org.amnok.render.Libraries;
import org.amnok.render.TextRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegendBlockTest {
    private static final double PX_PER_MM = 96 / 25.4;
    private static final MapView HYESAN =
            new MapView.Box(new LatLon(41.39, 128.16), new LatLon(41.42, 128.21));
    private static final MapPiece MAP = map();

    private static MapPiece map() {
        var item = MapItem.of("map", Pages.frame(0, 0, 200, 120), HYESAN);
        var gate = new ReleaseGate();
        var records =
                new PageRecords(
                        TestRelease.released(List.of()), gate.releaseSites(Maps.BASE.sites()));
        var facts = new PageFacts(LocalDate.of(2026, 1, 1), List.of(), MapStyle.DEFAULT, List.of());
        return new MapPiece(item, Language.EN, 96, records, facts, Maps.COMPOSER);
    }

    /// How far down it is drawn, px, when its first line is a long one.
    private static int bottom(double width, double height, int columns) {
        var first = MAP.legend().getFirst().swatch();
        var item =
                new LegendItem(
                        LegendItem.of("legend", Pages.frame(0, 0, width, height), "map", "", 0)
                                .placement(),
                        "map",
                        "",
                        columns,
                        true,
                        List.of(
                                new Wording(
                                        first, "A stretch of the river, not drawn at this scale")),
                        List.of());
        var style =
                new PageStyle(
                        new TextRenderer(Libraries.FONTS, Libraries.SYMBOLS),
                        Theme.LIGHT,
                        Language.EN,
                        1);
        var image = new BufferedImage(800, 800, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 800, 800);
        new LegendBlock(style, MAP).paint(item, "", MAP, g);
        g.dispose();
        for (var y = 799; y >= 0; y--) {
            for (var x = 0; x < 800; x++) {
                if (image.getRGB(x, y) != Color.WHITE.getRGB()) {
                    return y;
                }
            }
        }
        return 0;
    }

    @Test
    void the_map_has_lines_enough() {
        assertThat(MAP.legend().size()).isGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void one_long_line_does_not_push_the_others_out_of_the_frame(int columns) {
        var lines = MAP.legend().size();
        var height = Math.ceil((lines + 1) / (columns + 1.0)) * 19 * 0.72 / PX_PER_MM + 4;
        assertThat(bottom(48 * columns, height, columns))
                .isLessThanOrEqualTo((int) (height * PX_PER_MM));
    }
}
