package org.amnok.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.amnok.basemap.archive.DamagedTile;
import org.amnok.domain.LatLon;
import org.amnok.domain.PlainWords;
import org.amnok.domain.ProblemException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that were cut off or changed at random end in a picture or in a named problem.
class HostileImagesTest {
    private static final int CHANGES = Integer.getInteger("amnok.fuzz.runs", 500);
    private static final LatLon PLACE = new LatLon(41.42, 128.15);

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "degrees.tif",
                "cog.tif",
                "sixteen.tif",
                "real.tif",
                "zstd.tif",
                "zstdbands.tif",
                "zstdreal.tif",
                "world.png",
                "korea.tif"
            })
    void what_was_damaged_is_drawn_or_told_seed_17(String name) throws IOException {
        var whole = Files.readAllBytes(Ground.file(name));
        var random = new Random(17);
        for (var i = 0; i < CHANGES; i++) {
            var ending = name.substring(name.indexOf('.'));
            var file = Files.write(folder.resolve("hostile" + ending), changed(whole, random));
            if (ending.equals(".png")) {
                Files.copy(
                        Ground.file("world.wld"),
                        folder.resolve("hostile.wld"),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            drawOrTell(file);
        }
    }

    @org.junit.jupiter.api.Test
    void a_damaged_world_file_is_told_or_understood_seed_18() throws IOException {
        var whole = Files.readAllBytes(Ground.file("world.wld"));
        var random = new Random(18);
        Files.copy(Ground.file("world.png"), folder.resolve("w.png"));
        for (var i = 0; i < CHANGES; i++) {
            Files.write(folder.resolve("w.wld"), changed(whole, random));
            drawOrTell(folder.resolve("w.png"));
        }
    }

    @org.junit.jupiter.api.Test
    void a_damaged_webp_tile_is_a_tile_or_a_gap_seed_19() throws IOException {
        var whole = Files.readAllBytes(Ground.file("tile.webp"));
        var random = new Random(19);
        assertThat(RasterTiles.argb(whole, 256, 256)).hasSize(256 * 256);
        for (var i = 0; i < CHANGES; i++) {
            try {
                var pixels = RasterTiles.argb(changed(whole, random), 256, 256);
                assertThat(pixels).hasSize(256 * 256);
            } catch (DamagedTile e) {
                assertThat(e.why()).isNotEmpty();
            }
        }
    }

    private static byte[] changed(byte[] whole, Random random) {
        if (random.nextInt(4) == 0) {
            return Arrays.copyOf(whole, random.nextInt(whole.length));
        }
        var bytes = whole.clone();
        // most of what is read first lies at the beginning
        var reach = random.nextBoolean() ? Math.min(600, bytes.length) : bytes.length;
        for (var i = 0; i <= random.nextInt(4); i++) {
            bytes[random.nextInt(reach)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static void drawOrTell(Path file) {
        try (var opened = Ground.open(file)) {
            Ground.colourAt(opened, PLACE);
        } catch (ProblemException e) {
            PlainWords.require(e.problem());
        }
    }
}
