package org.amnok.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.domain.Sightings;
import org.amnok.domain.count.CountReader;
import org.amnok.domain.count.Counts;
import org.junit.jupiter.api.Test;

/// What tables say of a sighting.
class SightingWordsTest {
    @Test
    void numbers_of_several_classes_are_all_told() {
        assertThat(counted("5 trucks, 2 excavators and 20 to 30 cars"))
                .as("“5 trucks + 2” is no sum of seven")
                .isEqualTo("5 trucks, 2 excavators, 20–30 cars");
    }

    private static String counted(String words) {
        var counts = new Counts(CountReader.read(words).rows(), words);
        var sighting = Sightings.titled("seen").edit().counts(counts).done(Sightings.NOON);
        return SightingWords.counts(sighting);
    }
}
