package org.amnok.exchange.kml;

import java.util.Optional;

/// The files beside the one that is read, in the same archive.
interface KmlNeighbours {
    /// True when an address is that of another KML of the archive, which will be read.
    boolean follow(String address);

    /// The name in the archive of a file that an address of a picture leads to; empty when it leads
    /// elsewhere.
    Optional<String> file(String address);

    /// A file by itself.
    KmlNeighbours NONE =
            new KmlNeighbours() {
                @Override
                public boolean follow(String address) {
                    return false;
                }

                @Override
                public Optional<String> file(String address) {
                    return Optional.empty();
                }
            };
}
