package org.amnok.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.Names;
import org.amnok.domain.River;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.Confidence;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.domain.record.Report;
import org.amnok.domain.record.RiverKilometre;
import org.amnok.domain.record.RiverStretch;
import org.amnok.domain.record.Sighting;
import org.amnok.map.ground.NamedPlace;
import org.amnok.release.ReleaseTerms;
import org.amnok.release.TestRelease;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTitlesTest {
    private static final Sighting TOLD = sighting("told", Report.NONE);
    private static final Sighting BY_OUTLET = sighting("outlet", report("Daily NK", ""));
    private static final Sighting BY_ADDRESS =
            sighting("address", report("", "https://example.org/report"));

    @Test
    void what_has_no_outlet_and_no_address_is_not_a_published_report() {
        assertThat(standfirst(Language.EN, TOLD)).isEqualTo("One sighting, not published.");
        assertThat(standfirst(Language.EN, TOLD, TOLD)).isEqualTo("2 sightings, not published.");
    }

    @Test
    void an_outlet_or_an_address_is_a_published_report() {
        assertThat(standfirst(Language.EN, BY_OUTLET))
                .isEqualTo("One sighting, in a published report.");
        assertThat(standfirst(Language.EN, BY_OUTLET, BY_ADDRESS))
                .isEqualTo("2 sightings, all in published reports.");
    }

    @Test
    void both_are_counted_apart() {
        assertThat(standfirst(Language.EN, BY_OUTLET, TOLD, TOLD))
                .isEqualTo("3 sightings: 1 in published reports, 2 not published.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN|The border in 3 sightings|3 sightings: 1 in published reports, 2 not published.",
                "KO|목격 3건으로 본 국경|목격 3건(보도된 1건, 보도되지 않은 2건).",
                "ZH|3条目击中的边境|目击3条（见于公开报道1条，未经报道2条）。",
                "JA|目撃3件に見る国境|目撃3件（報道あり1件、報道なし2件）。"
            })
    void title_and_standfirst_count_sightings_in_every_language(
            Language language, String title, String standfirst) {
        var titles = new PageTitles(new TownNames(List.of()), language);
        var shown = TestRelease.released(List.of(BY_OUTLET, TOLD, TOLD)).sightings();
        assertThat(titles.title(shown, Sightings.HYESAN)).isEqualTo(title);
        assertThat(titles.standfirst(shown, 0, null)).isEqualTo(standfirst);
    }

    /// “3 sightings, 3 Nov 2025” was said of one of that day and two that nobody dated.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN|3 sightings, one of 3 Nov 2025 and 2 undated, not published.",
                "KO|목격 3건: 2025. 11. 3. 1건, 날짜를 알 수 없는 2건(보도되지 않음).",
                "ZH|目击3条：2025年11月3日1条，日期不详2条（未经报道）。",
                "JA|目撃3件：2025年11月3日が1件、日付不明が2件（報道なし）。"
            })
    void what_is_not_dated_has_no_day_in_the_standfirst(Language language, String standfirst) {
        var dated =
                TOLD.edit().when(Sightings.seen("2025-11-03", "2025-11-03")).done(Sightings.NOON);
        assertThat(standfirst(language, dated, TOLD, TOLD)).isEqualTo(standfirst);
    }

    /// Works that go on since September were of 13 September alone.
    @Test
    void what_is_open_at_an_end_is_of_no_single_day() {
        var since = of("2025-09-13", DateSpan.OPEN_END.toString());
        assertThat(standfirst(Language.EN, since))
                .isEqualTo("One sighting, from Sep 2025, not published.");
        assertThat(standfirst(Language.EN, since, of("2025-11-03", "2025-11-03")))
                .isEqualTo("2 sightings, from Sep 2025, not published.");
        var until = of(DateSpan.OPEN_START.toString(), "2025-09-13");
        assertThat(standfirst(Language.EN, until))
                .isEqualTo("One sighting, until Sep 2025, not published.");
    }

    @ParameterizedTest
    @CsvSource({
        "EN, 0, in this map., may lie",
        "EN, 1, one placed outside it may lie in it., map.",
        "EN, 21, 21 placed outside it may lie in it., map.",
        "KO, 21, 21건은, 0건",
        "ZH, 21, 21条可能就在图内。, 此图内。",
        "JA, 21, 21件は範囲内の可能性がある。, ない。"
    })
    void a_map_in_which_none_is_placed_says_how_many_may_be(
            Language language, int near, String said, String unsaid) {
        var titles = new PageTitles(new TownNames(List.of()), language);
        assertThat(titles.standfirst(List.of(), near, null)).contains(said).doesNotContain(unsaid);
    }

    @Test
    void sightings_at_one_town_are_not_told_as_so_many_places() {
        assertThat(standfirstOfThreeAtHyesan())
                .contains("Of 3 of them only Hyesan is named")
                .doesNotContain("3 places");
    }

    /// Their ring may be one with those beside it.
    @Test
    void sightings_at_one_town_are_not_told_as_one_group() {
        assertThat(standfirstOfThreeAtHyesan())
                .contains("each lies somewhere in its ±3\u00a0km circle")
                .doesNotContain("group");
    }

    private static Sighting of(String first, String last) {
        return TOLD.edit().when(Sightings.seen(first, last)).done(Sightings.NOON);
    }

    private static String standfirstOfThreeAtHyesan() {
        var town =
                new NamedPlace(
                        new Names("Hyesan", "혜산", "惠山", ""),
                        List.of(),
                        "city",
                        1,
                        Sightings.HYESAN);
        var place = new Place.Located(Sightings.HYESAN, 3000.0, LocationMethod.REPORTED, "Hyesan");
        var there = TOLD.edit().place(place).done(Sightings.NOON);
        var shown = TestRelease.released(List.of(there, there, there)).sightings();
        return new PageTitles(new TownNames(List.of(town)), Language.EN).standfirst(shown, 0, null);
    }

    private static final NamedPlace SINUIJU = city("Sinuiju", "신의주", 40.1006, 124.398);
    private static final NamedPlace DANDONG = city("Dandong", "단둥", 40.1291, 124.3945);

    private static NamedPlace city(String english, String korean, double lat, double lon) {
        return new NamedPlace(
                new Names(english, korean, "", ""), List.of(), "city", 2, new LatLon(lat, lon));
    }

    private static String titleOf(LatLon middle, LatLon... places) {
        return titleOf(100, middle, places);
    }

    private static String titleOf(double metres, LatLon middle, LatLon... places) {
        var sightings =
                Stream.of(places)
                        .map(at -> new Place.Located(at, metres, LocationMethod.REPORTED, ""))
                        .map(place -> TOLD.edit().place(place).done(Sightings.NOON))
                        .toList();
        var towns = new TownNames(List.of(SINUIJU, DANDONG, city("Manpo", "만포", 41.157, 126.29)));
        return new PageTitles(towns, Language.EN)
                .title(TestRelease.released(sightings).sightings(), middle);
    }

    @Test
    void a_page_of_two_towns_that_face_each_other_names_both() {
        assertThat(titleOf(SINUIJU.point(), SINUIJU.point(), SINUIJU.point(), DANDONG.point()))
                .isEqualTo("Sinuiju–Dandong: 3 sightings");
    }

    @Test
    void what_may_lie_far_outside_a_town_is_around_it() {
        assertThat(titleOf(15_000, SINUIJU.point(), SINUIJU.point()))
                .isEqualTo("Around Sinuiju: one sighting");
        assertThat(titleOf(3_000, SINUIJU.point(), SINUIJU.point()))
                .isEqualTo("Sinuiju: one sighting");
    }

    @Test
    void towns_that_are_far_apart_are_not_one_place() {
        assertThat(titleOf(SINUIJU.point(), SINUIJU.point(), new LatLon(41.157, 126.29)))
                .isEqualTo("The border in 2 sightings");
    }

    @ParameterizedTest
    @CsvSource({
        "EN, 'Yalu, km 583–763: one sighting'",
        "KO, 압록강 583–763 km: 목격 1건",
        "ZH, 鸭绿江 583–763 公里：1条目击",
        "JA, 鴨緑江 583–763 km：目撃1件"
    })
    void a_page_of_one_stretch_is_named_after_it(Language language, String title) {
        var titles = new PageTitles(new TownNames(List.of()), language);
        var shown = TestRelease.released(List.of(along(583, 763))).sightings();
        assertThat(titles.title(shown, null)).isEqualTo(title);
    }

    @Test
    void a_page_of_several_stretches_is_named_after_none() {
        var titles = new PageTitles(new TownNames(List.of()), Language.EN);
        var shown = TestRelease.released(List.of(along(583, 763), along(583, 700))).sightings();
        assertThat(titles.title(shown, null)).isEqualTo("The border in 2 sightings");
    }

    private static Sighting along(double from, double to) {
        var stretch =
                new RiverStretch(
                        River.YALU, new RiverKilometre(from, null), new RiverKilometre(to, null));
        return TOLD.edit().place(new Place.Stretch(stretch, "")).done(Sightings.NOON);
    }

    @Test
    void without_sightings_a_page_is_named_after_the_city_in_its_middle() {
        assertThat(titleOf(new LatLon(41.15, 126.28))).isEqualTo("Manpo");
        assertThat(titleOf(new LatLon(41.8, 128.3))).isEqualTo("The border");
    }

    @Test
    void of_reports_that_stay_nothing_is_said() {
        var shown =
                TestRelease.of(
                                ReleaseTerms.of(ReleasePolicy.INTERNAL).withoutTheirReports(),
                                List.of(BY_OUTLET, TOLD))
                        .sightings()
                        .sightings();
        assertThat(new PageTitles(new TownNames(List.of()), Language.EN).standfirst(shown, 0, null))
                .isEqualTo("2 sightings.");
    }

    private static String standfirst(Language language, Sighting... sightings) {
        var shown = TestRelease.released(List.of(sightings)).sightings();
        return new PageTitles(new TownNames(List.of()), language).standfirst(shown, 0, null);
    }

    private static Report report(String outlet, String address) {
        return new Report(outlet, "", address, "", Confidence.NOT_STATED);
    }

    private static Sighting sighting(String title, Report report) {
        return Sightings.titled(title)
                .edit()
                .privacy(PrivacyLevel.EXACT)
                .status(SightingStatus.SUBMITTED)
                .report(report)
                .done(Sightings.NOON);
    }
}
