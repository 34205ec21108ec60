package org.amnok.render;

import java.util.List;
import org.amnok.domain.Language;
import org.amnok.map.Maps;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.junit.jupiter.api.Test;

/// Pictures that a person has looked at.
class MapPicturesTest {
    private static final Viewport HYESAN = Maps.view(128.09, 41.35, 128.25, 41.45, 900, 640);
    private static final MapRenderer RENDERER = new MapRenderer();

    private static void check(String name, Viewport view, Theme theme, Language language) {
        var snapshot = Maps.sample(view, theme, language);
        var frame = RasterFrame.render(RENDERER, snapshot, List.of(), () -> false);
        GoldenImage.assertMatches(name, frame.image());
    }

    @Test
    void hyesan_by_day_in_english() {
        check("hyesan-light-en", HYESAN, Theme.LIGHT, Language.EN);
    }

    @Test
    void hyesan_in_the_dark() {
        check("hyesan-dark-en", HYESAN, Theme.DARK, Language.EN);
    }

    @Test
    void hyesan_in_korean() {
        check("hyesan-light-ko", HYESAN, Theme.LIGHT, Language.KO);
    }

    @Test
    void the_whole_yalu() {
        check(
                "yalu-light-en",
                Maps.view(124, 39.7, 128.6, 42.2, 1100, 720),
                Theme.LIGHT,
                Language.EN);
    }

    @Test
    void the_islands_of_the_estuary() {
        check(
                "estuary-light-en",
                Maps.view(124, 39.7, 124.6, 40.2, 900, 900),
                Theme.LIGHT,
                Language.EN);
    }
}
