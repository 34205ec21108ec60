package org.amnok.basemap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.amnok.basemap.archive.DamagedTile;
import org.amnok.basemap.archive.MbtilesArchive;
import org.amnok.basemap.archive.TileArchive;
import org.amnok.basemap.archive.TileId;
import org.amnok.basemap.archive.TileMath;
import org.amnok.domain.LatLon;
import org.amnok.domain.Opening;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.BaseKind;
import org.jspecify.annotations.Nullable;

/// Pictures of an archive of tiles as a pyramid, cut to the tiles that what it covers touches at
/// its coarsest zoom. A tile that is missing is taken from the zooms above it.
final class TilePyramid implements ImagePyramid {
    private static final int USUAL = 256;

    /// Finer levels would have more pixels than can be counted.
    private static final long MOST_SIDE = 1L << 30;

    private final TileArchive archive;
    private final int tileSize;
    private final TileId corner;
    private final ImageGrid grid;
    private final List<ImageLevel> levels = new ArrayList<>();
    private final int finest;

    private TilePyramid(TileArchive archive, int tileSize) {
        this.archive = archive;
        this.tileSize = tileSize;
        var facts = archive.facts();
        var coarsest = facts.minZoom();
        corner =
                tileAt(
                        new LatLon(facts.northEast().latDegrees(), facts.southWest().lonDegrees()),
                        coarsest);
        var other =
                tileAt(
                        new LatLon(facts.southWest().latDegrees(), facts.northEast().lonDegrees()),
                        coarsest);
        var columns = other.x() - corner.x() + 1;
        var rows = other.y() - corner.y() + 1;
        var zoom = Math.max(coarsest, facts.maxZoom());
        while (zoom > coarsest && side(Math.max(columns, rows), zoom - coarsest) > MOST_SIDE) {
            zoom--;
        }
        finest = zoom;
        for (var z = finest; z >= coarsest; z--) {
            var shift = z - coarsest;
            levels.add(
                    new ImageLevel(
                            levels.size(),
                            (int) side(columns, shift),
                            (int) side(rows, shift),
                            tileSize,
                            tileSize));
        }
        grid = grid(columns, rows, coarsest);
    }

    private long side(int tiles, int shift) {
        return ((long) tiles * tileSize) << shift;
    }

    private ImageGrid grid(int columns, int rows, int zoom) {
        return new ImageGrid(
                levels.getFirst().width(),
                levels.getFirst().height(),
                TileMath.extent(
                        zoom, corner.x(), corner.y(), corner.x() + columns, corner.y() + rows));
    }

    private static TileId tileAt(LatLon place, int zoom) {
        var most = (1 << zoom) - 1;
        var x = (int) Math.floor(TileMath.column(zoom, place.lonDegrees()));
        var y = (int) Math.floor(TileMath.row(zoom, place.latDegrees()));
        return new TileId(zoom, Math.clamp(x, 0, most), Math.clamp(y, 0, most));
    }

    /// @throws ProblemException when no tile of it is a picture that is read here
    static BaseFile open(Path file, TileArchive opened, TileCache cache, OverviewFolder overviews) {
        Supplier<ImagePyramid> again =
                () -> Opening.made(MbtilesArchive.open(file), TilePyramid::of);
        return Opening.made(
                opened,
                archive ->
                        Overviews.of(file, BaseKind.MBTILES, of(archive), "", again, overviews)
                                .opened(cache, archive.facts().attribution()));
    }

    private static TilePyramid of(TileArchive archive) {
        return new TilePyramid(archive, tileSize(archive));
    }

    /// Of the first whole tile that is found in the middle of what it covers, from the coarsest
    /// zoom on.
    private static int tileSize(TileArchive archive) {
        var facts = archive.facts();
        var middle =
                new LatLon(
                        (facts.southWest().latDegrees() + facts.northEast().latDegrees()) / 2,
                        (facts.southWest().lonDegrees() + facts.northEast().lonDegrees()) / 2);
        var any = false;
        for (var zoom = facts.minZoom(); zoom <= facts.maxZoom(); zoom++) {
            var tile = found(archive, tileAt(middle, zoom));
            any |= tile.isPresent();
            var size = tile.flatMap(RasterTiles::size);
            if (size.isPresent() && RasterTiles.isPlausible(size.get()[0], size.get()[1])) {
                return size.get()[0];
            }
        }
        if (any) {
            throw ProblemException.ofTexts(
                    "basemap.its_tiles_are_no_pictures_that",
                    "basemap.png_jpeg_and_webp_tiles_are");
        }
        return USUAL;
    }

    /// Empty for a damaged one, too.
    private static Optional<byte[]> found(TileArchive archive, TileId id) {
        try {
            return archive.tile(id);
        } catch (DamagedTile e) {
            return Optional.empty();
        }
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
        var zoom = finest - level.number();
        var shift = zoom - corner.zoom();
        var x = (corner.x() << shift) + column;
        var y = (corner.y() << shift) + row;
        return tile(new TileId(zoom, x, y));
    }

    private int @Nullable [] tile(TileId id) {
        var own = archive.tile(id);
        if (own.isPresent()) {
            return RasterTiles.argb(own.get(), tileSize, tileSize);
        }
        if (id.zoom() == corner.zoom()) {
            return null;
        }
        var above = tile(id.at(id.zoom() - 1));
        return above == null
                ? null
                : RasterTiles.quarter(above, tileSize, tileSize, id.x() & 1, id.y() & 1);
    }

    @Override
    public void close() {
        archive.close();
    }
}
