package org.amnok.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.amnok.domain.Language;
import org.amnok.domain.codelist.SiteType;
import org.amnok.domain.record.Site;
import org.amnok.domain.record.Validity;
import org.amnok.map.Maps;
import org.amnok.map.Theme;
import org.amnok.map.compose.MapSnapshot;
import org.amnok.map.contents.MapContents;
import org.amnok.map.styling.MapStyle;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class MapRendererTest {
    private static final MapSnapshot HYESAN =
            Maps.sample(Maps.hyesan(50_000), Theme.LIGHT, Language.EN);

    private static RasterFrame draw(MapRenderer renderer, MapSnapshot snapshot) {
        return RasterFrame.render(renderer, snapshot, List.of(), () -> false);
    }

    @Test
    void the_same_picture_twice_is_identical() {
        var first = draw(new MapRenderer(), HYESAN);
        var renderer = new MapRenderer();
        draw(renderer, Maps.sample(Maps.hyesan(300_000), Theme.DARK, Language.KO));
        assertThat(draw(renderer, HYESAN).pixels()).isEqualTo(first.pixels());
    }

    @Test
    void a_renderer_that_forgot_draws_the_same_again() {
        var renderer = new MapRenderer();
        var expected = draw(renderer, HYESAN).pixels();
        renderer.forget();
        assertThat(draw(renderer, HYESAN).pixels()).isEqualTo(expected);
    }

    @Test
    void two_threads_draw_the_same_with_one_renderer() throws InterruptedException {
        var expected = draw(new MapRenderer(), HYESAN).pixels();
        var renderer = new MapRenderer();
        var other = new RasterFrame[1];
        var thread = new Thread(() -> other[0] = draw(renderer, HYESAN));
        thread.start();
        var mine = draw(renderer, HYESAN);
        thread.join();
        assertThat(mine.pixels()).isEqualTo(expected);
        assertThat(other[0].pixels()).isEqualTo(expected);
    }

    @Test
    void a_picture_has_the_size_of_its_view_in_device_pixels() {
        var view = Maps.hyesan(50_000).resized(401, 301, 1.5);
        var frame = draw(new MapRenderer(), Maps.sample(view, Theme.LIGHT, Language.EN));
        assertThat(frame.width()).isEqualTo(602);
        assertThat(frame.height()).isEqualTo(452);
        assertThat(frame.pixels()).hasSize(602 * 452);
    }

    @Test
    void a_picture_that_is_not_wanted_any_more_is_given_up() {
        var frame = RasterFrame.render(new MapRenderer(), HYESAN, List.of(), () -> true);
        assertThat(frame.report().cancelled()).isTrue();
    }

    @Test
    void broken_geometry_is_skipped_and_counted() {
        var view = Maps.hyesan(50_000);
        var look = MapStyle.DEFAULT;
        var sound = new MapContents(List.of(), List.of(siteAt(128.18, 41.4)), Set.of());
        var broken = new MapContents(List.of(), List.of(siteAt(Double.NaN, 41.4)), Set.of());
        var renderer = new MapRenderer();
        assertThat(draw(renderer, Maps.COMPOSER.compose(view, look, sound)).report().skipped())
                .isZero();
        assertThat(draw(renderer, Maps.COMPOSER.compose(view, look, broken)).report().skipped())
                .isEqualTo(1);
    }

    private static Site siteAt(double lon, double lat) {
        var site = Maps.site(SiteType.BRIDGE, Maps.HYESAN);
        return new Site(
                site.uuid(),
                site.code(),
                site.names(),
                site.type(),
                site.subtype(),
                site.country(),
                new GeometryFactory().createPoint(new Coordinate(lon, lat)),
                site.position(),
                null,
                "",
                "",
                "",
                List.of(),
                Validity.UNKNOWN);
    }
}
