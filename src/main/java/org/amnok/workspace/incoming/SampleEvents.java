package org.amnok.workspace.incoming;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.amnok.files.PrivateFolder;

/// The published events that the sample project is made of, as a file that can be imported. Gone
/// when closed.
final class SampleEvents implements AutoCloseable {
    private static final String RESOURCE = "/org/amnok/exchange/sample/reported_activity.csv";

    private static final String NAME = "events.csv";

    private final PrivateFolder folder;

    SampleEvents() {
        try (var resource = SampleEvents.class.getResourceAsStream(RESOURCE)) {
            var events = Objects.requireNonNull(resource, RESOURCE).readAllBytes();
            folder = PrivateFolder.open(events.length);
            Files.write(file(), events);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file() {
        return folder.file(NAME);
    }

    @Override
    public void close() {
        folder.close();
    }
}
