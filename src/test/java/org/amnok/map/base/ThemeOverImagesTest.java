package org.amnok.map.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.amnok.domain.ImageTheme;
import org.amnok.domain.LatLon;
import org.amnok.geo.projection.Projections;
import org.amnok.map.ImageLayer;
import org.amnok.map.MapExtent;
import org.amnok.map.MapLayer;
import org.amnok.map.Maps;
import org.amnok.map.RasterImage;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.styling.MapStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Symbols and names over images of others are light on dark, or dark on light, as they are read
/// best.
class ThemeOverImagesTest {
    private static final Viewport VIEW = Maps.view(128.1, 41.3, 128.3, 41.5, 800, 800);
    private static final int FOREST = 0xFF3A4A35;
    private static final int SNOW = 0xFFE8ECEE;
    private static final int CLEAR = 0x00FFFFFF;

    /// An image of one colour on a box of degrees.
    private record Plain(int argb, double west, double east, String projection, boolean isRelief)
            implements BaseSource {
        @Override
        public List<MapLayer> layers(Viewport view, MapStyle look, BooleanSupplier cancelled) {
            var cells = new int[100];
            Arrays.fill(cells, argb);
            var extent =
                    MapExtent.of(
                            Projections.byCode(projection).orElseThrow(),
                            new LatLon(41.2, west),
                            new LatLon(41.6, east));
            return List.of(
                    new ImageLayer("image", new RasterImage(10, 10, extent, cells), 1, null));
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, EPSG:3857", "DARK, EPSG:3857", "LIGHT, EPSG:32652", "DARK, EPSG:4326"})
    void over_a_dark_image_the_map_is_dark_and_over_a_bright_one_light(
            Theme window, String projection) {
        assertThat(theme(window, image(FOREST, 128, 128.4, projection))).isEqualTo(Theme.DARK);
        assertThat(theme(window, image(SNOW, 128, 128.4, projection))).isEqualTo(Theme.LIGHT);
    }

    @Test
    void an_image_that_covers_less_than_half_of_the_view_changes_nothing() {
        var part = image(FOREST, 128.21, 128.4, "EPSG:3857");
        assertThat(theme(Theme.LIGHT, part)).isEqualTo(Theme.LIGHT);
        var most = image(FOREST, 128.19, 128.4, "EPSG:3857");
        assertThat(theme(Theme.LIGHT, most)).isEqualTo(Theme.DARK);
    }

    @Test
    void the_uppermost_image_counts() {
        var dark = image(FOREST, 128, 128.4, "EPSG:3857");
        var bright = image(SNOW, 128, 128.4, "EPSG:3857");
        assertThat(theme(Theme.LIGHT, dark, bright)).isEqualTo(Theme.LIGHT);
        assertThat(theme(Theme.LIGHT, bright, dark)).isEqualTo(Theme.DARK);
    }

    @Test
    void what_cannot_be_seen_of_an_image_does_not_count() {
        assertThat(theme(Theme.DARK, image(CLEAR, 128, 128.4, "EPSG:3857"))).isEqualTo(Theme.DARK);
        var faded = image(FOREST, 128, 128.4, "EPSG:3857").source();
        assertThat(theme(Theme.LIGHT, new BaseOnMap(new UUID(0, 1), 0.3, "", faded)))
                .isEqualTo(Theme.LIGHT);
    }

    @Test
    void a_relief_is_no_image() {
        var relief = new Plain(FOREST, 128, 128.4, "EPSG:3857", true);
        assertThat(theme(Theme.LIGHT, new BaseOnMap(new UUID(0, 1), 1, "", relief)))
                .isEqualTo(Theme.LIGHT);
    }

    @Test
    void a_person_decides_otherwise() {
        var dark = image(FOREST, 128, 128.4, "EPSG:3857");
        var look = MapStyle.DEFAULT.in(Theme.DARK);
        assertThat(theme(look.onImages(ImageTheme.LIGHT), dark)).isEqualTo(Theme.LIGHT);
        var bright = image(SNOW, 128, 128.4, "EPSG:3857");
        assertThat(theme(look.onImages(ImageTheme.DARK), bright)).isEqualTo(Theme.DARK);
        assertThat(theme(MapStyle.DEFAULT.always(Theme.LIGHT), dark)).isEqualTo(Theme.LIGHT);
    }

    private static BaseOnMap image(int argb, double west, double east, String projection) {
        var source = new Plain(argb, west, east, projection, false);
        return new BaseOnMap(UUID.randomUUID(), 1, "", source);
    }

    private static Theme theme(Theme window, BaseOnMap... below) {
        return theme(MapStyle.DEFAULT.in(window), below);
    }

    private static Theme theme(MapStyle look, BaseOnMap... below) {
        var snapshot = Maps.COMPOSER.compose(VIEW, look, Maps.SAMPLE.over(List.of(below)));
        return snapshot.look().theme();
    }
}
