package org.amnok.workspace.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.amnok.domain.date.When;
import org.amnok.media.PhotoFacts;
import org.amnok.media.Photos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a camera's clock means.
class PhotoTimeTest {
    @ParameterizedTest
    @CsvSource({
        "2015-08-14T12:00:00, +09:00",
        "2015-08-15T12:00:00, +08:30",
        "2018-05-04T12:00:00, +08:30",
        "2018-05-05T12:00:00, +09:00",
        "2025-11-14T12:00:00, +09:00"
    })
    void pyongyang_was_half_an_hour_behind_for_three_years(String clock, String offset) {
        assertThat(PhotoTime.words(LocalDateTime.parse(clock), When.PYONGYANG)).contains(offset);
        assertThat(PhotoTime.words(LocalDateTime.parse(clock), When.SHANGHAI)).contains("+08:00");
    }

    @Test
    void a_day_is_that_of_the_sightings_zone() {
        var late = LocalDateTime.parse("2025-11-14T23:30:00");
        assertThat(day(late, When.SHANGHAI)).isEqualTo("2025-11-15");
        assertThat(day(late, When.PYONGYANG)).isEqualTo("2025-11-14");
    }

    @Test
    void the_offset_in_the_photo_proposes_the_zone() {
        var facts = Photos.photo().taken("2017:03:01 12:00:00").offset("+08:30").facts();
        assertThat(PhotoTime.proposed(facts, When.SHANGHAI)).isEqualTo(When.PYONGYANG);
        var far = Photos.photo().taken("2017:03:01 12:00:00").offset("-05:00").facts();
        assertThat(PhotoTime.proposed(far, When.SHANGHAI)).isEqualTo(ZoneOffset.ofHours(-5));
    }

    @Test
    void else_the_satellites_do() {
        var facts =
                Photos.photo()
                        .at(41, 128)
                        .taken("2025:11:14 14:20:31")
                        .satelliteTime("2025:11:14", 6, 20, 5)
                        .facts();
        assertThat(PhotoTime.proposed(facts, When.PYONGYANG)).isEqualTo(When.SHANGHAI);
    }

    @Test
    void else_it_is_that_of_the_sighting() {
        ZoneId shanghai = When.SHANGHAI;
        assertThat(PhotoTime.proposed(PhotoFacts.NONE, shanghai)).isEqualTo(shanghai);
    }

    private static String day(LocalDateTime clock, ZoneId zone) {
        var when = PhotoTime.when(clock, zone, When.UNKNOWN).observed();
        return when == null ? "" : when.text();
    }
}
