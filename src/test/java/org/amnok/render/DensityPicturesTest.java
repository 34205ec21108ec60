package org.amnok.render;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.SightingDisplay;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.map.Maps;
import org.amnok.map.PointLayer;
import org.amnok.map.PointTables;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.contents.MapContents;
import org.amnok.map.marker.MarkerSymbol;
import org.amnok.map.marker.SightingMarker;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.styling.MapStyle;
import org.amnok.map.styling.SightingFacts;
import org.junit.jupiter.api.Test;

/// Ten thousand points and densities, as a person accepted them.
class DensityPicturesTest {
    private static final Viewport YALU = Maps.view(124.2, 39.8, 128.6, 42.1, 900, 600);

    /// Along a bent line near the river, with two towns.
    private static MapContents crowd() {
        var random = new Random(3);
        var marks = new ArrayList<SightingMarker>();
        var kinds = SightingKind.values();
        for (var i = 0; i < 10_000; i++) {
            var town = i % 5;
            var t = town == 0 ? 0.9 : town == 1 ? 0.02 : random.nextDouble();
            var spread = town < 2 ? 0.03 : 0.06;
            var lon = 124.4 + 4 * t + spread * random.nextGaussian();
            var lat = 40.05 + 1.6 * Math.pow(t, 0.8) + spread * random.nextGaussian();
            marks.add(
                    new SightingMarker(
                            new UUID(3, i),
                            new LatLon(lat, lon),
                            null,
                            new MarkerSymbol(kinds[random.nextInt(kinds.length)], false, false),
                            "",
                            null,
                            SightingFacts.NONE));
        }
        return new MapContents(marks, List.of(), Set.of());
    }

    private static BufferedImage picture(SightingDisplay display, Theme theme) {
        var look = new MapStyle(theme, Language.EN, LayerSetting.defaults()).showing(display);
        return RasterFrame.render(
                        new MapRenderer(),
                        Maps.COMPOSER.compose(YALU, look, crowd()),
                        List.of(),
                        () -> false)
                .image();
    }

    @Test
    void hexagons() {
        GoldenImage.assertMatches(
                "density-hexagons-light", picture(SightingDisplay.HEXAGONS, Theme.LIGHT));
    }

    @Test
    void hexagons_in_the_dark() {
        GoldenImage.assertMatches(
                "density-hexagons-dark", picture(SightingDisplay.HEXAGONS, Theme.DARK));
    }

    @Test
    void heat() {
        GoldenImage.assertMatches("density-heat-light", picture(SightingDisplay.HEAT, Theme.LIGHT));
    }

    @Test
    void heat_in_the_dark() {
        GoldenImage.assertMatches("density-heat-dark", picture(SightingDisplay.HEAT, Theme.DARK));
    }

    @Test
    void groups_of_ten_thousand() {
        GoldenImage.assertMatches("groups-10k", picture(SightingDisplay.SYMBOLS, Theme.LIGHT));
    }

    @Test
    void ten_thousand_points() {
        var view = PointTables.view(1);
        PointLayer layer = PointTables.circles(PointTables.scattered(10, view, 10_000));
        GoldenImage.assertMatches("points-10k", Shapes.picture(view, layer));
    }
}
