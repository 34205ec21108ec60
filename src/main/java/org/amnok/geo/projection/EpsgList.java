package org.amnok.geo.projection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/// The reference systems of the EPSG dataset, as lines of code and definition.
final class EpsgList {
    private static final String RESOURCE = "/proj4/wkt/epsg.properties";

    private EpsgList() {}

    /// The definition in WKT 1; empty when the code is not in the list. Reads the list anew: four
    /// megabytes, some tens of milliseconds.
    static Optional<String> definition(int code) {
        var start = code + "=";
        var stream = Objects.requireNonNull(EpsgList.class.getResourceAsStream(RESOURCE));
        try (var lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.ISO_8859_1))) {
            return lines.lines()
                    .filter(line -> line.startsWith(start))
                    .map(line -> line.substring(start.length()))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
