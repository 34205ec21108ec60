package org.amnok.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// The published events that the sample project is made of, as a file that can be imported. Gone
/// when closed.
final class SampleEvents implements AutoCloseable {
    private static final String RESOURCE = "/org/amnok/exchange/sample/reported_activity.csv";

    private final Path file;

    SampleEvents() {
        try (var events = SampleEvents.class.getResourceAsStream(RESOURCE)) {
            file = Files.createTempFile("amnok-sample", ".csv");
            Files.write(file, Objects.requireNonNull(events, RESOURCE).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file() {
        return file;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
