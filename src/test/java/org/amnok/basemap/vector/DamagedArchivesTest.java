package org.amnok.basemap.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.amnok.basemap.archive.TestTiles;
import org.amnok.basemap.archive.TileFormat;
import org.amnok.basemap.archive.TileId;
import org.amnok.domain.PlainWords;
import org.amnok.domain.ProblemException;
import org.amnok.map.Maps;
import org.amnok.map.Viewport;
import org.amnok.map.styling.MapStyle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Archives that were cut off or changed by chance end in a named problem or in a map, never in
/// anything else. More rounds on demand: `-Damnok.fuzz.runs=20000`.
class DamagedArchivesTest {
    private static final int ROUNDS = Integer.getInteger("amnok.fuzz.runs", 500);
    private static final int HEADER_BYTES = 400;
    private static final Viewport MONACO = Maps.view(7.418, 43.732, 7.424, 43.736, 600, 400);

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {TestTiles.OPENMAPTILES, TestTiles.PROTOMAPS})
    @Timeout(300)
    void a_damaged_archive_is_a_problem_or_a_map_seed_20251125(String name) throws IOException {
        var random = new Random(20251125);
        var whole = Files.readAllBytes(TestTiles.copy(name, folder));
        var problems = 0;
        for (var round = 0; round < ROUNDS; round++) {
            var file = Files.write(folder.resolve("damaged-" + name), damaged(whole, random));
            problems += isProblem(file) ? 1 : 0;
        }
        assertThat(problems).isBetween(ROUNDS / 10, ROUNDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {TestTiles.OPENMAPTILES, TestTiles.PROTOMAPS})
    @Timeout(300)
    void a_damaged_tile_is_a_problem_or_a_map_seed_20251126(String name) throws IOException {
        var random = new Random(20251126);
        try (var archive = TestTiles.open(TestTiles.copy(name, folder))) {
            var id = new TileId(14, 8529, 5974);
            var whole = archive.tile(id).orElseThrow();
            for (var round = 0; round < ROUNDS; round++) {
                try {
                    StreetTileReader.read(damaged(whole, random), id, List.of());
                } catch (IOException e) {
                    assertThat(e).hasMessageNotContaining("null");
                }
            }
        }
    }

    private static boolean isProblem(Path file) {
        try (var archive = TestTiles.open(file)) {
            if (archive.facts().format() == TileFormat.VECTOR) {
                new StreetMap(archive).layers(MONACO, MapStyle.DEFAULT, () -> false);
            }
            return false;
        } catch (ProblemException e) {
            PlainWords.require(e.problem());
            return true;
        }
    }

    /// Cut off, or with some bytes changed: every other time among the first ones.
    private static byte[] damaged(byte[] whole, Random random) {
        if (random.nextInt(4) == 0) {
            return Arrays.copyOf(whole, random.nextInt(whole.length));
        }
        var bytes = whole.clone();
        var where = random.nextBoolean() ? Math.min(HEADER_BYTES, bytes.length) : bytes.length;
        for (var i = random.nextInt(12); i >= 0; i--) {
            bytes[random.nextInt(where)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }
}
