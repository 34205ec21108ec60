package org.amnok.basemap.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.amnok.store.Outside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HillshadeTest {
    private static final double FLAT = Math.sqrt(0.5);

    @TempDir private Path folder;

    @Test
    void flat_ground_is_as_bright_as_the_lights_are_high() {
        assertThat(Hillshade.brightness(0, 0)).isEqualTo(FLAT);
    }

    /// A plane that rises southwards faces north: the light in the north counts wholly, that in the
    /// west nothing, the north-west and the south-west by half.
    @Test
    void a_plane_of_45_degrees_that_faces_north_is_lit_by_three_of_the_lights() {
        var north = 1.0; // its normal points straight at the light
        var northWest = (FLAT + 0.5) / Math.sqrt(2);
        var southWest = (FLAT - 0.5) / Math.sqrt(2);
        assertThat(Hillshade.brightness(0, -1))
                .isCloseTo((north + (northWest + southWest) / 2) / 2, within(1e-12));
    }

    @Test
    void a_slope_to_the_south_east_is_darker_than_one_to_the_north_west() {
        assertThat(Hillshade.brightness(-0.3, 0.3)).isLessThan(FLAT);
        assertThat(Hillshade.brightness(0.1, -0.1)).isGreaterThan(Hillshade.brightness(-0.1, 0.1));
    }

    @Test
    void the_slopes_of_a_plane_are_its_own() {
        var metres = new float[25];
        for (var i = 0; i < 25; i++) {
            metres[i] = 3f * (i % 5) - 2f * (i / 5f - i % 5 / 5f);
        }
        Hillshade.slopes(
                metres,
                3,
                3,
                new double[] {10, 10, 10},
                (cell, east, north) -> {
                    assertThat(east).isCloseTo(0.3, within(1e-6));
                    assertThat(north).isCloseTo(0.2, within(1e-6));
                });
    }

    @Test
    void beside_a_hole_the_ground_goes_on() {
        var metres = new float[9];
        Arrays.fill(metres, 50);
        metres[0] = Float.NaN;
        var found = new double[2];
        Hillshade.slopes(
                metres,
                1,
                1,
                new double[] {10},
                (cell, east, north) -> {
                    found[0] = east;
                    found[1] = north;
                });
        assertThat(found).containsExactly(0, 0);
    }

    /// Their files have 1 to 255, where 0 is nothing.
    @Test
    void it_is_that_of_gdaldem_multidirectional() throws IOException, InterruptedException {
        var width = 60;
        var height = 50;
        var metres = new float[width * height];
        var grid = new StringBuilder();
        for (var i = 0; i < metres.length; i++) {
            var x = i % width;
            var y = i / width;
            metres[i] = Math.round(300 + 200 * Math.sin(x / 6.0) * Math.cos(y / 5.0) + 3 * x);
            grid.append(String.format(Locale.ROOT, x + 1 < width ? "%.0f " : "%.0f\n", metres[i]));
        }
        var file = folder.resolve("hills.asc");
        Files.writeString(
                file, "ncols 60\nnrows 50\nxllcorner 0\nyllcorner 0\ncellsize 30\n" + grid);
        var shaded = folder.resolve("shaded.asc");
        Outside.gdal(
                "gdaldem",
                "hillshade",
                "-multidirectional",
                file.toString(),
                shaded.toString(),
                "-of",
                "AAIGrid");
        var theirs =
                Files.readAllLines(shaded).stream()
                        .filter(line -> line.startsWith(" ") || Character.isDigit(line.charAt(0)))
                        .flatMap(line -> Arrays.stream(line.strip().split(" ")))
                        .mapToInt(Integer::parseInt)
                        .toArray();
        var cells = new double[height - 2];
        Arrays.fill(cells, 30);
        Hillshade.slopes(
                metres,
                width - 2,
                height - 2,
                cells,
                (cell, east, north) -> {
                    var at = (cell / (width - 2) + 1) * width + cell % (width - 2) + 1;
                    var ours = 1 + 254 * Hillshade.brightness(east, north);
                    assertThat(ours).as("cell %d", at).isCloseTo(theirs[at], within(1.0));
                });
    }
}
