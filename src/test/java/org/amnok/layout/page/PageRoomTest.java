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
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.page.InsetItem;
import org.amnok.domain.page.LegendItem;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.Pages;
import org.amnok.domain.page.PanelItem;
import org.amnok.domain.page.PanelItem.Look;
import org.amnok.domain.page.SourceItem;
import org.amnok.domain.page.TableItem;
import org.amnok.domain.page.TimelineItem;
import org.amnok.domain.record.Sighting;
import org.amnok.layout.LegendPainter;
import org.amnok.map.Maps;
import org.amnok.map.styling.MapStyle;
import org.amnok.release.ReleaseGate;
import org.amnok.release.TestRelease;
import org.amnok.render.Libraries;
import org.amnok.render.MapRenderer;
import org.amnok.render.TextRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageRoomTest {
    private static final PageComposer COMPOSER =
            new PageComposer(
                    Maps.COMPOSER,
                    new MapRenderer(Libraries.FONTS, Libraries.SYMBOLS),
                    new TextRenderer(Libraries.FONTS, Libraries.SYMBOLS));

    private static final PageFacts FACTS =
            new PageFacts(LocalDate.of(2026, 3, 1), List.of(), MapStyle.DEFAULT, List.of());

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

    @ParameterizedTest
    @CsvSource({"2025-09-30/2025-11-01, 3", "2025-08-30/2025-12-01, 5"})
    void the_legend_of_maps_of_months_lies_where_a_map_would_be_missing(String days, int maps) {
        var ends = days.split("/");
        var dated = Sightings.at(CORNER, "cars").edit().privacy(PrivacyLevel.EXACT);
        var when = Sightings.seen(ends[0], ends[1]);
        var page = design(PageTemplate.MONTHS, List.of(dated.when(when).done(Sightings.NOON)));
        assertThat(page.all(MapItem.class)).hasSize(maps);
        var last = page.all(MapItem.class).getLast().frame();
        var legend = page.all(LegendItem.class).getFirst().frame();
        assertThat(legend.xMillimetres()).isGreaterThan(last.rightMillimetres());
        assertThat(legend.yMillimetres()).isEqualTo(last.yMillimetres());
        assertThat(legend.bottomMillimetres()).isLessThanOrEqualTo(last.bottomMillimetres());
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
    void a_table_that_fills_a_news_page_leaves_no_room_for_a_second_map() {
        var page = design(PageTemplate.NEWS, dated(CORNER, 6));
        assertThat(page.all(TableItem.class)).hasSize(1);
        assertThat(page.all(InsetItem.class)).isEmpty();
        assertThat(design(PageTemplate.NEWS, dated(CORNER, 1)).all(InsetItem.class)).hasSize(1);
    }

    /// The map is as high as the page, and shows where it lies beside itself.
    @Test
    void a_report_of_few_sightings_has_its_legend_above_them() {
        var page = design(PageTemplate.REPORT_A4, dated(Sightings.HYESAN, 1));
        var map = page.all(MapItem.class).getFirst().frame();
        var legend = page.all(LegendItem.class).getFirst().frame();
        var table = page.all(TableItem.class).getFirst().frame();
        var days = page.all(TimelineItem.class).getFirst().frame();
        var inset = page.all(InsetItem.class).getFirst().frame();
        assertThat(legend.xMillimetres()).isGreaterThan(map.rightMillimetres());
        assertThat(map.heightMillimetres()).isGreaterThan(140);
        assertThat(legend.bottomMillimetres()).isLessThanOrEqualTo(table.yMillimetres());
        assertThat(table.bottomMillimetres()).isLessThanOrEqualTo(inset.yMillimetres());
        assertThat(inset.bottomMillimetres()).isLessThan(days.yMillimetres());
        var many = design(PageTemplate.REPORT_A4, dated(Sightings.HYESAN, 14));
        assertThat(many.all(LegendItem.class).getFirst().frame().xMillimetres())
                .isEqualTo(many.all(MapItem.class).getFirst().frame().xMillimetres());
    }

    @Test
    void the_map_of_an_atlas_page_has_the_room_that_few_sightings_leave() {
        var few = design(PageTemplate.ATLAS, dated(Sightings.HYESAN, 1));
        var more = design(PageTemplate.ATLAS, dated(Sightings.HYESAN, 8));
        assertThat(few.all(MapItem.class).getFirst().frame().heightMillimetres())
                .isGreaterThan(more.all(MapItem.class).getFirst().frame().heightMillimetres() + 20);
    }

    /// What lies above or beside the usual map.
    @ParameterizedTest
    @CsvSource({"ATLAS, 41.443, 128.17", "REPORT_A4, 41.4, 128.245", "REPORT_A4, 41.4, 128.234"})
    void what_a_map_shows_is_listed_beside_it(PageTemplate template, double lat, double lon) {
        var page = design(template, dated(new LatLon(lat, lon), 2));
        var map = page.all(MapItem.class).getFirst();
        var viewport = MapPiece.viewport(map, Paper.box(map.frame()), 96);
        assertThat(page.all(TableItem.class).isEmpty())
                .isEqualTo(!viewport.frame().contains(viewport.screen(new LatLon(lat, lon))));
    }

    @Test
    void no_title_lies_on_a_sighting_far_beside_the_middle() {
        var page = design(PageTemplate.NEWS, dated(new LatLon(41.43, 128.09), 1));
        assertThat(page.all(PanelItem.class)).noneMatch(panel -> panel.look() == Look.PLATE);
        assertThat(design(PageTemplate.NEWS, List.of()).all(PanelItem.class))
                .anyMatch(panel -> panel.look() == Look.PLATE);
    }

    /// Of what only its high map shows, not the lower one of more sightings.
    @Test
    void the_legend_of_an_atlas_page_ends_above_its_sources() {
        var some = new ArrayList<>(dated(Sightings.HYESAN, 1));
        for (var kind : SightingKind.values()) {
            var at = new LatLon(41.443, 128.11 + 0.005 * some.size());
            var exact = Sightings.at(at, kind.name()).edit().privacy(PrivacyLevel.EXACT);
            some.add(exact.kind(kind).done(Sightings.NOON));
        }
        var page = design(PageTemplate.ATLAS, some);
        var legend = page.all(LegendItem.class).getFirst().frame();
        var sources = page.all(SourceItem.class).getFirst().frame();
        assertThat(legend.bottomMillimetres()).isLessThanOrEqualTo(sources.yMillimetres());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void the_legend_of_a_square_has_room_for_its_lines_and_no_more(int sightings) {
        var some = dated(Sightings.HYESAN, sightings);
        var page = design(PageTemplate.SQUARE, some);
        var legend = page.all(LegendItem.class).getFirst();
        var lines =
                COMPOSER.legend(page, legend, records(some), FACTS).stream()
                        .filter(line -> !legend.hidden().contains(line.swatch()))
                        .count();
        var rows = (lines + 1) / 2;
        var row = Paper.millimetres(LegendPainter.ROW_HEIGHT * LegendBlock.LARGEST) * 2.1;
        assertThat(legend.frame().heightMillimetres()).isBetween(rows * row - 1, rows * row + 2);
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
        return COMPOSER.page(template, request, records(sightings), FACTS);
    }

    private static PageRecords records(List<Sighting> sightings) {
        return new PageRecords(
                TestRelease.released(sightings), new ReleaseGate().releaseSites(List.of()));
    }
}
