package org.amnok.basemap;

import java.util.List;
import java.util.Optional;
import org.amnok.domain.BaseOptions;
import org.jspecify.annotations.Nullable;

/// An image in one or more resolutions. Thread-safe.
interface ImagePyramid extends AutoCloseable {
    ImageGrid grid();

    /// From the finest to the coarsest.
    List<ImageLevel> levels();

    /// As [BaseFile] has it.
    default int bands() {
        return 0;
    }

    /// As [BaseFile] has it.
    default Optional<BaseOptions.Range> range() {
        return Optional.empty();
    }

    /// As [BaseFile] has it.
    default List<String> tables() {
        return List.of();
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
