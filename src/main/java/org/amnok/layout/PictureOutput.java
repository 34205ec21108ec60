package org.amnok.layout;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.amnok.release.OutputFile;
import org.amnok.render.RenderReport;

/// Makes picture files of one format. Thread-safe.
public interface PictureOutput {
    /// Draws a sheet and writes it, wholly or not at all.
    ///
    /// @return what became of its maps; empty when it was cancelled and nothing was written
    /// @throws org.amnok.domain.ProblemException when the file cannot be written, or holds what
    ///   must not leave
    Optional<RenderReport> write(Sheet sheet, OutputFile file, BooleanSupplier cancelled);
}
