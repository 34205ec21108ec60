package org.amnok.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.domain.record.BaseLayer;
import org.amnok.domain.record.BaseOptions;
import org.amnok.map.Maps;
import org.amnok.map.StyledLayer;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.base.BaseKey;
import org.amnok.map.sld.StyleFiles;
import org.amnok.map.styling.LayerStyling;
import org.amnok.render.TextRenderer;
import org.amnok.render.symbol.SymbolLibrary;
import org.amnok.render.text.FontLibrary;
import org.amnok.workspace.base.ProjectBases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a legend says of a layer that is drawn by the style of a file.
class RuleLegendTest {
    private static final LegendPainter PAINTER =
            new LegendPainter(
                    new TextRenderer(new FontLibrary(), new SymbolLibrary()),
                    Theme.LIGHT,
                    Theme.LIGHT);
    private static final String MAIN = rule("Main roads", filter("main"), line("#7A2020", "9"));

    @TempDir Path folder;

    @Test
    void each_rule_with_a_title_is_a_line() throws IOException {
        var keys = keys(pass(MAIN, rule("Tracks", filter("track"), line("#885522", "2"))));
        assertThat(keys)
                .extracting(BaseKey::words)
                .containsExactly("Roads: Main roads", "Roads: Tracks");
        assertThat(keys).extracting(BaseKey::swatch).doesNotHaveDuplicates();
    }

    @Test
    void rules_without_a_title_are_the_line_of_the_layer() throws IOException {
        var keys =
                keys(
                        pass(rule("", "", line("#7A2020", "9")))
                                + pass(rule("", "", line("#FFFFFF", "7"))));
        assertThat(keys).extracting(BaseKey::words).containsExactly("Roads");
    }

    @Test
    void a_casing_and_what_lies_in_it_are_one_line() throws IOException {
        var keys =
                keys(pass(MAIN) + pass(rule("Main roads", filter("main"), line("#F0C040", "5"))));
        assertThat(keys).hasSize(1);
        assertThat(colours(keys.getFirst())).contains(0xFF7A2020, 0xFFF0C040);
    }

    @Test
    void a_rule_for_other_scales_is_not_among_them() throws IOException {
        var far = "<MinScaleDenominator>1000000</MinScaleDenominator>";
        assertThat(keys(pass(MAIN, rule("Far", far, line("#000000", "1")))))
                .extracting(BaseKey::words)
                .containsExactly("Roads: Main roads");
    }

    @Test
    void labels_alone_are_no_line() throws IOException {
        var label = "<TextSymbolizer><Label>a</Label></TextSymbolizer>";
        assertThat(keys(pass(MAIN, rule("Names", "", label)))).hasSize(1);
    }

    @Test
    void a_width_by_value_is_that_of_a_feature_of_the_rule() throws IOException {
        var width = "<PropertyName>width</PropertyName>";
        var keys = keys(pass(rule("Tracks", filter("track"), line("#885522", width))));
        assertThat(rows(keys.getFirst(), 0xFF885522)).isBetween(6L, 7L);
    }

    @Test
    void a_large_symbol_is_drawn_smaller_and_whole() throws IOException {
        var square =
                "<PointSymbolizer><Graphic><Mark><WellKnownName>square</WellKnownName><Fill>"
                        + "<CssParameter name=\"fill\">#885522</CssParameter></Fill></Mark>"
                        + "<Size>60</Size></Graphic></PointSymbolizer>";
        var keys = keys(pass(rule("Camps", "", square)));
        assertThat(rows(keys.getFirst(), 0xFF885522)).isBetween(15L, 18L);
    }

    @Test
    void a_symbol_as_long_as_on_the_ground_is_as_large_as_on_the_map() throws IOException {
        var square =
                "<PointSymbolizer uom=\"http://www.opengeospatial.org/se/units/metre\"><Graphic>"
                        + "<Mark><WellKnownName>square</WellKnownName><Fill>"
                        + "<CssParameter name=\"fill\">#885522</CssParameter></Fill></Mark>"
                        + "<Size>130</Size></Graphic></PointSymbolizer>";
        var keys = keys(pass(rule("Camps", "", square)));
        assertThat(rows(keys.getFirst(), 0xFF885522)).isBetween(8L, 12L);
    }

    private static String filter(String kind) {
        return "<Filter><PropertyIsEqualTo><PropertyName>class</PropertyName>"
                + "<Literal>"
                + kind
                + "</Literal></PropertyIsEqualTo></Filter>";
    }

    private static String rule(String title, String condition, String symbolizer) {
        return "<Rule><Title>" + title + "</Title>" + condition + symbolizer + "</Rule>";
    }

    private static String line(String colour, String width) {
        return "<LineSymbolizer><Stroke><CssParameter name=\"stroke\">"
                + colour
                + "</CssParameter><CssParameter name=\"stroke-width\">"
                + width
                + "</CssParameter></Stroke></LineSymbolizer>";
    }

    private static String pass(String... rules) {
        return "<FeatureTypeStyle>" + String.join("", rules) + "</FeatureTypeStyle>";
    }

    /// At 1 : 50,000.
    private List<BaseKey> keys(String passes) throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("roads.geojson"),
                        "{\"type\":\"FeatureCollection\",\"features\":["
                                + road("main", 9)
                                + ","
                                + road("track", 7)
                                + "]}");
        var base =
                new BaseLayer(
                        new UUID(0, 1),
                        "Roads",
                        file.getFileName().toString(),
                        BaseKind.FEATURES,
                        "",
                        1,
                        true,
                        0,
                        "",
                        BaseOptions.AUTOMATIC);
        var sld =
                "<StyledLayerDescriptor><UserLayer><UserStyle>"
                        + passes
                        + "</UserStyle></UserLayer></StyledLayerDescriptor>";
        var own = new StyledLayer.Own(base.uuid());
        var styling = LayerStyling.DESIGNED.drawnBy(StyleFiles.read("a.sld", sld, own));
        try (var bases = new ProjectBases(folder.resolve("p.gpkg"))) {
            return bases.source(base, Map.of(own, styling)).keys(view(), Theme.LIGHT);
        }
    }

    private static Viewport view() {
        return Maps.view(128, 41, 128.1, 41.1, 800, 600).atScale(50_000);
    }

    private static String road(String kind, int width) {
        return "{\"type\":\"Feature\",\"properties\":{\"class\":\""
                + kind
                + "\",\"width\":"
                + width
                + "},\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[128,41],[128.1,41.1]]}}";
    }

    private static int[] colours(BaseKey key) {
        return picture(key).getRGB(0, 0, 28, 20, null, 0, 28);
    }

    /// In how many rows of pixels there is a colour.
    private static long rows(BaseKey key, int colour) {
        var picture = picture(key);
        return IntStream.range(0, 20)
                .filter(y -> IntStream.range(0, 28).anyMatch(x -> picture.getRGB(x, y) == colour))
                .count();
    }

    private static BufferedImage picture(BaseKey key) {
        var picture = new BufferedImage(28, 20, BufferedImage.TYPE_INT_ARGB);
        PAINTER.line(picture.createGraphics(), LegendLine.of(key).worded(""), 3, 10);
        return picture;
    }
}
