package org.amnok.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Whether this machine has a graphics card that JavaFX could draw with.
///
/// JavaFX finds out by starting OpenGL and asking it. On a Linux machine without a card that loads
/// Mesa's software renderer, some 150 MB of libraries, to be turned down at once: a fifth of the
/// time until the first map. The kernel tells the same for nothing.
final class GraphicsCard {
    private static final String ORDER = "prism.order";

    /// Made by the drivers of the kernel, of NVIDIA and of WSL.
    private static final List<String> DEVICES =
            List.of("dri", "nvidiactl", "nvidia0", "dxg", "mali0", "kgsl-3d0");

    private GraphicsCard() {}

    /// Lets JavaFX draw by itself where there is no card; what a person has chosen stays. Before
    /// JavaFX starts.
    static void chooseDrawing() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("linux")
                && System.getProperty(ORDER) == null
                && isMissing(Path.of("/dev"))) {
            System.setProperty(ORDER, "sw");
        }
    }

    /// True when no driver has made a device there.
    static boolean isMissing(Path devices) {
        return DEVICES.stream().noneMatch(name -> Files.exists(devices.resolve(name)));
    }
}
