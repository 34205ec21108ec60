package org.amnok.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedTest {
    @Test
    void noise_of_seed_5_comes_back_although_it_cannot_be_made_smaller() {
        var noise = new byte[100_000];
        new Random(5).nextBytes(noise);
        assertThat(Packed.image(Packed.of(noise))).isEqualTo(noise);
    }

    @Test
    void what_is_like_itself_is_made_smaller() {
        assertThat(Packed.of(new byte[100_000])).hasSizeLessThan(1000);
    }

    @Test
    void a_part_of_it_is_refused() {
        var packed = Packed.of(new byte[100_000]);
        assertThatThrownBy(() -> Packed.image(Arrays.copyOf(packed, packed.length / 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
