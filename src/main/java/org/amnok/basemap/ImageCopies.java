package org.amnok.basemap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.amnok.basemap.tiff.PyramidWriter;
import org.amnok.basemap.tiff.RowSource;
import org.amnok.domain.FaultWords;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.words.Messages;

/// What has to be done once so that an image can be shown quickly at small scales: its reduced
/// copies are made and kept in an [OverviewFolder]. The image itself is only read.
final class ImageCopies implements OverviewTask {
    private static final long ROWS_OF_TILES = 256;
    private static final long ROWS_OF_NUMBERS = 6;

    private final OverviewFolder folder;
    private final Path image;
    private final Path place;
    private final boolean withFull;
    private final Supplier<RowSource> source;

    /// @param variant what else the copies depend on
    /// @param withFull whether the image itself is kept, too, because it can only be read whole
    ImageCopies(
            OverviewFolder folder,
            Path image,
            String variant,
            boolean withFull,
            Supplier<RowSource> source) {
        this.folder = folder;
        this.image = image;
        place = folder.place(image, variant, OverviewFolder.IMAGE);
        this.withFull = withFull;
        this.source = source;
    }

    @Override
    public String id() {
        return place.toString();
    }

    /// Reads the whole image: takes seconds to minutes.
    @Override
    public void make(Progress progress) {
        try (var rows = source.get()) {
            requireMemory(rows);
            folder.make(place, bytes(rows), progress, aside -> write(rows, aside, progress));
        } catch (IOException | UncheckedIOException e) {
            throw ProblemException.ofPlace(
                            folder.toString(),
                            "basemap.small_copies_of_cannot_be",
                            "basemap.make_room_on_the_disk_or",
                            image.getFileName(),
                            FaultWords.of(e))
                    .because(e);
        }
    }

    /// A row of tiles of each level is held, and some rows as real numbers.
    private void requireMemory(RowSource rows) {
        var format = rows.format();
        var tiles = ROWS_OF_TILES * format.bands() * format.bits() / 8 * (withFull ? 2 : 1);
        var needed = rows.width() * (tiles + ROWS_OF_NUMBERS * Double.BYTES * format.bands());
        if (needed > Runtime.getRuntime().maxMemory() / 3) {
            throw ProblemException.ofTexts(
                    "basemap.is_too_wide_for_the_memory",
                    "basemap.make_overviews_with_gdaladdo_or",
                    image.getFileName(),
                    rows.width());
        }
    }

    private long bytes(RowSource rows) {
        var format = rows.format();
        var full = (long) rows.width() * rows.height() * format.bands() * format.bits() / 8;
        return withFull ? full + full / 3 : full / 3;
    }

    private void write(RowSource rows, Path aside, Progress progress) throws IOException {
        var what = Messages.text("common.making_overviews_of", image.getFileName());
        try (var writer =
                new PyramidWriter(aside, rows.format(), rows.width(), rows.height(), withFull)) {
            var done = new int[1];
            rows.read(
                    (values, weights) -> {
                        add(writer, values, weights);
                        if (++done[0] % 64 == 0) {
                            progress.at(done[0], rows.height(), what);
                        }
                    },
                    progress::isCancelled);
            if (!progress.isCancelled()) {
                writer.finish();
            }
        }
    }

    private static void add(PyramidWriter writer, double[] values, float[] weights) {
        try {
            writer.row(values, weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
