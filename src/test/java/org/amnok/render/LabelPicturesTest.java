package org.amnok.render;

import java.util.List;
import java.util.Map;
import org.amnok.map.FeatureLayer;
import org.amnok.map.Maps;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.symbology.LabelOption;
import org.geotools.api.style.TextSymbolizer;
import org.junit.jupiter.api.Test;

/// Pictures of labels that a person has looked at: beside points in four scripts, wrapped, turned,
/// along lines, curved, repeated, inside areas.
class LabelPicturesTest {
    private static final MapRenderer RENDERER = new MapRenderer();
    private static final double PRINT = 300 / 96.0;

    private static void check(String name, Theme theme, double ratio) {
        var view = Maps.hyesan(50_000).resized(480, 320, ratio);
        var layers =
                new FeatureLayer[] {
                    area(view, theme),
                    line(view, theme),
                    river(view, theme),
                    fixed(view, theme),
                    points(view, theme)
                };
        var snapshot = LabelledFeatures.snapshot(view, theme, layers);
        GoldenImage.assertMatches(
                name, RasterFrame.render(RENDERER, snapshot, List.of(), () -> false).image());
    }

    private static TextSymbolizer themed(TextSymbolizer text, Theme theme) {
        return theme == Theme.DARK ? LabelledFeatures.inTheDark(text) : text;
    }

    private static FeatureLayer area(Viewport view, Theme theme) {
        var text = LabelledFeatures.text("Noto Sans", 12, "500", "italic", null, Map.of());
        return new LabelledFeatures()
                .add(
                        LabelledFeatures.area(
                                view, 300, 30, 330, 15, 440, 20, 460, 60, 400, 66, 390, 110, 310,
                                100),
                        "Supung 수풍호",
                        1,
                        "")
                .add(
                        LabelledFeatures.area(view, 420, 90, 460, 90, 460, 110, 420, 110),
                        "This one has no room",
                        2,
                        "")
                .layer(LabelledFeatures.area("#9CBFD3"), themed(text, theme));
    }

    private static FeatureLayer line(Viewport view, Theme theme) {
        var text = LabelledFeatures.text(LabelledFeatures.along(9), Map.of("repeat", "170"));
        return new LabelledFeatures()
                .add(LabelledFeatures.line(view, 10, 305, 250, 275, 470, 300), "border 边界", 3, "")
                .layer(LabelledFeatures.line("#8A3A6A", 1.2), themed(text, theme));
    }

    private static FeatureLayer river(Viewport view, Theme theme) {
        var options = Map.of(LabelOption.SPACING, "1.3", LabelOption.CLEARANCE, "3");
        var text = LabelledFeatures.text("Noto Sans", 14, "500", "italic", null, options);
        return new LabelledFeatures()
                .add(
                        LabelledFeatures.line(
                                view, 15, 235, 60, 205, 110, 190, 170, 190, 230, 205, 280, 215, 330,
                                205, 370, 175, 400, 150, 470, 140),
                        "Yalu · Amnok · 鸭绿江",
                        3,
                        "")
                .layer(LabelledFeatures.line("#6FA0C0", 5), themed(text, theme));
    }

    private static FeatureLayer fixed(Viewport view, Theme theme) {
        var text =
                LabelledFeatures.text(
                        "Noto Sans",
                        11,
                        "700",
                        "normal",
                        LabelledFeatures.at(0, 0, 5, 0, -30),
                        Map.of());
        var at = view.positionAt(380, 262);
        return new LabelledFeatures()
                .add(
                        LabelledFeatures.point(at.lonDegrees(), at.latDegrees()),
                        "30° up",
                        0,
                        "#E41A1C")
                .layer(LabelledFeatures.circle(5, Map.of()), themed(text, theme));
    }

    private static FeatureLayer points(Viewport view, Theme theme) {
        var features = new LabelledFeatures();
        var names = List.of("Hyesan", "혜산시", "长白朝鲜族自治县", "ひらがなとカタカナ", "新의주 丹东", "±1.5 km");
        for (var i = 0; i < names.size(); i++) {
            var at = view.positionAt(40 + 150 * (i % 2), 30 + 50 * (i / 2));
            features.add(
                    LabelledFeatures.point(at.lonDegrees(), at.latDegrees()),
                    names.get(i),
                    i,
                    "#4DAF4A");
        }
        var at = view.positionAt(50, 255);
        features.add(
                LabelledFeatures.point(at.lonDegrees(), at.latDegrees()),
                "a guard post on a hill above the ford",
                9,
                "#4DAF4A");
        var text = LabelledFeatures.text(null, Map.of(TextSymbolizer.AUTO_WRAP_KEY, "110"));
        var obstacle = LabelledFeatures.circle(7, Map.of(LabelOption.IS_OBSTACLE, "true"));
        return features.layer(obstacle, themed(text, theme));
    }

    @Test
    void labels_on_the_screen() {
        check("labels-light-96", Theme.LIGHT, 1);
    }

    @Test
    void labels_in_print() {
        check("labels-light-300", Theme.LIGHT, PRINT);
    }

    @Test
    void labels_in_the_dark() {
        check("labels-dark-96", Theme.DARK, 1);
    }

    @Test
    void labels_in_the_dark_in_print() {
        check("labels-dark-300", Theme.DARK, PRINT);
    }
}
