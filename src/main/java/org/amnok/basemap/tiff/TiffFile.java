package org.amnok.basemap.tiff;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.amnok.domain.Opening;
import org.amnok.domain.ProblemException;

/// An opened TIFF file: its image, with the reduced copies of it and the masks that lie in the same
/// file or, as GDAL makes them, in those beside it that end in `.ovr` and `.msk`. Thread-safe.
public final class TiffFile implements AutoCloseable {
    private static final int KIND = 254;
    private static final int REDUCED = 1;
    private static final int MASK = 4;

    private final List<TiffBytes> files = new ArrayList<>();
    private final List<TiffImage> reduced = new ArrayList<>();
    private final List<TiffMask> masks = new ArrayList<>();
    private final TiffImage full;
    private final List<TiffImage> levels;
    private final GeoTags geo;

    private TiffFile(TiffBytes bytes, Path file, Optional<Path> overviews) {
        files.add(bytes);
        var directories = TiffDirectory.all(bytes);
        full = new TiffImage(bytes, directories.getFirst(), null);
        BlockReader.requireKnown(full);
        geo = GeoTags.of(directories.getFirst());
        directories.stream()
                .skip(1)
                .filter(tags -> (tags.first(KIND, 0) & (REDUCED | MASK)) != 0)
                .forEach(tags -> add(bytes, tags, tags.first(KIND, 0)));
        addAll(beside(file, ".msk"), MASK);
        addAll(beside(file, ".ovr").or(() -> overviews), 0);
        addAll(beside(file, ".msk.ovr"), MASK);
        reduced.add(full);
        levels =
                reduced.stream()
                        .map(image -> image.masked(masks))
                        .sorted(Comparator.comparingInt(TiffImage::width).reversed())
                        .toList();
    }

    /// @throws ProblemException when it is damaged, or of a kind that is not read
    public static TiffFile open(Path file) {
        return open(file, Optional.empty());
    }

    /// @param overviews reduced copies for an image that has none beside it
    /// @throws ProblemException when it is damaged, or of a kind that is not read
    public static TiffFile open(Path file, Optional<Path> overviews) {
        return Opening.made(TiffBytes.open(file), bytes -> new TiffFile(bytes, file, overviews));
    }

    private static Optional<Path> beside(Path file, String ending) {
        return Optional.of(file.resolveSibling(file.getFileName() + ending))
                .filter(Files::isRegularFile);
    }

    /// Takes what can be read: the image can be shown without.
    ///
    /// @param kind what all images in it are, beside what they say
    private void addAll(Optional<Path> file, int kind) {
        if (file.isEmpty()) {
            return;
        }
        try {
            var bytes = TiffBytes.open(file.get());
            files.add(bytes);
            TiffDirectory.all(bytes)
                    .forEach(tags -> add(bytes, tags, kind | (int) tags.first(KIND, 0)));
        } catch (ProblemException e) {
            // the image can be shown without
        }
    }

    /// Takes a reduced copy or a mask that is as it should be.
    private void add(TiffBytes bytes, TiffDirectory tags, long kind) {
        try {
            var image = new TiffImage(bytes, tags, null);
            BlockReader.requireKnown(image);
            if ((kind & MASK) != 0) {
                addMask(image);
            } else if (image.bands() == full.bands()
                    && image.bits() == full.bits()
                    && image.width() < full.width()) {
                reduced.add(image);
            }
        } catch (ProblemException e) {
            // the image can be shown without this copy
        }
    }

    private void addMask(TiffImage image) {
        if (image.bands() == 1 && image.bits() <= 8) {
            masks.add(new TiffMask(image));
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
        files.forEach(TiffBytes::close);
    }
}
