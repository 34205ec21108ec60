package org.amnok.layout.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.geo.projection.Projections;
import org.amnok.map.MapExtent;
import org.amnok.map.Maps;
import org.amnok.release.ReleaseGate;
import org.amnok.release.TestRelease;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteChaptersTest {
    @ParameterizedTest
    @CsvSource({"EN, Ferry or raft", "KO, 나룻배·뗏목"})
    void a_site_without_a_name_is_called_what_it_is(Language language, String title) {
        var whole =
                MapExtent.of(Projections.webMercator(), new LatLon(39, 123), new LatLon(43, 130));
        var titles =
                SiteChapters.of(
                                new ReleaseGate().releaseSites(Maps.BASE.sites()),
                                TestRelease.released(List.of()),
                                whole,
                                language)
                        .stream()
                        .map(Chapter::title)
                        .toList();
        assertThat(titles).contains(title).noneMatch(each -> each.matches("[a-z]\\d+"));
    }
}
