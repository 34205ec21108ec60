package org.amnok.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageIO;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.MediaType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Pictures cut off and with bytes changed: each is drawn anew, or told of by a problem, and
/// nothing else. `-Damnok.fuzz.runs=100000` goes further than every build does.
class PictureFuzzTest {
    private static final int RUNS = Integer.getInteger("amnok.fuzz.runs", 500);
    private static final long SEED = 20_261_126;
    private static final int MOST_SECONDS = 10;

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG", "GIF", "BMP", "TIFF"})
    void a_damaged_picture_is_drawn_or_told_of_seed_20261126(MediaType type) throws Exception {
        var whole = bytes(type);
        var random = new Random(SEED);
        try (var reader = Executors.newSingleThreadExecutor(PictureFuzzTest::daemon)) {
            for (var run = 0; run < RUNS; run++) {
                var damaged = damaged(whole, random);
                var drawing = reader.submit(() -> draw(type, damaged));
                try {
                    assertThat(drawing.get(MOST_SECONDS, TimeUnit.SECONDS))
                            .isLessThanOrEqualTo(PictureCopy.LONGEST_SIDE_PIXELS);
                } catch (ExecutionException | TimeoutException e) {
                    throw new AssertionError(type + ", run " + run + ": " + e, e);
                }
            }
        }
    }

    /// @return its longer side; 0 when it is reported
    private static int draw(MediaType type, byte[] bytes) throws IOException {
        try (var file = Photos.channel(bytes)) {
            var facts = PhotoReader.read(type, file, null);
            var copy = PictureCopy.of(type, file, facts.orientation());
            assertThat(copy.jpeg()).isNotEmpty();
            return Math.max(copy.widthPixels(), copy.heightPixels());
        } catch (ProblemException e) {
            assertThat(e.problem().what()).isNotBlank();
            return 0;
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        if (random.nextInt(4) == 0) {
            return Arrays.copyOf(whole, random.nextInt(whole.length));
        }
        var bytes = whole.clone();
        for (var i = random.nextInt(16); i >= 0; i--) {
            // What is read first decides most.
            var from = random.nextBoolean() ? bytes.length : Math.min(bytes.length, 200);
            bytes[random.nextInt(from)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static byte[] bytes(MediaType type) throws IOException {
        if (type == MediaType.JPEG) {
            return Photos.photo().orientation(6).at(41.42, 128.18).bytes();
        }
        var bytes = new ByteArrayOutputStream();
        var name = type.name().toLowerCase(java.util.Locale.ROOT);
        assertThat(ImageIO.write(Photos.quarters(80, 60), name, bytes)).isTrue();
        return bytes.toByteArray();
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task, "fuzz");
        thread.setDaemon(true);
        return thread;
    }
}
