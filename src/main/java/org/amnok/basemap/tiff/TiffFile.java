package org.amnok.basemap.tiff;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.amnok.domain.ProblemException;

/// An opened TIFF file: its image, with the reduced copies of it that lie in the same file or, as
/// GDAL makes them, in one beside it that ends in `.ovr`. Thread-safe.
public final class TiffFile implements AutoCloseable {
    private static final int REDUCED = 1;
    private static final int MASK = 4;

    private final TiffBytes bytes;
    private final Optional<TiffBytes> beside;
    private final List<TiffImage> levels;
    private final GeoTags geo;

    private TiffFile(
            TiffBytes bytes, Optional<TiffBytes> beside, List<TiffImage> levels, GeoTags geo) {
        this.bytes = bytes;
        this.beside = beside;
        this.levels = levels;
        this.geo = geo;
    }

    /// @throws ProblemException when it is damaged, or of a kind that is not read
    public static TiffFile open(Path file) {
        var bytes = TiffBytes.open(file);
        try {
            var directories = TiffDirectory.all(bytes);
            var full = new TiffImage(bytes, directories.getFirst());
            BlockReader.requireKnown(full);
            var levels = new ArrayList<TiffImage>();
            levels.add(full);
            directories.stream().skip(1).forEach(tags -> addReduced(bytes, tags, levels));
            var beside = beside(file);
            beside.ifPresent(other -> addAll(other, levels));
            levels.sort(Comparator.comparingInt(TiffImage::width).reversed());
            return new TiffFile(
                    bytes, beside, List.copyOf(levels), GeoTags.of(directories.getFirst()));
        } catch (RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    private static Optional<TiffBytes> beside(Path file) {
        var other = file.resolveSibling(file.getFileName() + ".ovr");
        try {
            return Files.isRegularFile(other)
                    ? Optional.of(TiffBytes.open(other))
                    : Optional.empty();
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    private static void addAll(TiffBytes bytes, List<TiffImage> levels) {
        try {
            TiffDirectory.all(bytes).forEach(tags -> add(bytes, tags, levels));
        } catch (ProblemException e) {
            // the image can be shown without reduced copies
        }
    }

    private static void addReduced(TiffBytes bytes, TiffDirectory tags, List<TiffImage> levels) {
        var kind = tags.first(254, 0);
        if ((kind & REDUCED) != 0 && (kind & MASK) == 0) {
            add(bytes, tags, levels);
        }
    }

    /// Takes a reduced copy that is as it should be.
    private static void add(TiffBytes bytes, TiffDirectory tags, List<TiffImage> levels) {
        try {
            var image = new TiffImage(bytes, tags);
            BlockReader.requireKnown(image);
            var full = levels.getFirst();
            var same = image.bands() == full.bands() && image.bits() == full.bits();
            if ((tags.first(254, 0) & MASK) == 0 && same && image.width() < full.width()) {
                levels.add(image);
            }
        } catch (ProblemException e) {
            // the image can be shown without this copy
        }
    }

    /// From the finest to the coarsest.
    public List<TiffImage> levels() {
        return levels;
    }

    /// Where it lies.
    public GeoTags geo() {
        return geo;
    }

    @Override
    public void close() {
        beside.ifPresent(TiffBytes::close);
        bytes.close();
    }
}
