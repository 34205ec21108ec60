package org.amnok.packing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The files of `maps/` and their README.
class MapFilesTest {
    private static final Path MAPS = Path.of("maps");
    private static final Pattern SUM =
            Pattern.compile("^\\| `([^`]+)` \\| `([0-9a-f]{64})` \\|$", Pattern.MULTILINE);

    @Test
    void every_file_has_the_sum_that_the_readme_states() throws Exception {
        for (var sum : sums().entrySet()) {
            assertThat(sha256(MAPS.resolve(sum.getKey())))
                    .as(sum.getKey())
                    .isEqualTo(sum.getValue());
        }
    }

    @Test
    void every_data_file_has_a_sum() throws IOException {
        assertThat(sums().keySet()).containsAll(dataFiles());
    }

    @Test
    void the_readme_prints_the_attribution_that_maps_print() throws IOException {
        assertThat(Files.readString(MAPS.resolve("README.md")))
                .contains(Files.readString(MAPS.resolve("attribution.txt")));
    }

    @Test
    void packing_twice_gives_the_same_bytes(@TempDir Path folder) throws IOException {
        var again = folder.resolve("again.bin");
        BaseMapPacker.main(new String[] {"maps", again.toString()});
        assertThat(again)
                .hasSameBinaryContentAs(Path.of("target/classes/org/amnok/map/basemap.bin"));
    }

    private static List<String> dataFiles() throws IOException {
        try (var files = Files.walk(MAPS)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> MAPS.relativize(file).toString())
                    .filter(name -> name.matches(".*\\.(geojson|csv|txt|ttf)"))
                    .toList();
        }
    }

    private static Map<String, String> sums() throws IOException {
        var sums = new HashMap<String, String>();
        SUM.matcher(Files.readString(MAPS.resolve("README.md")))
                .results()
                .forEach(m -> sums.put(m.group(1), m.group(2)));
        return sums;
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
