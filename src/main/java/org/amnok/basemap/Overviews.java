package org.amnok.basemap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.domain.record.BaseOptions;
import org.jspecify.annotations.Nullable;

/// Colours of a pyramid with the coarser levels that were kept of it, or what makes them.
record Overviews(Path file, BaseKind kind, ImagePyramid pyramid, Optional<OverviewTask> task) {
    /// A coarsest level of no more pixels is decoded in a moment.
    private static final long MOST_PIXELS = 4_000_000;

    /// More are not gone through.
    private static final long MOST_MADE_OF = 8_000_000_000L;

    static boolean areEnough(ImagePyramid pyramid) {
        return pixels(pyramid) <= MOST_PIXELS;
    }

    private static long pixels(ImagePyramid pyramid) {
        var coarsest = pyramid.levels().getLast();
        return (long) coarsest.width() * coarsest.height();
    }

    /// @param variant what else its colours depend on
    /// @param again opens it once more
    static Overviews of(
            Path file,
            BaseKind kind,
            ImagePyramid pyramid,
            String variant,
            Supplier<ImagePyramid> again,
            OverviewFolder folder) {
        if (areEnough(pyramid) || pixels(pyramid) > MOST_MADE_OF) {
            return new Overviews(file, kind, pyramid, Optional.empty());
        }
        var coarse = GeoTiffPyramid.ofKept(file, variant, pyramid.grid(), folder);
        if (coarse.isPresent()) {
            return new Overviews(
                    file, kind, new LayeredPyramid(pyramid, coarse.get()), Optional.empty());
        }
        var task = folder.task(file, variant, false, () -> new ArgbRows(again.get()));
        return new Overviews(file, kind, pyramid, task);
    }

    BaseFile opened(TileCache cache, String attribution) {
        return new ImageFile(kind, file, pyramid, cache, attribution, task);
    }

    /// A pyramid that goes on with the levels of another one, which are coarser.
    private static final class LayeredPyramid implements ImagePyramid {
        private final ImagePyramid fine;
        private final ImagePyramid coarse;
        private final List<ImageLevel> levels;

        /// @param coarse of the same ground; its levels that are not coarser are not used
        LayeredPyramid(ImagePyramid fine, ImagePyramid coarse) {
            this.fine = fine;
            this.coarse = coarse;
            levels = new ArrayList<>(fine.levels());
            var least = fine.levels().getLast().width();
            for (var level : coarse.levels()) {
                if (level.width() < least) {
                    levels.add(
                            new ImageLevel(
                                    levels.size(),
                                    level.width(),
                                    level.height(),
                                    level.tileWidth(),
                                    level.tileHeight()));
                }
            }
        }

        @Override
        public ImageGrid grid() {
            return fine.grid();
        }

        @Override
        public int bands() {
            return fine.bands();
        }

        @Override
        public Optional<BaseOptions.Range> range() {
            return fine.range();
        }

        @Override
        public List<String> tables() {
            return fine.tables();
        }

        @Override
        public List<ImageLevel> levels() {
            return levels;
        }

        @Override
        public int @Nullable [] tile(ImageLevel level, int column, int row) {
            if (level.number() < fine.levels().size()) {
                return fine.tile(level, column, row);
            }
            var fromCoarsest = levels.size() - level.number();
            var own = coarse.levels().get(coarse.levels().size() - fromCoarsest);
            return coarse.tile(own, column, row);
        }

        @Override
        public void close() {
            fine.close();
            coarse.close();
        }
    }
}
