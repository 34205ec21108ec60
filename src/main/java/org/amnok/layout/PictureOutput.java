package org.amnok.layout;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.amnok.release.OutputFile;
import org.amnok.render.RenderReport;

/// Makes picture files of one format. Thread-safe.
interface PictureOutput {
    /// Draws a sheet; nothing is written yet.
    ///
    /// @return empty when it was cancelled
    Optional<DrawnSheet> draw(Sheet sheet, BooleanSupplier cancelled);

    /// Draws a sheet and writes it, wholly or not at all.
    ///
    /// @return what became of its maps; empty when it was cancelled and nothing was written
    /// @throws org.amnok.domain.ProblemException when the file cannot be written, or holds what
    ///   must not leave
    default Optional<RenderReport> write(Sheet sheet, OutputFile file, BooleanSupplier cancelled) {
        var drawing = draw(sheet, cancelled);
        drawing.ifPresent(drawn -> file.write(drawn.content(), drawn::words));
        return drawing.map(DrawnSheet::report);
    }
}
