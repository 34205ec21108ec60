package org.amnok.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.domain.Names;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.ProjectContents;
import org.amnok.index.SightingIndex;
import org.amnok.map.Maps;
import org.amnok.map.ground.Gazetteer;
import org.amnok.map.ground.NamedPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Names that are not typed as they are written in the gazetteer, looked for in the whole of it.
class TypoTest {
    private static final SearchIndex INDEX = new SearchIndex(() -> Gazetteer.of(Maps.BASE));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hyesan",
                "hyesan",
                "Hyesna",
                "Hyesn",
                "Hyessan",
                "HYE-SAN",
                "Hyésan", // Latin
                "혜산",
                "헤산",
                "혜선",
                "혜사",
                "ㅎㅅ", // Hangul: a wrong vowel, a final left out, initials
                "惠山", // simplified
                "恵山" // Japanese
            })
    void hyesan_is_found_first(String typed) {
        assertThat(best(typed)).isEqualTo("Hyesan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gapsan", "Kapsan", "kapsn"})
    void both_romanisations_find_kapsan(String typed) {
        assertThat(best(typed)).startsWith("Kapsan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sinŭiju", "sinuiju", "Sin-uiju", "Sinuju", "신의주", "신이주", "新義州"})
    void sinuiju_is_found_first(String typed) {
        assertThat(best(typed)).startsWith("Sin").endsWith("iju");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jangbaek", "jangbaeg", "Changbaek", "Changbaik", "Janghaek", "Jangba"})
    void changbai_is_found_by_its_korean_name_in_latin_letters(String typed) {
        assertThat(best(typed)).isEqualTo("Changbai");
    }

    @Test
    void what_a_name_is_called_comes_before_what_one_sounds_like() {
        var written = village("Jangbaek");
        var sounding =
                new NamedPlace(
                        new Names("Changbai", "장백", "长白", ""),
                        List.of(),
                        "town",
                        1,
                        new LatLon(41, 128));
        var index = new SearchIndex(() -> List.of(sounding, written));

        assertThat(index.find("jangbaek", ProjectContents.EMPTY, SightingIndex.EMPTY))
                .containsExactly(new SearchHit.Town(written), new SearchHit.Town(sounding));
    }

    @Test
    void what_is_written_exactly_comes_before_what_starts_so_and_that_before_slips() {
        var names = List.of("Musun", "Musan Station", "Old Musan", "Musan");
        var index = new SearchIndex(() -> names.stream().map(TypoTest::village).toList());

        assertThat(index.find("musan", ProjectContents.EMPTY, SightingIndex.EMPTY))
                .extracting(TypoTest::name)
                .containsExactly("Musan", "Musan Station", "Old Musan", "Musun");
    }

    @Test
    void a_short_text_is_taken_as_it_is() {
        var index = new SearchIndex(() -> List.of(village("Ji"), village("Ra")));

        assertThat(index.find("Ja", ProjectContents.EMPTY, SightingIndex.EMPTY)).isEmpty();
    }

    @Test
    void another_name_is_not_a_slip() {
        assertThat(INDEX.find("Timbuktu", ProjectContents.EMPTY, SightingIndex.EMPTY)).isEmpty();
    }

    @Test
    void a_sighting_is_found_by_a_word_of_its_title_with_a_slip() {
        var sighting = Sightings.titled("Six lots of excavators");
        var contents = new ProjectContents(List.of(sighting), List.of());

        assertThat(INDEX.find("excvators", contents, SightingIndex.EMPTY))
                .contains(new SearchHit.OfSighting(sighting));
    }

    @Test
    void a_new_state_of_the_project_is_searched_anew() {
        var before = new ProjectContents(List.of(Sightings.titled("Zebra")), List.of());
        assertThat(INDEX.find("zebra", before, SightingIndex.EMPTY)).hasSize(1);

        assertThat(INDEX.find("zebra", ProjectContents.EMPTY, SightingIndex.EMPTY)).isEmpty();
    }

    private static String best(String typed) {
        return name(INDEX.find(typed, ProjectContents.EMPTY, SightingIndex.EMPTY).getFirst());
    }

    private static String name(SearchHit hit) {
        return hit instanceof SearchHit.Town(var place) ? place.names().en() : hit.toString();
    }

    private static NamedPlace village(String name) {
        return new NamedPlace(
                new Names(name, "", "", ""), List.of(), "village", 3, new LatLon(41, 128));
    }
}
