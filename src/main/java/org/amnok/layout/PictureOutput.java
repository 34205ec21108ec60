package org.amnok.layout;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.amnok.release.ReleasedSightings;
import org.amnok.release.ReleasedSites;
import org.amnok.render.RenderReport;

/// Makes picture files of one format. Thread-safe.
public interface PictureOutput {
    /// Draws a picture and writes it, wholly or not at all.
    ///
    /// @return what became of the map; empty when it was cancelled and nothing was written
    /// @throws org.amnok.domain.ProblemException when the file cannot be written
    Optional<RenderReport> write(
            PictureSpec spec,
            ReleasedSightings sightings,
            ReleasedSites sites,
            Path file,
            BooleanSupplier cancelled);
}
