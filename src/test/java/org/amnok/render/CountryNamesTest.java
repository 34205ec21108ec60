package org.amnok.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.map.Maps;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.render.canvas.Boxes;
import org.amnok.render.label.PlacedLabel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Maps of social pages are small: a country is named before what matters less.
class CountryNamesTest {
    private static Viewport view(double lat, double lon, double scale, int width, int height) {
        return Maps.hyesan(50_000)
                .centredAt(new LatLon(lat, lon))
                .atScale(scale)
                .resized(width, height, 1);
    }

    private static List<PlacedLabel> labels(Viewport view) {
        return Placing.of(Maps.sample(view, Theme.LIGHT, Language.EN)).labels();
    }

    private static String text(PlacedLabel label) {
        return label.request().letters().text();
    }

    @ParameterizedTest
    @CsvSource({"40.113, 124.393, 400000, 490, 225", "41.799, 126.905, 200000, 490, 225"})
    void both_countries_are_named_where_names_of_less_take_the_room(
            double lat, double lon, double scale, int width, int height) {
        assertThat(labels(view(lat, lon, scale, width, height)))
                .extracting(CountryNamesTest::text)
                .contains("NORTH KOREA", "CHINA");
    }

    @ParameterizedTest
    @CsvSource({
        "40.164, 124.412, 400000, 401, 284, ±2 km",
        "41.492, 128.177, 400000, 319, 242, ±1.5 km"
    })
    void how_uncertain_a_place_is_stays_said(
            double lat, double lon, double scale, int width, int height, String uncertainty) {
        assertThat(labels(view(lat, lon, scale, width, height)))
                .extracting(CountryNamesTest::text)
                .contains(uncertainty);
    }

    /// Between cities, which are never left out.
    @ParameterizedTest
    @CsvSource({
        "41.405, 128.179, 5000000, 490, 225",
        "41.156, 126.274, 5000000, 500, 300",
        "41.799, 126.905, 400000, 490, 225"
    })
    void both_countries_are_named_in_small_letters_where_there_is_little_room(
            double lat, double lon, double scale, int width, int height) {
        assertThat(labels(view(lat, lon, scale, width, height)))
                .extracting(CountryNamesTest::text)
                .contains("NORTH KOREA", "CHINA");
    }

    /// What stood in the way is named elsewhere or not at all, the cities as before.
    @ParameterizedTest
    @CsvSource({"40.113, 124.393, 400000", "41.799, 126.905, 200000"})
    void a_country_that_took_the_room_of_others_meets_none(double lat, double lon, double scale) {
        var all = labels(view(lat, lon, scale, 490, 225));
        assertThat(all)
                .filteredOn(label -> text(label).equals("NORTH KOREA"))
                .singleElement()
                .satisfies(
                        name ->
                                assertThat(all)
                                        .filteredOn(other -> other != name)
                                        .hasSizeGreaterThan(4)
                                        .noneMatch(other -> meets(other, name)));
        assertThat(all).filteredOn(label -> label.request().plan().essential()).isNotEmpty();
    }

    private static boolean meets(PlacedLabel other, PlacedLabel name) {
        var box = Boxes.grown(name.box(), 2);
        return other.taken().stream().anyMatch(box::intersects)
                || other.leader() != null && other.leader().intersects(box);
    }
}
