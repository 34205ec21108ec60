package org.amnok.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.amnok.basemap.BaseFiles;
import org.amnok.basemap.OverviewFolder;
import org.amnok.basemap.TileCache;
import org.amnok.basemap.archive.TestTiles;
import org.amnok.domain.Language;
import org.amnok.domain.record.BaseOptions;
import org.amnok.map.Maps;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.base.BaseOnMap;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.styling.MapStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures with maps and images of others below, that a person has looked at. The files were
/// written by GDAL; what they are of is said beside them.
class BaseLayerPicturesTest {
    private static final Viewport MONACO = Maps.view(7.4145, 43.7295, 7.4295, 43.7395, 900, 700);
    private static final MapRenderer RENDERER = new MapRenderer();

    @TempDir Path folder;

    @Test
    void streets_of_monaco_by_day() {
        check("streets-monaco-light-en", TestTiles.OPENMAPTILES, MONACO, Theme.LIGHT, Language.EN);
    }

    @Test
    void streets_of_monaco_in_the_dark_in_korean() {
        check("streets-monaco-dark-ko", TestTiles.PROTOMAPS, MONACO, Theme.DARK, Language.KO);
    }

    @Test
    void hyesan_over_tiles_of_our_own_data() {
        var view = Maps.view(128.12, 41.37, 128.24, 41.44, 900, 640);
        check("streets-hyesan-light-ko", TestTiles.HYESAN, view, Theme.LIGHT, Language.KO);
    }

    /// In UTM over a map in Web Mercator: its edges are turned a little.
    @Test
    void an_image_in_utm_below_hyesan() {
        var file = Path.of("src/test/resources/org/amnok/basemap/utm52.tif");
        var view = Maps.view(128.0, 41.3, 128.4, 41.5, 900, 640);
        GoldenImage.assertMatches(
                "image-hyesan-light-en", drawn(file, view, Theme.LIGHT, Language.EN));
    }

    private void check(String name, String tiles, Viewport view, Theme theme, Language language) {
        GoldenImage.assertMatches(
                name, drawn(TestTiles.copy(tiles, folder), view, theme, language));
    }

    private static BufferedImage drawn(Path file, Viewport view, Theme theme, Language language) {
        try (var opened =
                new BaseFiles(TileCache.ofMemory(), OverviewFolder.none(), _ -> List.of())
                        .open(file, "", BaseOptions.AUTOMATIC)) {
            var below = List.of(new BaseOnMap(new UUID(0, 1), 1, "", opened));
            var look = new MapStyle(theme, language, LayerSetting.defaults());
            var snapshot = Maps.COMPOSER.compose(view, look, Maps.SAMPLE.over(below));
            assertThat(opened.loss().isNone()).isTrue();
            return RasterFrame.render(RENDERER, snapshot, List.of(), () -> false).image();
        }
    }
}
