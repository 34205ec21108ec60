package org.amnok.layout.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.River;
import org.amnok.domain.codelist.SiteType;
import org.amnok.domain.record.Site;
import org.amnok.geo.projection.Projections;
import org.amnok.map.MapExtent;
import org.amnok.map.Maps;
import org.amnok.map.stretch.Rivers;
import org.amnok.release.ReleaseGate;
import org.amnok.release.TestRelease;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SiteChaptersTest {
    @ParameterizedTest
    @CsvSource({
        "EN, 'Ferry or raft, Yalu km \\d+\\.\\d'",
        "KO, '나룻배·뗏목, 압록강 \\d+\\.\\d km'",
        "ZH, '岛屿，鸭绿江 \\d+\\.\\d 公里'",
        "JA, '島、鴨緑江 \\d+\\.\\d km'"
    })
    void a_site_without_a_name_is_called_what_it_is_and_where(Language language, String title) {
        assertThat(titles(language))
                .anyMatch(each -> each.matches(title))
                .noneMatch(each -> each.matches("[a-z]\\d+"));
    }

    /// In Chinese 40 pages were called “岛屿”.
    @ParameterizedTest
    @EnumSource
    void no_two_pages_have_one_title(Language language) {
        assertThat(titles(language)).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    }

    @Test
    void of_two_sites_of_one_name_the_titles_say_where_each_is() {
        var river = new Rivers(Maps.BASE).line(River.YALU).orElseThrow();
        var sites =
                Stream.of(100.0, 200.0)
                        .map(km -> Maps.site(SiteType.MARKET, river.at(km)))
                        .toList();
        assertThat(titles(sites, Language.EN))
                .containsExactly("A site, Yalu km 100.0", "A site, Yalu km 200.0");
        assertThat(titles(sites.subList(0, 1), Language.EN)).containsExactly("A site");
    }

    private static List<String> titles(Language language) {
        return titles(Maps.BASE.sites(), language);
    }

    private static List<String> titles(Collection<Site> sites, Language language) {
        var whole =
                MapExtent.of(Projections.webMercator(), new LatLon(39, 123), new LatLon(43, 130));
        return SiteChapters.of(
                        new Rivers(Maps.BASE),
                        new ReleaseGate().releaseSites(sites),
                        TestRelease.released(List.of()),
                        whole,
                        language)
                .stream()
                .map(Chapter::title)
                .toList();
    }
}
