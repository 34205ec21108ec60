package org.amnok.release.canary;

import org.amnok.domain.LatLon;

/// Searches of outputs in which some places may be.
final class Scans {
    private Scans() {}

    static CanaryScan of(Secrets secrets, LatLon... released) {
        var index = SecretIndex.of(secrets);
        for (var place : released) {
            index.allow(place);
        }
        return new CanaryScan(index, secrets::each);
    }
}
