package org.amnok.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.domain.project.ProjectContents;
import org.amnok.index.SightingIndex;
import org.amnok.map.Maps;
import org.amnok.map.ground.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is told when nothing is called as was typed.
class WrittenAlikeTest {
    private static final SearchIndex INDEX = new SearchIndex(() -> Gazetteer.of(Maps.BASE));

    @ParameterizedTest
    @CsvSource({"Jungganjin,Chunggang", "慧山,惠山"})
    void names_of_which_some_letters_are_right_are_told(String typed, String name) {
        assertThat(INDEX.find(typed, ProjectContents.EMPTY, SightingIndex.EMPTY)).isEmpty();
        assertThat(alike(typed)).anyMatch(all -> all.contains(name));
    }

    @Test
    void nothing_is_told_of_letters_that_are_in_no_name() {
        assertThat(alike("qqqqqqqq")).isEmpty();
    }

    @Test
    void no_more_are_told_than_were_asked_for() {
        assertThat(INDEX.alike("Sanbong-ri", ProjectContents.EMPTY, 3)).hasSizeLessThan(4);
    }

    private static List<String> alike(String typed) {
        return INDEX.alike(typed, ProjectContents.EMPTY, 3).stream()
                .map(
                        hit ->
                                hit instanceof SearchHit.Town(var place)
                                        ? place.names().toString()
                                        : "")
                .toList();
    }
}
