package org.amnok.layout.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.page.InsetItem;
import org.amnok.domain.page.LegendItem;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.Pages;
import org.amnok.domain.page.TableItem;
import org.amnok.domain.page.TimelineItem;
import org.amnok.domain.record.Sighting;
import org.amnok.map.Maps;
import org.amnok.map.styling.MapStyle;
import org.amnok.release.ReleaseGate;
import org.amnok.release.TestRelease;
import org.amnok.render.Libraries;
import org.amnok.render.MapRenderer;
import org.amnok.render.TextRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageRoomTest {
    private static final PageComposer COMPOSER =
            new PageComposer(
                    Maps.COMPOSER,
                    new MapRenderer(Libraries.FONTS, Libraries.SYMBOLS),
                    new TextRenderer(Libraries.FONTS, Libraries.SYMBOLS));

    /// Of the view, where a news page has its title unless it would cover a sighting.
    private static final LatLon CORNER = new LatLon(41.425, 128.14);

    @ParameterizedTest
    @EnumSource(names = {"NEWS_PORTRAIT", "REPORT_A4"})
    void a_strip_of_days_is_as_high_as_its_bars(PageTemplate template) {
        var one = millimetres(template, 1);
        assertThat(one).isBetween(4.0, 8.0);
        assertThat(millimetres(template, 3)).isGreaterThan(one + 4).isLessThan(one + 6);
    }

    @ParameterizedTest
    @EnumSource(names = {"NEWS", "NEWS_PORTRAIT", "REPORT_A4"})
    void without_days_there_is_no_strip(PageTemplate template) {
        assertThat(strips(template, List.of(Sightings.titled("cars")))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"BEFORE_AFTER", "MONTHS"})
    void without_days_there_are_none_to_set_side_by_side(PageTemplate template) {
        var undated = List.of(Sightings.titled("cars"));
        assertThatThrownBy(() -> design(template, undated)).hasMessageContaining("has a date");
    }

    @Test
    void a_report_without_sightings_is_a_map_as_wide_as_the_page() {
        var some = design(PageTemplate.REPORT_A4, List.of(Sightings.titled("cars")));
        assertThat(some.all(TableItem.class)).hasSize(1);
        var none = design(PageTemplate.REPORT_A4, List.of());
        assertThat(none.all(TableItem.class)).isEmpty();
        assertThat(width(none)).isGreaterThan(width(some) + 60);
    }

    /// Between the legend and the days, where there is no room for a table of so many.
    @Test
    void the_empty_room_of_a_news_page_shows_where_the_map_lies() {
        var page = design(PageTemplate.NEWS, dated(CORNER, 12));
        assertThat(page.all(TableItem.class)).isEmpty();
        var legend = page.all(LegendItem.class).getFirst().frame();
        var days = page.all(TimelineItem.class).getFirst().frame();
        assertThat(page.all(InsetItem.class))
                .singleElement()
                .extracting(InsetItem::frame)
                .satisfies(
                        frame -> {
                            assertThat(frame.xMillimetres()).isEqualTo(legend.xMillimetres());
                            assertThat(frame.yMillimetres())
                                    .isGreaterThanOrEqualTo(legend.bottomMillimetres());
                            assertThat(frame.bottomMillimetres())
                                    .isLessThan(days.yMillimetres() - 6);
                        });
    }

    @Test
    void a_news_page_with_a_table_shows_no_second_map() {
        var page = design(PageTemplate.NEWS, dated(CORNER, 2));
        assertThat(page.all(TableItem.class)).hasSize(1);
        assertThat(page.all(InsetItem.class)).isEmpty();
    }

    private static double width(PageDesign page) {
        return page.all(MapItem.class).getFirst().frame().widthMillimetres();
    }

    private static double millimetres(PageTemplate template, int bars) {
        return strips(template, dated(Sightings.HYESAN, bars))
                .getFirst()
                .frame()
                .heightMillimetres();
    }

    private static List<Sighting> dated(LatLon at, int count) {
        var some = new ArrayList<Sighting>();
        for (var i = 0; i < count; i++) {
            var dated = Sightings.at(at, "cars").edit().privacy(PrivacyLevel.EXACT);
            some.add(dated.when(Sightings.seen("2025-09-01", "2025-09-20")).done(Sightings.NOON));
        }
        return some;
    }

    private static List<TimelineItem> strips(PageTemplate template, List<Sighting> sightings) {
        return design(template, sightings).all(TimelineItem.class);
    }

    private static PageDesign design(PageTemplate template, List<Sighting> sightings) {
        var request =
                new PageComposer.PageRequest(
                        Language.EN,
                        Pages.HYESAN,
                        "EPSG:3857",
                        SightingFilter.ALL,
                        null,
                        null,
                        null,
                        null);
        var records =
                new PageRecords(
                        TestRelease.released(sightings), new ReleaseGate().releaseSites(List.of()));
        var facts = new PageFacts(LocalDate.of(2026, 3, 1), List.of(), MapStyle.DEFAULT, List.of());
        return COMPOSER.page(template, request, records, facts);
    }
}
