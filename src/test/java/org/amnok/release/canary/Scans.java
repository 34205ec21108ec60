package org.amnok.release.canary;

import java.util.List;
import org.amnok.domain.LatLon;

/// Searches of outputs in which some places may be.
public final class Scans {
    private Scans() {}

    /// What was found, one of a sort in each part of the output; empty when nothing was.
    public static List<Leak> search(CanaryScan scan, byte[] output) {
        return scan.named(scan.find(output));
    }

    static CanaryScan of(Secrets secrets, LatLon... released) {
        var index = SecretIndex.of(secrets);
        for (var place : released) {
            index.allow(place);
        }
        return new CanaryScan(index, secrets::each);
    }
}
