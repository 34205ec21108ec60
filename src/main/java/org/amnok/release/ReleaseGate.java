package org.amnok.release;

import java.util.Collection;
import org.amnok.domain.Sighting;

/// Turns records into what may leave this machine, each at its own privacy level.
public final class ReleaseGate {
    /// Retracted sightings are left out.
    public ReleasedSightings release(Collection<Sighting> sightings) {
        throw new UnsupportedOperationException("" + sightings);
    }
}
