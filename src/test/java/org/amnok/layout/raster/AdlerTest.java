package org.amnok.layout.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.zip.Adler32;
import org.junit.jupiter.api.Test;

class AdlerTest {
    @Test
    void joined_checksums_are_the_checksum_of_all_seed_11() {
        var random = new Random(11);
        for (int i = 0; i < 200; i++) {
            var all = new byte[random.nextInt(200_000)];
            random.nextBytes(all);
            var cut = random.nextInt(all.length + 1);
            var second = Arrays.copyOfRange(all, cut, all.length);
            assertThat(Adler.joined(sum(Arrays.copyOf(all, cut)), sum(second), second.length))
                    .isEqualTo(sum(all));
        }
    }

    private static long sum(byte[] bytes) {
        var adler = new Adler32();
        adler.update(bytes);
        return adler.getValue();
    }
}
