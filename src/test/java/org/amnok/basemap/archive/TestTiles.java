package org.amnok.basemap.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// Archives written by other programs; `README.md` beside them says by which.
public final class TestTiles {
    public static final String OPENMAPTILES = "monaco-openmaptiles.mbtiles";
    public static final String PROTOMAPS = "monaco-protomaps.pmtiles";
    public static final String HYESAN = "hyesan-openmaptiles.pmtiles";
    public static final String PLANETILER = "planetiler-box1degree.pmtiles";

    /// A point, a line and an area of one layer `stuff`.
    public static final String PLAIN = "plain.mbtiles";

    /// Two lines of a layer `stuff`, at zoom 8 alone.
    public static final String PLAIN_WIDE = "plain-wide.mbtiles";

    /// Layers `roads` and `places`, as Protomaps calls them, without a kind.
    public static final String KINDLESS = "kindless.mbtiles";

    private TestTiles() {}

    /// A copy in a folder.
    public static Path copy(String name, Path folder) {
        var file = folder.resolve(name);
        try {
            Files.write(file, bytes(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    public static TileArchive open(Path file) {
        return file.toString().endsWith(".pmtiles")
                ? PmtilesArchive.open(file)
                : MbtilesArchive.open(file);
    }

    static byte[] bytes(String name) throws IOException {
        try (var in = TestTiles.class.getResourceAsStream("/org/amnok/basemap/tiles/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
