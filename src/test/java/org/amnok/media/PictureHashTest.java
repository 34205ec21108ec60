package org.amnok.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PictureHashTest {
    private static final int PICTURES = 40;

    private static PictureHash hash(BufferedImage image, float quality) {
        return PictureHash.of(Scenes.jpeg(image, quality)).orElseThrow();
    }

    @RepeatedTest(PICTURES)
    void copies_made_smaller_compressed_or_lightened_are_like_seed_is_the_repetition(
            RepetitionInfo info) {
        var image = Scenes.of(info.getCurrentRepetition());
        var hash = hash(image, 0.9f);
        assertThat(hash.isLike(hash(image, 0.3f))).isTrue();
        assertThat(hash.isLike(hash(Scenes.scaled(image, 0.5), 0.6f))).isTrue();
        assertThat(hash.isLike(hash(Scenes.scaled(image, 0.77), 0.5f))).isTrue();
        assertThat(hash.isLike(hash(new RescaleOp(0.8f, 25, null).filter(image, null), 0.7f)))
                .isTrue();
    }

    @Test
    void other_pictures_are_not() {
        var hashes =
                IntStream.rangeClosed(1, PICTURES).mapToObj(i -> hash(Scenes.of(i), 0.8f)).toList();
        for (int i = 0; i < PICTURES; i++) {
            for (int j = 0; j < i; j++) {
                assertThat(hashes.get(i).isLike(hashes.get(j))).isFalse();
            }
        }
    }

    @Test
    void what_shows_nothing_and_what_is_no_picture_has_no_hash() {
        var night = new BufferedImage(240, 160, BufferedImage.TYPE_INT_RGB);
        assertThat(PictureHash.of(Scenes.jpeg(night, 0.8f))).isEmpty();
        assertThat(PictureHash.of(new byte[] {1, 2, 3})).isEmpty();
        assertThat(PictureHash.of(Scenes.jpeg(Scenes.scaled(Scenes.of(1), 0.1), 0.8f))).isEmpty();
    }
}
