package org.amnok.basemap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.amnok.basemap.tiff.BlockValues;
import org.amnok.basemap.tiff.TiffFile;
import org.amnok.basemap.tiff.TiffImage;
import org.amnok.basemap.tiff.TiffRows;
import org.amnok.domain.Opening;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.domain.record.BaseOptions;
import org.amnok.geo.projection.MapProjection;
import org.amnok.geo.projection.Projections;
import org.amnok.geo.projection.SourceCrs;
import org.amnok.words.Messages;
import org.amnok.words.ShortText;
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
            return new ImageFile(BaseKind.GEOTIFF, file, plain, cache);
        }
        var found = overviews.find(file, VALUES);
        if (found.isPresent()) {
            plain.close();
            var both = of(file, found, options);
            if (Overviews.areEnough(both)) {
                return new ImageFile(BaseKind.GEOTIFF, file, both, cache);
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
        return of(TiffFile.open(file, overviews), tiff -> grid(file, tiff), options);
    }

    private static GeoTiffPyramid of(
            TiffFile file, Function<TiffFile, ImageGrid> grid, BaseOptions options) {
        return Opening.made(
                file,
                tiff -> new GeoTiffPyramid(tiff, grid.apply(tiff), BandColours.of(tiff, options)));
    }

    /// Colours that were kept of an image whose place is known; empty when there are none that can
    /// be read.
    static Optional<GeoTiffPyramid> ofKept(
            Path image, String variant, ImageGrid grid, OverviewFolder folder) {
        return folder.opened(
                image,
                variant,
                OverviewFolder.IMAGE,
                kept -> of(TiffFile.open(kept), _ -> grid, BaseOptions.AUTOMATIC));
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

    /// A reference system that a GeoTIFF describes by itself instead of by a code.
    ///
    /// @param words names and definitions, parted by `|`; empty when it says nothing
    private record OwnReference(String words) {
        private static final int LONGEST_NAME = 100;

        /// As ESRI and GDAL write it in front of a definition.
        private static final Pattern ESRI = Pattern.compile("(?is)\\s*ESRI PE String\\s*=\\s*(.+)");

        private static final Pattern WEB_MERCATOR =
                Pattern.compile(
                        "(?is)web[ _]mercator|pseudo[ _-]mercator|mercator[ _]auxiliary[ _]sphere"
                                + "|google[ _](?:maps[ _]global[ _])?mercator");

        /// Empty when it is not read here.
        Optional<SourceCrs> crs() {
            if (WEB_MERCATOR.matcher(words).find()) {
                return Optional.of(SourceCrs.ofEpsg(3857));
            }
            var found = definitions();
            return found.stream()
                    .filter(wkt -> wkt.toUpperCase(Locale.ROOT).startsWith("PROJCS"))
                    .findFirst()
                    .flatMap(OwnReference::read);
        }

        private List<String> definitions() {
            return parts().stream()
                    .map(ESRI::matcher)
                    .filter(found -> found.matches())
                    .map(found -> found.group(1).strip())
                    .toList();
        }

        private static Optional<SourceCrs> read(String wkt) {
            try {
                return Optional.of(SourceCrs.ofWkt(wkt));
            } catch (ProblemException e) {
                // it is refused by its name
                return Optional.empty();
            }
        }

        private List<String> parts() {
            return Arrays.stream(words.split("\\|", -1)).filter(part -> !part.isBlank()).toList();
        }

        /// The first that it is called, for people; empty when it is called nothing.
        String name() {
            var first = parts().isEmpty() ? "" : parts().getFirst();
            var line = first.strip().replaceAll("\\p{Cntrl}+", " ");
            return ShortText.of(line, LONGEST_NAME);
        }
    }
}
