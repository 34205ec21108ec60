package org.amnok.basemap.archive;

import java.util.Optional;
import org.amnok.domain.ProblemException;

/// An archive of map tiles that lies on this machine. Thread-safe. May be hostile: everything in it
/// is bounded, and what is wrong is reported as a [Problem].
public sealed interface TileArchive extends AutoCloseable permits PmtilesArchive, MbtilesArchive {
    ArchiveFacts facts();

    /// The bytes of a tile, no longer compressed. Empty where the archive has none.
    ///
    /// @throws DamagedTile when the tile is damaged or beyond the limits
    /// @throws ProblemException when nothing more of the archive can be read
    Optional<byte[]> tile(TileId id);

    @Override
    void close();
}
