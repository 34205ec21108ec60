package org.amnok.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.PageCaption;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.Pages;
import org.amnok.domain.page.TextItem;
import org.amnok.map.Maps;
import org.amnok.map.styling.MapStyle;
import org.amnok.release.ReleaseGate;
import org.amnok.release.TestRelease;
import org.amnok.render.Libraries;
import org.amnok.render.MapRenderer;
import org.amnok.render.TextRenderer;
import org.junit.jupiter.api.Test;

class PageFieldsTest {
    private static final PageComposer COMPOSER =
            new PageComposer(
                    Maps.COMPOSER,
                    new MapRenderer(Libraries.FONTS, Libraries.SYMBOLS),
                    new TextRenderer(Libraries.FONTS, Libraries.SYMBOLS));

    private static final PageRecords RECORDS =
            new PageRecords(
                    TestRelease.released(List.of()), new ReleaseGate().releaseSites(List.of()));
    private static final PageFacts FACTS =
            new PageFacts(LocalDate.of(2026, 3, 1), List.of(), MapStyle.DEFAULT, List.of());

    @Test
    void fields_that_any_text_may_have_are_known_whether_a_text_has_them_or_not() {
        assertThat(fields("Hyesan"))
                .containsEntry("{made}", "2026-03-01")
                .containsEntry("{count}", "0")
                .containsEntry("{scale}", "1 : 55,000");
    }

    @Test
    void fields_of_a_text_that_name_a_map_are_known_too() {
        assertThat(fields("{reports:map}")).containsKey("{reports:map}");
    }

    @Test
    void days_that_a_map_asks_for_within_a_month_are_told_as_days() {
        var frame = Pages.frame(20, 60, 150, 100);
        var days = new DateSpan(LocalDate.of(2025, 11, 1), LocalDate.of(2025, 11, 15));
        var page =
                Pages.with(
                        MapItem.of("map", frame, Pages.HYESAN).of(SightingFilter.ALL, days),
                        TextItem.of("title", frame, TextItem.Role.TITLE, "{days:map}"));
        assertThat(COMPOSER.fields(page, RECORDS, FACTS))
                .containsEntry("{days:map}", "1–15 Nov 2025");
    }

    @Test
    void a_caption_of_a_person_counts_until_the_program_would_write_another() {
        var page = page("Hyesan");
        var written = COMPOSER.caption(page, RECORDS, FACTS);
        var own = new PageCaption("Nothing at dusk.", "", written.text(), written.alternative());
        assertThat(caption(page.captioned(own))).isEqualTo("Nothing at dusk.");
        var old = new PageCaption("Cars at dusk.", "", "Another caption", "");
        assertThat(caption(page.captioned(old))).isEqualTo(written.text());
    }

    private static String caption(PageDesign page) {
        return COMPOSER.sheet(page, RECORDS, FACTS, page.size().dpi()).caption().text();
    }

    private static Map<String, String> fields(String text) {
        return COMPOSER.fields(page(text), RECORDS, FACTS);
    }

    private static PageDesign page(String text) {
        var frame = Pages.frame(20, 60, 150, 100);
        return Pages.with(
                MapItem.of("map", frame, Pages.HYESAN),
                TextItem.of("title", frame, TextItem.Role.TITLE, text));
    }
}
