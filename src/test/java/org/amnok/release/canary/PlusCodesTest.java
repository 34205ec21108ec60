package org.amnok.release.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.amnok.domain.LatLon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// True places as telephones and web maps write them.
class PlusCodesTest {
    private static final LatLon TRUE = new LatLon(41.4016742, 128.1777813);
    private static final LatLon RELEASED = new LatLon(41.405, 128.175);

    private static List<Leak> found(String text) {
        return found(text, TRUE, RELEASED);
    }

    private static List<Leak> found(String text, LatLon place, LatLon released) {
        var secret = new SecretPlace("the true place of e15", place);
        return Scans.search(
                Scans.of(new Secrets(List.of(secret), List.of(), List.of()), released),
                ("before " + text + " after").getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8QHCC52H+M4",
                "8qhcc52h+m4",
                "8QHCC52H+",
                "(C52H+M4 Hyesan)",
                "HCC52H+M4",
                "https://www.google.com/maps/place/X/@39.9,125.1,17z/data=!3d41.4016742!4d128.1777813",
                "https://www.openstreetmap.org/#map=18/41.40167/128.17778",
                "geo:41.40167,128.17778"
            })
    void a_true_place_is_found_in_codes_and_links(String text) {
        assertThat(found(text))
                .singleElement()
                .extracting(Leak::what)
                .isEqualTo("the true place of e15");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8QHCC52H+FH",
                "F52H+M4",
                "aC52H+M4",
                "C52H+M4ab",
                "52H+M4",
                "XXXXXXXX+XX",
                "8QHC0000+"
            })
    void other_codes_are_no_place(String text) {
        assertThat(found(text)).isEmpty();
    }

    /// Five bytes that look like a short code come up in any large packed file.
    @Test
    void a_code_of_a_neighbourhood_is_chance_among_packed_bytes_and_a_place_in_text() {
        assertThat(found("C52H+ Hyesan")).hasSize(1);
        assertThat(packed(" C52H+ ~")).isEmpty();
        assertThat(packed(" C52H+M4 ~")).hasSize(1);
        assertThat(packed(" 8QHCC52H+ ~")).hasSize(1);
    }

    private static List<Leak> packed(String among) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {1, 2, (byte) 0x80, 3, (byte) 0xff, 4});
        bytes.writeBytes(among.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(new byte[] {1, 2, (byte) 0x80, 3, (byte) 0xff, 4});
        var secret = new SecretPlace("the true place of e15", TRUE);
        return Scans.search(
                Scans.of(new Secrets(List.of(secret), List.of(), List.of()), RELEASED),
                bytes.toByteArray());
    }

    /// One with a released place in it says no more than that.
    @Test
    void the_cell_of_a_released_place_is_no_leak() {
        var beside = new LatLon(41.4051, 128.1751);
        assertThat(found("8QHCC54G+22", beside, RELEASED)).isEmpty();
        assertThat(found("8QHCC54G+22", beside, new LatLon(41.45, 128.25))).hasSize(1);
    }
}
