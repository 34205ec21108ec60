package org.amnok.layout.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Sightings;
import org.amnok.geo.projection.Projections;
import org.amnok.map.MapExtent;
import org.amnok.map.Maps;
import org.amnok.map.stretch.Rivers;
import org.amnok.release.TestRelease;
import org.junit.jupiter.api.Test;

class StretchChaptersTest {
    private static final Rivers RIVERS = new Rivers(Maps.BASE);

    @Test
    void each_fifty_kilometres_in_the_frame_have_a_page_from_the_mouth_on() {
        var titles = titles(frame(41.0, 126.0, 42.0, 127.2), Language.EN);
        assertThat(titles).hasSizeGreaterThan(2);
        assertThat(titles)
                .allSatisfy(title -> assertThat(title).matches("Yalu, km \\d+–\\d+"))
                .isSortedAccordingTo(
                        (a, b) ->
                                Integer.compare(
                                        Integer.parseInt(a.replaceAll("\\D+(\\d+).*", "$1")),
                                        Integer.parseInt(b.replaceAll("\\D+(\\d+).*", "$1"))));
    }

    @Test
    void the_name_of_the_river_is_in_the_language_of_the_page() {
        assertThat(titles(frame(41.3, 128.0, 41.5, 128.3), Language.KO))
                .first()
                .asString()
                .startsWith("압록강 ");
    }

    @Test
    void which_stretches_have_a_page_does_not_depend_on_what_was_seen() {
        var frame = frame(41.0, 126.0, 42.0, 127.2);
        var seen = TestRelease.released(List.of(Sightings.titled("cars")));
        assertThat(StretchChapters.of(RIVERS, seen, frame, Language.EN))
                .extracting(Chapter::title)
                .isEqualTo(titles(frame, Language.EN));
    }

    @Test
    void a_frame_without_a_river_says_so() {
        var frame = frame(40.0, 127.0, 40.1, 127.1);
        assertThatThrownBy(() -> titles(frame, Language.EN)).isInstanceOf(ProblemException.class);
    }

    private static List<String> titles(MapExtent frame, Language language) {
        return StretchChapters.of(RIVERS, TestRelease.released(List.of()), frame, language).stream()
                .map(Chapter::title)
                .toList();
    }

    private static MapExtent frame(double south, double west, double north, double east) {
        return MapExtent.of(
                Projections.webMercator(), new LatLon(south, west), new LatLon(north, east));
    }
}
