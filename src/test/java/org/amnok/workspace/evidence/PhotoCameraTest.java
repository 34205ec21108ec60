package org.amnok.workspace.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.amnok.domain.Sightings;
import org.amnok.media.Photos;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a camera stood, as its photo says.
class PhotoCameraTest {
    @ParameterizedTest
    @CsvSource({"TOKYO, 512", "WGS-84, 12"})
    void a_position_in_an_old_datum_is_as_uncertain_as_it_may_be_off(String datum, double metres) {
        assertThat(uncertainty(photo().datum(datum).uncertain(12))).isEqualTo(metres);
    }

    @Test
    void nothing_is_made_up_where_a_photo_says_nothing() {
        assertThat(uncertainty(photo())).isNull();
    }

    private static Photos photo() {
        return Photos.photo().at(Sightings.HYESAN.latDegrees(), Sightings.HYESAN.lonDegrees());
    }

    private static @Nullable Double uncertainty(Photos photo) {
        var uuid = UUID.randomUUID();
        return PhotoCamera.placed(photo.facts(), uuid, uuid, "a.jpg").uncertaintyMetres();
    }
}
