package org.amnok.basemap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amnok.basemap.tiff.BlockValues;
import org.amnok.basemap.tiff.TiffFile;
import org.amnok.basemap.tiff.TiffImage;
import org.amnok.basemap.tiff.TiffRows;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.domain.record.BaseOptions;
import org.amnok.geo.projection.MapProjection;
import org.amnok.geo.projection.Projections;
import org.amnok.geo.projection.SourceCrs;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// A GeoTIFF with its overviews as a pyramid.
final class GeoTiffPyramid implements ImagePyramid {
    static final String VALUES = "values";

    private final TiffFile tiff;
    private final ImageGrid grid;
    private final BandColours colours;
    private final List<ImageLevel> levels = new ArrayList<>();

    private GeoTiffPyramid(TiffFile tiff, ImageGrid grid, BandColours colours) {
        this.tiff = tiff;
        this.grid = grid;
        this.colours = colours;
        for (var image : tiff.levels()) {
            levels.add(
                    new ImageLevel(
                            levels.size(),
                            image.width(),
                            image.height(),
                            image.blockWidth(),
                            image.blockHeight()));
        }
    }

    static BaseFile open(
            Path file, BaseOptions options, TileCache cache, OverviewFolder overviews) {
        var plain = of(file, Optional.empty(), options);
        if (!TiffRows.areMeasured(plain.tiff.levels().getFirst())) {
            var variant = "colours " + options;
            return Overviews.of(
                            file,
                            BaseKind.GEOTIFF,
                            plain,
                            variant,
                            () -> of(file, Optional.empty(), options),
                            overviews)
                    .opened(cache, "");
        }
        if (Overviews.areEnough(plain)) {
            return new ImageFile(BaseKind.GEOTIFF, file, plain, cache, "");
        }
        var found = overviews.find(file, VALUES);
        if (found.isPresent()) {
            plain.close();
            var both = of(file, found, options);
            if (Overviews.areEnough(both)) {
                return new ImageFile(BaseKind.GEOTIFF, file, both, cache, "");
            }
            OverviewFolder.delete(found.get());
            return waiting(file, both, cache, overviews);
        }
        return waiting(file, plain, cache, overviews);
    }

    /// Without small copies until they are made.
    private static BaseFile waiting(
            Path file, GeoTiffPyramid pyramid, TileCache cache, OverviewFolder overviews) {
        return new ImageFile(BaseKind.GEOTIFF, file, pyramid, cache, "", task(file, overviews));
    }

    /// What makes small copies of its numbers.
    static Optional<OverviewTask> task(Path file, OverviewFolder overviews) {
        return overviews.task(file, VALUES, false, () -> TiffRows.open(file));
    }

    /// @param overviews reduced copies for an image that has none beside it
    private static GeoTiffPyramid of(Path file, Optional<Path> overviews, BaseOptions options) {
        var tiff = TiffFile.open(file, overviews);
        try {
            return new GeoTiffPyramid(tiff, grid(file, tiff), BandColours.of(tiff, options));
        } catch (RuntimeException e) {
            tiff.close();
            throw e;
        }
    }

    /// Colours that were kept of an image whose place is known.
    ///
    /// @throws ProblemException when they are damaged
    static GeoTiffPyramid ofKept(Path kept, ImageGrid grid) {
        var tiff = TiffFile.open(kept);
        try {
            return new GeoTiffPyramid(tiff, grid, BandColours.of(tiff, BaseOptions.AUTOMATIC));
        } catch (RuntimeException e) {
            tiff.close();
            throw e;
        }
    }

    static ImageGrid grid(Path file, TiffFile tiff) {
        var full = tiff.levels().getFirst();
        var affine = tiff.geo().affine();
        if (affine == null) {
            return WorldFile.read(file, full.width(), full.height());
        }
        return ImageGrid.of(full.width(), full.height(), affine, projection(file, tiff));
    }

    private static MapProjection projection(Path file, TiffFile tiff) {
        var code = tiff.geo().epsg();
        if (code.isPresent()) {
            return Projections.byCode("EPSG:" + code.getAsInt())
                    .orElseGet(() -> SourceCrs.ofEpsg(code.getAsInt()).projection());
        }
        var own = new OwnReference(tiff.geo().definition());
        return own.crs()
                .or(() -> WorldFile.named(file))
                .map(SourceCrs::projection)
                .orElseThrow(() -> notPlaced(file, own));
    }

    private static ProblemException notPlaced(Path file, OwnReference own) {
        var name = own.name();
        return ProblemException.of(
                "“"
                        + file.getFileName()
                        + (name.isEmpty()
                                ? Messages.text("basemap.does_not_name_its_reference")
                                : Messages.text("basemap.has_a_reference_system_of_its", name)),
                file.toString(),
                Messages.text("basemap.put_its_prj_file_beside_it"));
    }

    @Override
    public ImageGrid grid() {
        return grid;
    }

    @Override
    public int bands() {
        return colours.palette() == null ? tiff.levels().getFirst().bands() : 0;
    }

    @Override
    public Optional<BaseOptions.Range> range() {
        var first = colours.ranges().getFirst();
        return bands() == 0 || first.dark() == first.bright()
                ? Optional.empty()
                : Optional.of(new BaseOptions.Range(first.dark(), first.bright()));
    }

    @Override
    public boolean isElevation() {
        var full = tiff.levels().getFirst();
        return full.bands() == 1
                && full.palette() == null
                && (full.isFloating() || full.isSigned())
                && full.bits() >= 16
                && ValueSample.of(tiff, colours, 0).isElevation();
    }

    @Override
    public List<ImageLevel> levels() {
        return levels;
    }

    @Override
    public int @Nullable [] tile(ImageLevel level, int column, int row) {
        TiffImage image = tiff.levels().get(level.number());
        var values = BlockValues.read(image, column, row, colours.bands());
        return values == null ? null : colours.argb(values, level.tileWidth() * level.tileHeight());
    }

    @Override
    public void close() {
        tiff.close();
    }
}
