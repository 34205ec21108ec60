package org.amnok.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.Place;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.TestRelease;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "About 30 white cars. They left. | About 30 white cars",
                "Some 2.5 m of water at the U.S. built bridge. | Some 2.5 m of water at the U.S. built bridge",
                "백색 승용차 30대。다음 날 | 백색 승용차 30대",
                "Cars | Cars"
            })
    void a_row_says_what_was_seen_by_the_first_sentence_of_the_note(String note, String what) {
        assertThat(new RowWords(Language.EN).what(sighting("Hyesan", note))).isEqualTo(what);
    }

    @Test
    void below_it_says_where() {
        assertThat(new RowWords(Language.EN).where(sighting("Hyesan", "Cars.")))
                .isEqualTo("Hyesan");
    }

    @Test
    void without_a_note_the_title_says_it_and_stands_once() {
        var sighting = sighting("Cars in the yard", "");
        assertThat(new RowWords(Language.EN).what(sighting)).isEqualTo("Cars in the yard");
        assertThat(new RowWords(Language.EN).where(sighting)).isEmpty();
    }

    @Test
    void to_readers_of_other_letters_the_kind_says_it() {
        assertThat(new RowWords(Language.KO).what(sighting("Hyesan", "White cars.")))
                .doesNotContain("White")
                .isNotBlank();
    }

    private static ReleasedSighting sighting(String title, String note) {
        var at = new Place.Located(new LatLon(41.4, 128.18), 300.0, LocationMethod.REPORTED, "");
        var sighting =
                Sightings.titled(title)
                        .edit()
                        .place(at)
                        .notes(new Notes(note, ""))
                        .privacy(PrivacyLevel.EXACT)
                        .done(Sightings.NOON);
        return TestRelease.released(List.of(sighting)).sightings().getFirst();
    }
}
