package org.amnok.basemap.tiff;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.amnok.basemap.archive.DamagedTile;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// The values of a TIFF image, row by row, at its full size.
public final class TiffRows implements RowSource {
    private final TiffFile file;
    private final TiffImage image;
    private final RowFormat format;
    private final List<Integer> bands;

    private TiffRows(TiffFile file) {
        this.file = file;
        image = file.levels().getFirst();
        format = format(image);
        bands = IntStream.range(0, image.bands).boxed().toList();
    }

    /// @throws org.amnok.domain.ProblemException when it is damaged, or its values are not read
    public static TiffRows open(Path file) {
        return new TiffRows(TiffFile.open(file));
    }

    /// True when its values can be told as means of others: those of colours in a table cannot, nor
    /// those that end within a byte.
    public static boolean areMeasured(TiffImage image) {
        return image.bits % 8 == 0 && image.palette() == null;
    }

    private static RowFormat format(TiffImage image) {
        var colour = image.isColour() ? 2 : image.isInverted() ? 0 : 1;
        return new RowFormat(
                image.bands,
                image.bits,
                image.sampleFormat,
                colour,
                image.hasAlpha() && image.bands > 1 ? image.bands - 1 : -1,
                image.noData(),
                image.mask() != null);
    }

    @Override
    public RowFormat format() {
        return format;
    }

    @Override
    public int width() {
        return image.width();
    }

    @Override
    public int height() {
        return image.height();
    }

    @Override
    public void read(Sink sink, BooleanSupplier cancelled) {
        requireRoom();
        var values = new double[image.width() * image.bands];
        var weights = new float[image.width()];
        for (var row = 0; row < image.rows(); row++) {
            if (cancelled.getAsBoolean()) {
                return;
            }
            var blocks = blocks(row);
            var lines = Math.min(image.blockHeight(), image.height() - row * image.blockHeight());
            for (var line = 0; line < lines; line++) {
                fill(blocks, line, values, weights);
                sink.row(values, weights);
            }
        }
    }

    private void requireRoom() {
        var needed = image.blockBytes() * (image.planar ? image.bands : 1) * image.columns();
        if (needed > Runtime.getRuntime().maxMemory() / 5) {
            throw image.bytes.damaged(Messages.text("basemap.a_row_of_its_blocks_does"));
        }
    }

    private @Nullable BlockValues[] blocks(int row) {
        return IntStream.range(0, image.columns())
                .parallel()
                .mapToObj(column -> block(column, row))
                .toArray(BlockValues[]::new);
    }

    private @Nullable BlockValues block(int column, int row) {
        try {
            return BlockValues.read(image, column, row, bands);
        } catch (DamagedTile e) {
            return null;
        }
    }

    private void fill(@Nullable BlockValues[] blocks, int line, double[] values, float[] weights) {
        for (var column = 0; column < blocks.length; column++) {
            var left = column * image.blockWidth();
            var count = Math.min(image.blockWidth(), image.width() - left);
            var block = blocks[column];
            if (block == null) {
                Arrays.fill(weights, left, left + count, 0);
            } else {
                block.line(line, count, values, left * image.bands);
                weigh(block, line, left, count, values, weights);
            }
        }
    }

    private void weigh(
            BlockValues block, int line, int left, int count, double[] values, float[] weights) {
        for (var x = 0; x < count; x++) {
            var at = (left + x) * format.bands();
            weights[left + x] =
                    block.isMasked(line * image.blockWidth() + x) ? 0 : weight(values, at);
        }
    }

    private float weight(double[] values, int at) {
        var nothing = true;
        for (var band = 0; band < format.bands(); band++) {
            var value = values[at + band];
            if (Double.isNaN(value)) {
                return 0;
            }
            nothing &= value == format.noData();
        }
        if (nothing) {
            return 0;
        }
        return format.alpha() < 0
                ? 1
                : (float) Math.clamp(values[at + format.alpha()] / format.mostAlpha(), 0.0, 1.0);
    }

    @Override
    public void close() {
        file.close();
    }
}
