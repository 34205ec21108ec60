package org.amnok.geo.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.amnok.domain.Certainty;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.filter.Around;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.wording.FacetNames;
import org.amnok.domain.wording.FilterWords;
import org.amnok.domain.wording.NamesOnMap;
import org.amnok.geo.Geodesy;
import org.amnok.map.Maps;
import org.amnok.map.ground.BaseMapGeography;
import org.amnok.words.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithinWordsTest {
    private static final WithinWords WORDS =
            new WithinWords(Maps.BASE.sites(), () -> BaseMapGeography.of(Maps.BASE));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "within 10 km of Hyesan",
                "Within 10km of hyesan",
                "혜산에서 10 km 안",
                "距惠山 10 公里以内",
                "恵山から10km以内",
                "within 10 km of 41.4017, 128.1778"
            })
    void distances_from_a_place_are_read_in_four_languages(String words) {
        var within = read(words);
        assertThat(within.metres()).isEqualTo(10_000);
        assertThat(within.certainty()).isEqualTo(Certainty.POSSIBLE);
        var around = (Around.OfShape) within.around();
        var middle = around.outline().parts().getFirst().getFirst();
        assertThat(Geodesy.distanceMetres(middle, new LatLon(41.4017, 128.1778))).isLessThan(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "zh", "ja"})
    void what_a_filter_says_of_itself_is_read(String language) {
        var names = new FacetNames(ProjectContents.EMPTY, NamesOnMap.NONE);
        for (var certainty : Certainty.values()) {
            var asked = new Criterion.Within(new Around.AnyCrossing(), 2500, certainty);
            var said = Messages.in(language, () -> new FilterWords(names).of(asked));
            assertThat(WORDS.read(said)).as(said).contains(asked);
        }
    }

    @Test
    void a_site_is_meant_as_it_lies() {
        var site =
                Maps.BASE.sites().stream()
                        .filter(each -> each.title().equals("Changbai port"))
                        .findFirst()
                        .orElseThrow();
        assertThat(read("within 500 m of changbai port").around())
                .isEqualTo(new Around.OfSite(site.uuid()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hyesan", "kind = 'vehicles_parked'", "", "without a place", "10 km"})
    void what_is_about_something_else_is_left_to_others(String words) {
        assertThat(WORDS.read(words)).isEmpty();
    }

    @Test
    void a_place_that_nobody_knows_is_named() {
        assertThatThrownBy(() -> read("within 10 km of Nowhereville"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("Nowhereville is not one place");
    }

    private static Criterion.Within read(String words) {
        return WORDS.read(words).orElseThrow();
    }
}
