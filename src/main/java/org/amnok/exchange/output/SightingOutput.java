package org.amnok.exchange.output;

import java.io.IOException;
import java.io.OutputStream;
import org.amnok.release.ReleasedRecords;

/// Writes released sightings in one format. What a format cannot hold is left out, never changed.
interface SightingOutput {
    void write(ReleasedRecords released, OutputStream out) throws IOException;
}
