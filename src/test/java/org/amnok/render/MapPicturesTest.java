package org.amnok.render;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.record.Camera;
import org.amnok.map.Maps;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.contents.MapContents;
import org.amnok.map.marker.CameraMarker;
import org.amnok.map.marker.StretchMarker;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.styling.MapStyle;
import org.junit.jupiter.api.Test;

/// Pictures that a person has looked at.
class MapPicturesTest {
    private static final Viewport HYESAN = Maps.view(128.09, 41.35, 128.25, 41.45, 900, 640);
    private static final Viewport ESTUARY = Maps.view(124.2, 39.95, 124.75, 40.35, 800, 640);
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
    void a_camera_above_the_ford_by_day() {
        checkCamera("camera-light-en", Theme.LIGHT);
    }

    @Test
    void a_camera_above_the_ford_in_the_dark() {
        checkCamera("camera-dark-en", Theme.DARK);
    }

    /// A made-up standpoint on the Chinese bank that looks at the ford of the sample.
    private static void checkCamera(String name, Theme theme) {
        var ford = new LatLon(41.411114, 128.186804);
        var camera =
                Camera.at(Maps.uuid("camera"), Maps.uuid("ford"), new LatLon(41.4175, 128.1905))
                        .looking(204.0, 6.0, 42.0, 1300.0);
        var contents =
                new MapContents(
                        Maps.SAMPLE.sightings(),
                        Maps.SAMPLE.stretches(),
                        List.of(new CameraMarker(camera, ford)),
                        Maps.SAMPLE.sites(),
                        Set.of());
        var view = Maps.view(128.165, 41.40, 128.205, 41.422, 900, 640);
        var look = new MapStyle(theme, Language.EN, LayerSetting.defaults());
        var snapshot = Maps.COMPOSER.compose(view, look, contents);
        var frame = RasterFrame.render(RENDERER, snapshot, List.of(), () -> false);
        GoldenImage.assertMatches(name, frame.image());
    }

    @Test
    void a_selected_stretch_of_river_by_day() {
        var look = new MapStyle(Theme.LIGHT, Language.KO, LayerSetting.defaults());
        checkStretches("stretch-selected-light-ko", ESTUARY, look, 1);
    }

    @Test
    void a_selected_stretch_of_river_in_the_dark() {
        var look = new MapStyle(Theme.DARK, Language.ZH, LayerSetting.defaults());
        checkStretches("stretch-selected-dark-zh", ESTUARY, look, 1);
    }

    @Test
    void all_stretches_selected_on_a_map_of_the_whole_country() {
        var view = Maps.view(120, 37.5, 134, 45, 800, 560);
        checkStretches("stretch-country-light-en", view, MapStyle.DEFAULT, Integer.MAX_VALUE);
    }

    private static void checkStretches(
            String name, Viewport view, MapStyle look, int numberSelected) {
        var selected =
                Maps.SAMPLE.stretches().stream()
                        .limit(numberSelected)
                        .map(StretchMarker::uuid)
                        .collect(Collectors.toSet());
        var contents =
                new MapContents(
                        Maps.SAMPLE.sightings(),
                        Maps.SAMPLE.stretches(),
                        List.of(),
                        Maps.SAMPLE.sites(),
                        selected);
        var snapshot = Maps.COMPOSER.compose(view, look, contents);
        var frame = RasterFrame.render(RENDERER, snapshot, List.of(), () -> false);
        GoldenImage.assertMatches(name, frame.image());
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
