package org.amnok.exchange.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.amnok.release.ReleasedRecords;

/// Writes released sightings in one format. What a format cannot hold is left out, never changed.
interface SightingOutput {
    /// @param waiting where nothing lies and rows may wait until they are written
    void write(ReleasedRecords released, OutputStream out, Path waiting) throws IOException;
}
