package org.amnok.layout.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.page.LegendItem;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.TextItem;
import org.amnok.geo.projection.Projections;
import org.amnok.layout.PictureSize;
import org.amnok.map.MapExtent;
import org.amnok.map.Maps;
import org.amnok.map.Theme;
import org.amnok.map.compose.MapComposer;
import org.amnok.map.ground.BaseMap;
import org.amnok.map.styling.MapStyle;
import org.amnok.release.ReleaseGate;
import org.amnok.release.TestRelease;
import org.amnok.render.Libraries;
import org.amnok.render.MapRenderer;
import org.amnok.render.TextRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturePageTest {
    private static final BaseMap BASE = Maps.BASE;
    private static final TextRenderer PEN = new TextRenderer(Libraries.FONTS, Libraries.SYMBOLS);
    private static final PageComposer COMPOSER =
            new PageComposer(
                    new MapComposer(BASE),
                    new MapRenderer(Libraries.FONTS, Libraries.SYMBOLS),
                    PEN);
    private static final PictureSize SCREEN = new PictureSize(800, 600, 96);
    private static final String LONG =
            "Vehicles gathered at Hyesan, Kimhyongjik, Junggang and elsewhere along the whole"
                    + " length of the border between November 2024 and February 2026";

    @Test
    void without_a_title_the_map_takes_its_room() {
        assertThat(page("  ", SCREEN).design().all(TextItem.class)).isEmpty();
        assertThat(page("", SCREEN).map().box().height())
                .isGreaterThan(page("Hyesan", SCREEN).map().box().height() + 40);
    }

    @Test
    void a_title_takes_more_lines_when_it_is_long() {
        assertThat(titleHeight(LONG, SCREEN)).isGreaterThan(titleHeight("Hyesan", SCREEN));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 20})
    void a_title_takes_a_quarter_of_the_height_at_most(int times) {
        var small = new PictureSize(300, 400, 96);
        assertThat(titleHeight((LONG + " ").repeat(times), small)).isLessThanOrEqualTo(100);
    }

    @Test
    void the_map_shows_exactly_the_extent_that_was_asked_for_at_its_own_shape() {
        var extent = extent("EPSG:32652");
        var viewport = page("", SCREEN).map().viewport();
        var seen = MapExtent.of(viewport);
        assertThat((seen.minX() + seen.maxX()) / 2)
                .isCloseTo((extent.minX() + extent.maxX()) / 2, within(1e-6));
        assertThat((seen.minY() + seen.maxY()) / 2)
                .isCloseTo((extent.minY() + extent.maxY()) / 2, within(1e-6));
        assertThat(
                        Math.min(
                                seen.maxX() - seen.minX() - (extent.maxX() - extent.minX()),
                                seen.maxY() - seen.minY() - (extent.maxY() - extent.minY())))
                .isCloseTo(0, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"200, 200, 96", "20000, 400, 24", "1000, 1000, 300", "333, 777, 97"})
    void a_picture_is_as_many_pixels_as_were_asked_for(int width, int height, double dpi) {
        var size = new PictureSize(width, height, dpi);
        var sheet =
                COMPOSER.picture(
                        spec("", size, Theme.LIGHT),
                        TestRelease.released(List.of()),
                        new ReleaseGate().releaseSites(List.of()),
                        PictureRoom.NONE);
        assertThat(sheet.size()).isEqualTo(size);
    }

    @Test
    void a_dark_map_lies_on_a_dark_page() {
        var page = page(spec("", SCREEN, Theme.DARK));
        assertThat(page.design().background()).isEqualTo(PageDesign.Background.DARK);
        assertThat(page.map().look().theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void the_legend_lies_below_the_map_as_wide_as_it() {
        var page = page("", SCREEN);
        var legend = Paper.box(page.design().all(LegendItem.class).getFirst().frame());
        assertThat(legend.y()).isGreaterThan(page.map().box().bottom());
        assertThat(legend.width()).isCloseTo(page.map().box().width(), within(1e-6));
    }

    private static double titleHeight(String title, PictureSize size) {
        return page(title, size).room().title();
    }

    private static PicturePage page(String title, PictureSize size) {
        return page(spec(title, size, Theme.LIGHT));
    }

    private static PicturePage page(PictureSpec spec) {
        var gate = new ReleaseGate();
        var records =
                new PageRecords(TestRelease.released(List.of()), gate.releaseSites(BASE.sites()));
        return new PicturePage(COMPOSER, spec, records, PictureRoom.NONE);
    }

    private static PictureSpec spec(String title, PictureSize size, Theme theme) {
        return new PictureSpec(
                extent("EPSG:32652"),
                size,
                title,
                true,
                SightingFilter.ALL,
                null,
                new PageFacts(
                        LocalDate.of(2025, 12, 1),
                        BASE.attributions(),
                        MapStyle.DEFAULT.in(theme),
                        List.of()));
    }

    private static MapExtent extent(String code) {
        return MapExtent.of(
                Projections.byCode(code).orElseThrow(),
                new LatLon(41.3, 128.05),
                new LatLon(41.5, 128.3));
    }
}
