package org.amnok.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amnok.domain.LatLon;
import org.amnok.domain.Progress;
import org.amnok.domain.record.BaseOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Large images that GDAL compressed as JPEG get small copies that show the same.
class JpegOverviewsTest {
    private static final LatLon PLACE = new LatLon(41.42, 128.15);

    @TempDir Path folder;

    @Test
    void a_geotiff_of_jpeg_tiles() {
        shows(Ground.file("largejpeg.tif"));
    }

    @Test
    void a_jpeg_with_a_world_file() throws IOException {
        var picture = Files.copy(Ground.file("large.jpg"), folder.resolve("large.jpg"));
        var pixel = 0.2 / 4200;
        Files.writeString(
                folder.resolve("large.jgw"),
                pixel + "\n0\n0\n" + -pixel + "\n" + (128.1 + pixel / 2) + "\n" + 41.5 + "\n");
        shows(picture);
    }

    private void shows(Path image) {
        var files =
                new BaseFiles(
                        new TileCache(50_000_000),
                        new OverviewFolder(folder.resolve("cache"), 1 << 30),
                        _ -> List.of());
        try (var file = files.open(image, "", BaseOptions.AUTOMATIC)) {
            file.overviews().orElseThrow().make(Progress.NONE);
        }
        try (var file = files.open(image, "", BaseOptions.AUTOMATIC)) {
            assertThat(file.overviews()).isEmpty();
            assertThat(file.canBeDrawnWhole()).isTrue();
            var colour = Ground.colourAt(file, PLACE);
            assertThat(colour >> 16 & 0xFF).isCloseTo(50, within(6));
            assertThat(colour >> 8 & 0xFF).isCloseTo(80, within(6));
            assertThat(colour & 0xFF).isCloseTo(128, within(6));
        }
    }
}
