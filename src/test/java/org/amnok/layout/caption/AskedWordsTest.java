package org.amnok.layout.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.amnok.domain.Certainty;
import org.amnok.domain.Language;
import org.amnok.domain.Outline;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.Around;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.map.Maps;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.TestRelease;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedWordsTest {
    private static final DateSpan AUTUMN = days("2025-09-01", "2025-10-31");

    @Test
    void nothing_is_said_where_all_is_asked_for() {
        assertThat(words(Language.EN, SightingFilter.ALL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EN, 'Only what may have been seen between September 2025 and October 2025 is shown.', Filter: Vehicles parked.",
        "KO, 2025년 9월부터 2025년 10월까지의 것일 수 있는 목격만 표시했다., 필터: 주차된 차량.",
        "ZH, 仅标示时间可能为2025年9月至2025年10月的目击。, 筛选：停放的车辆。",
        "JA, 2025年9月から2025年10月までのものである可能性がある目撃だけを示す。, 絞り込み：駐車車両。"
    })
    void days_and_filter_are_told_in_the_language_of_the_picture(
            Language language, String days, String filter) {
        var parked = SightingFilter.ALL.withValues(Facet.KIND, Set.of("vehicles_parked"));
        assertThat(words(language, parked.possiblyDuring(AUTUMN))).containsExactly(days, filter);
    }

    @Test
    void what_is_certain_is_told_apart() {
        var certain = SightingFilter.ALL.with(new Criterion.During(AUTUMN, Certainty.CERTAIN));
        assertThat(words(Language.EN, certain))
                .containsExactly(
                        "Only what was certainly seen between September 2025 and October 2025 is"
                                + " shown.");
    }

    @Test
    void what_a_place_is_near_to_is_named() {
        var crossing = new Criterion.Within(new Around.AnyCrossing(), 5000, Certainty.POSSIBLE);
        assertThat(words(Language.EN, SightingFilter.ALL.with(crossing)))
                .containsExactly(
                        "Filter: within 5 km of any crossing; what may fit it is shown too.");
        var town = new Around.OfShape(Outline.of(Sightings.HYESAN), "Hyesan");
        var near = new Criterion.Within(town, 5000, Certainty.CERTAIN);
        assertThat(words(Language.ZH, SightingFilter.ALL.with(near)).getFirst())
                .contains("惠山")
                .doesNotContain("Hyesan");
        var province = SightingFilter.ALL.withValues(Facet.PROVINCE, Set.of("Ryanggang"));
        assertThat(words(Language.KO, province).getFirst()).contains("량강");
    }

    @Test
    void days_are_told_as_months_where_a_record_is() {
        var asked = SightingFilter.ALL.possiblyDuring(days("2025-09-11", "2025-09-14"));
        assertThat(words(Language.EN, asked, seen(PrivacyLevel.EXACT)))
                .containsExactly(
                        "Only what may have been seen between 11 and 14 September 2025 is shown.");
        assertThat(words(Language.EN, asked, seen(PrivacyLevel.COUNTY)))
                .containsExactly(
                        "Only what may have been seen on certain days in September 2025 is shown.");
    }

    @Test
    void an_open_end_within_a_month_is_told_by_its_day() {
        var since = SightingFilter.ALL.possiblyDuring(new DateSpan(day("2025-09-11"), OPEN));
        assertThat(words(Language.EN, since)).first().asString().contains("since 11 September");
    }

    private static final LocalDate OPEN = DateSpan.OPEN_END;

    private static ReleasedSighting seen(PrivacyLevel level) {
        var dated =
                Sightings.titled("cars").edit().when(Sightings.seen("2025-09-12", "2025-09-12"));
        return TestRelease.released(List.of(dated.privacy(level).done(Sightings.NOON)))
                .sightings()
                .getFirst();
    }

    private static List<String> words(
            Language language, SightingFilter filter, ReleasedSighting... shown) {
        return new AskedWords(Maps.BASE, List.of(), language).of(filter, List.of(shown));
    }

    private static DateSpan days(String from, String to) {
        return new DateSpan(day(from), day(to));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
