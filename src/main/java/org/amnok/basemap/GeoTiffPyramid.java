package org.amnok.basemap;

import org.amnok.basemap.tiff.BlockValues;
import org.amnok.basemap.tiff.TiffFile;
import org.amnok.basemap.tiff.TiffImage;
import org.amnok.domain.BaseKind;
import org.amnok.domain.BaseOptions;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.geo.MapProjection;
import org.amnok.geo.Projections;
import org.amnok.geo.SourceCrs;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A GeoTIFF with its overviews as a pyramid.
final class GeoTiffPyramid implements ImagePyramid {
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

    static BaseFile open(Path file, BaseOptions options, TileCache cache) {
        var tiff = TiffFile.open(file);
        try {
            var grid = grid(file, tiff);
            var colours = BandColours.of(tiff, options);
            return new ImageFile(
                    BaseKind.GEOTIFF, file, new GeoTiffPyramid(tiff, grid, colours), cache);
        } catch (RuntimeException e) {
            tiff.close();
            throw e;
        }
    }

    private static ImageGrid grid(Path file, TiffFile tiff) {
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
        return WorldFile.named(file)
                .map(SourceCrs::projection)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        new Problem(
                                                "“"
                                                        + file.getFileName()
                                                        + "” does not name its reference system by"
                                                        + " a number",
                                                file.toString(),
                                                "Put its .prj file beside it, or convert it with"
                                                        + " gdalwarp -t_srs EPSG:3857.")));
    }

    @Override
    public ImageGrid grid() {
        return grid;
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
