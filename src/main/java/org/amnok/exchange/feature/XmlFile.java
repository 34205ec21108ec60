package org.amnok.exchange.feature;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A file of XML, read anew each time.
public final class XmlFile {
    private final Path file;
    private volatile @Nullable MeasuredStream reading;

    public XmlFile(Path file) {
        this.file = file;
    }

    public String name() {
        return String.valueOf(file.getFileName());
    }

    /// How much of it the reading under way has passed, 0 to 1; negative before the first. Any
    /// thread may ask.
    public double share() {
        var bytes = reading;
        return bytes == null ? -1 : bytes.share();
    }

    /// Lets it be read, from before its first element.
    ///
    /// @throws ProblemException when it is broken, with its name
    public void read(Consumer<XmlInput> reader) {
        find(
                xml -> {
                    reader.accept(xml);
                    return true;
                });
    }

    /// The same, for what is found in it.
    public <T> T find(Function<XmlInput, T> reader) {
        return FileReading.named(
                name(),
                () -> {
                    try (var bytes = MeasuredStream.of(file);
                            var xml = XmlInput.of(bytes)) {
                        reading = bytes;
                        return reader.apply(xml);
                    }
                });
    }

    /// Lets what is in its first element be read; nothing where there is none.
    public void readFirst(Consumer<XmlInput> reader) {
        read(
                xml -> {
                    if (xml.nextChild()) {
                        reader.accept(xml);
                    }
                });
    }
}
