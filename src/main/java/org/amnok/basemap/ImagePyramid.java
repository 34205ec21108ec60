package org.amnok.basemap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An image in one or more resolutions. Thread-safe.
interface ImagePyramid extends BaseChoices, AutoCloseable {
    ImageGrid grid();

    /// From the finest to the coarsest.
    List<ImageLevel> levels();

    /// Pixels are enlarged at most by this factor when there is a finer level.
    default double mostEnlarged() {
        return 1.5;
    }

    /// Reads a tile.
    ///
    /// @return 0xAARRGGBB, not premultiplied, row by row, `tileWidth` × `tileHeight`; null when
    ///   nothing is there
    /// @throws org.amnok.basemap.archive.DamagedTile when this tile cannot be read, whatever the
    ///   others are
    /// @throws org.amnok.domain.ProblemException when nothing more of the file can be read
    int @Nullable [] tile(ImageLevel level, int column, int row);

    @Override
    void close();
}
