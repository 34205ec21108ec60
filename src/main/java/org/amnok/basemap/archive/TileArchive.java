package org.amnok.basemap.archive;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.words.Messages;

/// An archive of map tiles that lies on this machine. Thread-safe. May be hostile: everything in it
/// is bounded, and what is wrong is reported as a [Problem].
public sealed interface TileArchive extends AutoCloseable permits PmtilesArchive, MbtilesArchive {
    /// Opens a file by what its name says it is.
    ///
    /// @throws ProblemException when it is not there, damaged, or of a kind that is not read
    static TileArchive open(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".pmtiles")) {
            return PmtilesArchive.open(file);
        }
        if (name.endsWith(".mbtiles")) {
            return MbtilesArchive.open(file);
        }
        throw new ProblemException(
                new Problem(
                        Messages.text("basemap.is_no_archive_of_tiles", file.getFileName()),
                        file.toString(),
                        Messages.text("basemap.choose_a_pmtiles_or_mbtiles")));
    }

    ArchiveFacts facts();

    /// The bytes of a tile, no longer compressed. Empty where the archive has none.
    ///
    /// @throws DamagedTile when the tile is damaged or beyond the limits
    /// @throws ProblemException when nothing more of the archive can be read
    Optional<byte[]> tile(TileId id);

    @Override
    void close();
}
