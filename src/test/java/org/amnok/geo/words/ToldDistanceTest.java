package org.amnok.geo.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.domain.record.Place;
import org.amnok.geo.words.PlaceWords.Reading;
import org.amnok.map.Maps;
import org.amnok.map.ground.BaseMapGeography;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldDistanceTest {
    private static final PlaceWords WORDS =
            new PlaceWords(BaseMapGeography.of(Maps.BASE), Maps.BASE.sites());

    private static Place.Located located(String words) {
        return (Place.Located) ((Reading.Of) WORDS.read(words)).place();
    }

    /// Half of what lies between the two ends, and what town and river line are exact to.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "several km downstream of Hyesan | 5.5 | 3500",
                "a few kilometres upstream from Hyesan | -5.5 | 3500",
                "혜산에서 수 km 하류 | 5.5 | 3500",
                "혜산에서 10여km 하류 | 15 | 5000",
                "恵山から10数キロ下流 | 15 | 5000",
                "惠山下游十几公里 | 14.5 | 4500",
                "2-3 km downstream of Hyesan | 2.5 | 500",
                "3 or 2 km downstream of Hyesan | 2.5 | 500",
                "two to three kilometers downstream of Hyesan | 2.5 | 500",
                "恵山から2~3キロ下流 | 2.5 | 500",
                "three kilometres downstream of Hyesan | 3 | 500",
                "half a kilometre downstream of Hyesan | 0.5 | 250"
            })
    void a_rough_distance_is_as_wide_as_it_was_told(
            String words, double kilometres, double halfWidthMetres) {
        var place = located(words);
        var way = kilometres < 0 ? "upstream" : "downstream";
        var exactly = located("%s km %s of Hyesan".formatted(Math.abs(kilometres), way));
        assertThat(place.point()).isEqualTo(exactly.point());
        assertThat(place.uncertaintyMetres())
                .isBetween(halfWidthMetres + 1000, halfWidthMetres + 1300);
    }

    @Test
    void a_village_at_a_distance_is_where_the_distance_says() {
        assertThat(located("a village 3 km northwest of Hyesan").point())
                .isEqualTo(located("3 km northwest of Hyesan").point());
        assertThat(located("혜산 시내에서 북서쪽으로 3킬로미터 떨어진 마을").point())
                .isEqualTo(located("3 km northwest of Hyesan").point());
    }
}
