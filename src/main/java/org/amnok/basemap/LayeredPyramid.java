package org.amnok.basemap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amnok.domain.record.BaseOptions;
import org.jspecify.annotations.Nullable;

/// A pyramid that goes on with the levels of another one, which are coarser.
final class LayeredPyramid implements ImagePyramid {
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
