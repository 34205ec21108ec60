package org.amnok.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.amnok.basemap.tiff.PyramidWriter;
import org.amnok.basemap.tiff.RowFormat;
import org.amnok.basemap.tiff.RowSource;
import org.amnok.basemap.tiff.TiffFile;
import org.amnok.domain.Followed;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.record.BaseOptions;
import org.amnok.domain.record.BaseOptions.Stretch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Small copies of large images are made once, in a folder of their own, and shown at small scales.
class OverviewsTest {
    private static final int SIDE = 2500;

    @TempDir Path folder;
    private OverviewFolder overviews;

    @BeforeEach
    void openFolder() {
        overviews = new OverviewFolder(folder.resolve("cache"), 1 << 30);
    }

    @Test
    void a_large_image_without_overviews_wants_them() throws IOException {
        try (var file = open(image())) {
            assertThat(file.overviews()).isPresent();
        }
    }

    @Test
    void a_small_image_wants_none() {
        try (var file = open(Ground.file("utm52.tif"))) {
            assertThat(file.overviews()).isEmpty();
        }
    }

    @Test
    void made_once_they_are_found_again() throws IOException {
        var image = image();
        make(image);
        try (var file = open(image)) {
            assertThat(file.overviews()).isEmpty();
        }
        assertThat(files()).hasSize(1);
    }

    @Test
    void a_pixel_is_the_mean_of_four_of_those_that_are_there() throws IOException {
        var image = image();
        make(image);
        try (var tiff = TiffFile.open(image, overviews.find(image, "values"))) {
            assertThat(tiff.levels())
                    .extracting(level -> level.width())
                    .containsExactly(2500, 1250, 625, 313, 157);
        }
        var pixels = pixels(image, 1);
        // values are column modulo 200, nothing where the row is 7
        assertThat(pixels[10 * 1250 + 30] & 0xFF).isEqualTo(62);
        assertThat(pixels[3 * 1250 + 30] & 0xFF).isEqualTo(62);
        assertThat(pixels[20 * 1250 + 30] >>> 24).isEqualTo(255);
    }

    @Test
    void nothing_stays_nothing() throws IOException {
        var image = image();
        make(image);
        var pixels = pixels(image, 1);
        assertThat(pixels[500 * 1250 + 700] >>> 24).isZero();
        assertThat(pixels[499 * 1250 + 700] >>> 24).isEqualTo(255);
    }

    @Test
    void the_image_and_its_folder_stay_as_they_are() throws IOException {
        var image = image();
        var before = Files.readAllBytes(image);
        make(image);
        assertThat(image).hasBinaryContent(before);
        try (var all = Files.list(image.getParent())) {
            assertThat(all.filter(Files::isRegularFile)).hasSize(2);
        }
    }

    @Test
    void cancelled_they_leave_nothing() throws IOException {
        try (var file = open(image())) {
            file.overviews().orElseThrow().make(new Followed(step -> true));
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void another_content_has_other_copies() throws IOException {
        var image = image();
        make(image);
        Files.setLastModifiedTime(image, FileTime.fromMillis(1_000_000_000_000L));
        try (var file = open(image)) {
            assertThat(file.overviews()).isPresent();
        }
    }

    @Test
    void a_renamed_image_keeps_its_copies() throws IOException {
        var image = image();
        make(image);
        try (var file = open(renamed(image))) {
            assertThat(file.overviews()).isEmpty();
        }
    }

    @Test
    void another_stretch_needs_no_other_copies() throws IOException {
        var image = image();
        make(image);
        var extremes = new BaseOptions(Stretch.EXTREMES, null, List.of());
        try (var file = files(overviews).open(image, "", extremes)) {
            assertThat(file.overviews()).isEmpty();
        }
    }

    @Test
    void copies_that_were_damaged_are_made_again() throws IOException {
        var image = image();
        make(image);
        Files.write(files().getFirst(), new byte[] {'I', 'I', 43, 0, 1, 2, 3});
        try (var file = open(image)) {
            assertThat(file.overviews()).isPresent();
        }
        make(image);
        try (var file = open(image)) {
            assertThat(file.overviews()).isEmpty();
        }
    }

    /// They hold gigabytes.
    @Test
    void folders_of_a_program_that_was_killed_while_it_made_something_go_after_a_day()
            throws IOException {
        overviews.make(folder.resolve("cache").resolve("a.tif"), 1, Progress.NONE, _ -> {});
        var killed = overviews.scratch();
        var busy = overviews.scratch();
        Files.writeString(killed.resolve("pieces"), "pieces");
        Files.setLastModifiedTime(killed, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        make(image());
        assertThat(files()).contains(busy).doesNotContain(killed).hasSize(3);
    }

    @Test
    void what_was_not_used_longest_goes_when_there_is_too_much() throws IOException {
        var image = image();
        make(image);
        var old = files().getFirst();
        var most = 64 << 20;
        try (var channel = FileChannel.open(old, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(1), most - 1);
        }
        Files.setLastModifiedTime(old, FileTime.fromMillis(0));
        Files.setLastModifiedTime(image, FileTime.fromMillis(1_000_000_000_000L));
        var small = new OverviewFolder(folder.resolve("cache"), most);
        try (var file = files(small).open(image, "", BaseOptions.AUTOMATIC)) {
            file.overviews().orElseThrow().make(Progress.NONE);
        }
        assertThat(old).doesNotExist();
        assertThat(files()).hasSize(1);
    }

    @Test
    void what_is_too_wide_for_the_memory_is_told() throws IOException {
        var image = image();
        var wide = overviews.task(image, "wide", true, Wide::new).orElseThrow();
        assertThatThrownBy(() -> wide.make(Progress.NONE))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("too wide for the memory");
    }

    /// Claims more pixels beside each other than any memory has.
    private static final class Wide implements RowSource {
        @Override
        public RowFormat format() {
            return RowFormat.COLOURS;
        }

        @Override
        public int width() {
            return Integer.MAX_VALUE;
        }

        @Override
        public int height() {
            return 1;
        }

        @Override
        public void read(Sink sink, BooleanSupplier cancelled) {
            throw new AssertionError("it was begun");
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    @Test
    void only_this_person_may_look_into_the_folder() throws IOException {
        make(image());
        var cache = folder.resolve("cache");
        assumeTrue(
                cache.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "no permissions of POSIX here");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)))
                .isEqualTo("rwx------");
    }

    @Test
    void a_large_picture_is_kept_in_tiles_and_shown_at_its_full_size() throws IOException {
        var picture = folder.resolve("large.png");
        var drawn = new BufferedImage(5000, 4000, BufferedImage.TYPE_BYTE_GRAY);
        drawn.getRaster().setSample(4001, 3001, 0, 200);
        ImageIO.write(drawn, "png", picture.toFile());
        Files.writeString(folder.resolve("large.pgw"), "0.00001\n0\n0\n-0.00001\n128.1\n41.5\n");
        try (var file = open(picture)) {
            file.overviews().orElseThrow().make(Progress.NONE);
        }
        var kept = overviews.find(picture, "whole").orElseThrow();
        try (var tiff = TiffFile.open(kept)) {
            assertThat(tiff.levels().getFirst().width()).isEqualTo(5000);
            assertThat(tiff.levels().getLast().width()).isLessThanOrEqualTo(256);
        }
        var grid = WorldFile.read(picture, 5000, 4000);
        try (var pyramid = GeoTiffPyramid.ofKept(picture, "whole", grid, overviews).orElseThrow()) {
            var tile = pyramid.tile(pyramid.levels().getFirst(), 4001 / 256, 3001 / 256);
            assertThat(java.util.Objects.requireNonNull(tile)[3001 % 256 * 256 + 4001 % 256] >>> 24)
                    .isEqualTo(255);
        }
        try (var file = open(picture)) {
            assertThat(file.overviews()).isEmpty();
        }
    }

    @Test
    void real_numbers_without_a_value_do_not_spread() throws IOException {
        var file = folder.resolve("real.tif");
        var format = new RowFormat(1, 32, 3, 1, -1, Double.NaN, false);
        try (var writer = new PyramidWriter(file, format, 4, 2, false)) {
            writer.row(new double[] {1, 3, Double.NaN, 8}, new float[] {1, 1, 0, 1});
            writer.row(new double[] {1, 3, Double.NaN, 10}, new float[] {1, 1, 0, 1});
            writer.finish();
        }
        try (var tiff = TiffFile.open(file)) {
            var block =
                    org.amnok.basemap.tiff.BlockValues.read(
                            tiff.levels().getFirst(), 0, 0, List.of(0));
            assertThat(java.util.Objects.requireNonNull(block).value(0, 0))
                    .isCloseTo(2, within(1e-6));
            assertThat(block.value(0, 1)).isCloseTo(9, within(1e-6));
        }
    }

    @Test
    void the_folder_is_where_the_system_keeps_such_things() {
        var home = Path.of("home").toAbsolutePath();
        assertThat(OverviewFolder.inHome(home, "linux", Map.of()))
                .isEqualTo(home.resolve(".cache/amnok/overviews"));
        assertThat(OverviewFolder.inHome(home, "mac os x", Map.of()))
                .isEqualTo(home.resolve("Library/Caches/Amnok/overviews"));
        assertThat(
                        OverviewFolder.inHome(
                                home, "windows 11", Map.of("LOCALAPPDATA", home + "/local")))
                .isEqualTo(home.resolve("local/Amnok/Cache/overviews"));
    }

    private static Path renamed(Path image) throws IOException {
        Files.move(image.resolveSibling("large.tfw"), image.resolveSibling("renamed.tfw"));
        return Files.move(image, image.resolveSibling("renamed.tif"));
    }

    private BaseFiles files(OverviewFolder in) {
        return new BaseFiles(new TileCache(50_000_000), in, _ -> List.of());
    }

    private BaseFile open(Path image) {
        return files(overviews).open(image, "", BaseOptions.AUTOMATIC);
    }

    private void make(Path image) {
        try (var file = open(image)) {
            file.overviews().orElseThrow().make(Progress.NONE);
        }
    }

    private List<Path> files() throws IOException {
        var cache = folder.resolve("cache");
        if (!Files.isDirectory(cache)) {
            return List.of();
        }
        try (var all = Files.list(cache)) {
            return all.toList();
        }
    }

    /// The colours of a level, row by row.
    private int[] pixels(Path image, int number) throws IOException {
        try (var tiff = TiffFile.open(image, overviews.find(image, "values"))) {
            var level = tiff.levels().get(number);
            var colours = BandColours.of(tiff, BaseOptions.AUTOMATIC);
            var all = new int[level.width() * level.height()];
            var across = Math.ceilDiv(level.width(), 256);
            for (var i = 0; i < across * Math.ceilDiv(level.height(), 256); i++) {
                var block =
                        org.amnok.basemap.tiff.BlockValues.read(
                                level, i % across, i / across, List.of(0));
                if (block != null) {
                    copy(
                            colours.argb(block, 256 * 256),
                            i % across,
                            i / across,
                            level.width(),
                            all);
                }
            }
            return all;
        }
    }

    private static void copy(int[] tile, int column, int row, int width, int[] all) {
        for (var i = 0; i < tile.length; i++) {
            var x = column * 256 + i % 256;
            var at = (row * 256 + i / 256) * width + x;
            if (x < width && at < all.length) {
                all[at] = tile[i];
            }
        }
    }

    /// Grey is the column modulo 200 and one more; row 7 and the lower right are the value of
    /// nothing, 0. Written by our own writer without its copies, placed by a world file.
    private Path image() throws IOException {
        var images = Files.createDirectories(folder.resolve("images"));
        var file = images.resolve("large.tif");
        var format = new RowFormat(1, 8, 1, 1, -1, 0, false);
        var whole = folder.resolve("whole.tif");
        try (var writer = new PyramidWriter(whole, format, SIDE, SIDE, true)) {
            for (var row = 0; row < SIDE; row++) {
                writer.row(values(), weights(row));
            }
            writer.finish();
        }
        Files.writeString(images.resolve("large.tfw"), "0.0001\n0\n0\n-0.0001\n128.1\n41.5\n");
        return Files.write(file, onlyFirst(Files.readAllBytes(whole)));
    }

    /// Without the directories after the first.
    private static byte[] onlyFirst(byte[] tiff) {
        var buffer = ByteBuffer.wrap(tiff).order(ByteOrder.LITTLE_ENDIAN);
        var first = (int) buffer.getLong(8);
        var tags = (int) buffer.getLong(first);
        buffer.putLong(first + 8 + 20 * tags, 0);
        return tiff;
    }

    private static double[] values() {
        return IntStream.range(0, SIDE).mapToDouble(x -> x % 200 + 1).toArray();
    }

    private static float[] weights(int row) {
        var weights = new float[SIDE];
        for (var x = 0; x < SIDE; x++) {
            weights[x] = row == 7 || (row >= 1000 && x >= 1000) ? 0 : 1;
        }
        return weights;
    }
}
