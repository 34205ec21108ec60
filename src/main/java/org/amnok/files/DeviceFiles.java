package org.amnok.files;

import java.nio.file.Path;
import java.util.Optional;

/// Files of this device, which no project has.
public final class DeviceFiles {
    private DeviceFiles() {}

    /// Where the key lies by which this device signs histories, if it has one; empty where the
    /// system names no folder of its owner's.
    public static Optional<Path> signingKey() {
        return PrivateRoots.ofUser().disk().stream()
                .findFirst()
                .map(folder -> folder.resolveSibling("device.pem"));
    }
}
