package org.amnok.basemap;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.amnok.basemap.archive.DamagedTile;
import org.amnok.basemap.archive.LostTiles;
import org.amnok.basemap.archive.TileLoss;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.domain.record.BaseOptions;
import org.amnok.map.ImageLayer;
import org.amnok.map.MapExtent;
import org.amnok.map.MapLayer;
import org.amnok.map.RasterImage;
import org.amnok.map.Viewport;
import org.amnok.map.styling.MapStyle;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// A pyramid as a base file: for a viewport it reads the level that fits, as far as it is seen.
final class ImageFile implements BaseFile {
    /// One picture takes at most this many pixels: 128 MB.
    private static final long MOST_PIXELS = 32_000_000;

    private final BaseKind kind;
    private final ImagePyramid pyramid;
    private final TileCache cache;
    private final String attribution;
    private final Path path;
    private final Optional<OverviewTask> overviews;
    private final LostTiles lost = new LostTiles();

    ImageFile(BaseKind kind, Path path, ImagePyramid pyramid, TileCache cache) {
        this(kind, path, pyramid, cache, "", Optional.empty());
    }

    /// @param attribution what the file says that has to be printed; empty for nothing
    /// @param overviews what can be done so that it is shown quickly at small scales
    ImageFile(
            BaseKind kind,
            Path path,
            ImagePyramid pyramid,
            TileCache cache,
            String attribution,
            Optional<OverviewTask> overviews) {
        this.overviews = overviews;
        this.kind = kind;
        this.path = path;
        this.pyramid = pyramid;
        this.cache = cache;
        this.attribution = attribution;
    }

    @Override
    public String attribution() {
        return attribution;
    }

    @Override
    public BaseKind kind() {
        return kind;
    }

    @Override
    public Optional<Bounds> bounds() {
        return pyramid.grid().bounds();
    }

    @Override
    public String description() {
        var grid = pyramid.grid();
        return String.format(
                Locale.ROOT,
                "%,d × %,d px, %s%s",
                grid.width(),
                grid.height(),
                grid.projection().title(),
                canBeDrawnWhole() ? "" : Messages.text("basemap.without_overviews_it_is_only"));
    }

    /// True when all of it can be drawn at once.
    @Override
    public boolean canBeDrawnWhole() {
        var coarsest = pyramid.levels().getLast();
        return (long) coarsest.width() * coarsest.height() <= 2 * MOST_PIXELS;
    }

    @Override
    public List<MapLayer> layers(Viewport viewport, MapStyle look, BooleanSupplier cancelled) {
        var window = PixelWindow.of(pyramid.grid(), viewport);
        if (window.isEmpty()) {
            return List.of();
        }
        var part = LevelPart.of(window, pyramid.grid(), level(window));
        var image = image(part, cancelled);
        return image == null ? List.of() : List.of(new ImageLayer("image", image, 1, null));
    }

    /// True when a tile that is read at this scale lies in the picture.
    @Override
    public boolean mayShow(Viewport viewport) {
        var window = PixelWindow.of(pyramid.grid(), viewport);
        if (window.isEmpty()) {
            return false;
        }
        var part = LevelPart.of(window, pyramid.grid(), level(window));
        if (part.pixels() > 2 * MOST_PIXELS) {
            return false;
        }
        for (var row = part.firstRow(); row <= part.lastRow(); row++) {
            for (var column = part.firstColumn(); column <= part.lastColumn(); column++) {
                if (extent(part.level(), column, row).touches(viewport)
                        && tile(part.level(), column, row) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Of a tile, as far as it has pixels.
    private MapExtent extent(ImageLevel level, int column, int row) {
        var left = column * level.tileWidth();
        var top = row * level.tileHeight();
        return pyramid.grid()
                .part(
                        level.width(),
                        level.height(),
                        left,
                        top,
                        Math.min(level.tileWidth(), level.width() - left),
                        Math.min(level.tileHeight(), level.height() - top));
    }

    /// The coarsest level that is not enlarged too much, or what fits into memory.
    private ImageLevel level(PixelWindow window) {
        var levels = pyramid.levels();
        var best = levels.getFirst();
        for (var level : levels) {
            var share = (double) level.width() / pyramid.grid().width();
            var pixels = LevelPart.of(window, pyramid.grid(), best).pixels();
            if (share * window.pixelsPerDevicePixel() * pyramid.mostEnlarged() >= 1
                    || pixels > MOST_PIXELS) {
                best = level;
            }
        }
        return best;
    }

    /// Null when nothing is there, it was cancelled, or without overviews it is too much.
    private @Nullable RasterImage image(LevelPart part, BooleanSupplier cancelled) {
        var level = part.level();
        if (part.pixels() > 2 * MOST_PIXELS) {
            return null;
        }
        var argb = new int[part.width() * part.height()];
        var any = false;
        for (var row = part.firstRow(); row <= part.lastRow(); row++) {
            for (var column = part.firstColumn(); column <= part.lastColumn(); column++) {
                if (cancelled.getAsBoolean()) {
                    return null;
                }
                var tile = tile(level, column, row);
                if (tile != null) {
                    part.copy(tile, column, row, argb);
                    any = true;
                }
            }
        }
        return any
                ? new RasterImage(part.width(), part.height(), part.extent(pyramid.grid()), argb)
                : null;
    }

    private int @Nullable [] tile(ImageLevel level, int column, int row) {
        return cache.get(this, level, column, row, () -> read(level, column, row));
    }

    /// Null when nothing is there, or it cannot be read: then it is counted.
    ///
    /// @throws ProblemException when the file itself is gone, or never answers
    private int @Nullable [] read(ImageLevel level, int column, int row) {
        try {
            return pyramid.tile(level, column, row);
        } catch (ProblemException e) {
            throw Files.isReadable(path) ? e : BaseFiles.missing(path);
        } catch (DamagedTile e) {
            if (!Files.isReadable(path)) {
                throw BaseFiles.missing(path);
            }
            lost.add(level.number(), column, row, e.why());
        } catch (RuntimeException e) {
            // the edge to decoders of others: whatever a hostile tile does to them, it is one tile
            lost.add(level.number(), column, row, DamagedTile.unread().why());
        }
        return null;
    }

    @Override
    public int bands() {
        return pyramid.bands();
    }

    @Override
    public boolean isElevation() {
        return pyramid.isElevation();
    }

    @Override
    public Optional<BaseOptions.Range> range() {
        return pyramid.range();
    }

    @Override
    public List<String> tables() {
        return pyramid.tables();
    }

    @Override
    public Optional<OverviewTask> overviews() {
        return overviews;
    }

    @Override
    public TileLoss loss() {
        return lost.drain();
    }

    @Override
    public void close() {
        cache.forget(this);
        pyramid.close();
    }

    /// A rectangle of the pixels of a level.
    private record LevelPart(ImageLevel level, int left, int top, int width, int height) {
        /// All that a window shows, and a pixel around it to blend with.
        static LevelPart of(PixelWindow window, ImageGrid grid, ImageLevel level) {
            var x = (double) level.width() / grid.width();
            var y = (double) level.height() / grid.height();
            var left = Math.max(0, (int) Math.floor(window.left() * x) - 1);
            var top = Math.max(0, (int) Math.floor(window.top() * y) - 1);
            var right = Math.min(level.width(), (int) Math.ceil(window.right() * x) + 1);
            var bottom = Math.min(level.height(), (int) Math.ceil(window.bottom() * y) + 1);
            return new LevelPart(
                    level, left, top, Math.max(1, right - left), Math.max(1, bottom - top));
        }

        long pixels() {
            return (long) width * height;
        }

        MapExtent extent(ImageGrid grid) {
            return grid.part(level.width(), level.height(), left, top, width, height);
        }

        int firstColumn() {
            return left / level.tileWidth();
        }

        int lastColumn() {
            return (left + width - 1) / level.tileWidth();
        }

        int firstRow() {
            return top / level.tileHeight();
        }

        int lastRow() {
            return (top + height - 1) / level.tileHeight();
        }

        /// Copies what of a tile lies in this part.
        ///
        /// @param into the pixels of this part
        void copy(int[] tile, int column, int row, int[] into) {
            var x = column * level.tileWidth();
            var y = row * level.tileHeight();
            var from = Math.max(left, x);
            var to = Math.min(left + width, x + level.tileWidth());
            for (var line = Math.max(top, y);
                    line < Math.min(top + height, y + level.tileHeight());
                    line++) {
                System.arraycopy(
                        tile,
                        (line - y) * level.tileWidth() + from - x,
                        into,
                        (line - top) * width + from - left,
                        to - from);
            }
        }
    }
}
