package org.amnok.ui.export;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/// Makes picture files.
@FunctionalInterface
public interface ImageExporter {
    /// Writes a picture, wholly or not at all. Takes its time: not for the FX thread.
    ///
    /// @param cancelled asked now and then; when true, nothing is written
    /// @throws org.amnok.domain.ProblemException when it cannot be written
    void export(ImageRequest request, Path file, BooleanSupplier cancelled);
}
