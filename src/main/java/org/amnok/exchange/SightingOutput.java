package org.amnok.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.amnok.release.ReleasedSightings;

/// Writes released sightings in one format. What a format cannot hold is left out, never changed.
interface SightingOutput {
    void write(ReleasedSightings released, OutputStream out) throws IOException;
}
