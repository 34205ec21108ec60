package org.amnok.exchange.kml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.feature.Archive;
import org.amnok.exchange.feature.Feature;
import org.amnok.exchange.feature.FeatureSource;
import org.amnok.exchange.feature.MeasuredStream;
import org.amnok.exchange.feature.XmlInput;
import org.jspecify.annotations.Nullable;

/// The placemarks of a KML or KMZ file.
public final class KmlSource implements FeatureSource {
    private final Path file;
    private final boolean zipped;
    private volatile @Nullable MeasuredStream reading;

    private KmlSource(Path file, boolean zipped) {
        this.file = file;
        this.zipped = zipped;
    }

    public static KmlSource ofKml(Path file) {
        return new KmlSource(file, false);
    }

    public static KmlSource ofKmz(Path file) {
        return new KmlSource(file, true);
    }

    @Override
    public String name() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public String format() {
        return zipped ? "KMZ" : "KML";
    }

    @Override
    public List<String> declared() {
        return List.of();
    }

    @Override
    public double share() {
        var bytes = reading;
        return bytes == null ? -1 : bytes.share();
    }

    @Override
    public void read(Predicate<Feature> taker, Consumer<Problem> warnings) {
        try (var stream = stream();
                var xml = XmlInput.of(stream)) {
            new KmlReading(xml, taker, problem -> warnings.accept(problem.at(name()))).read();
        } catch (ProblemException e) {
            throw new ProblemException(e.problem().at(name()), e);
        } catch (IOException e) {
            throw new ProblemException(
                    new Problem(
                            "The file cannot be read: " + e.getMessage(),
                            name(),
                            "Check that it is whole and that you may read it."),
                    e);
        }
    }

    private InputStream stream() throws IOException {
        if (zipped) {
            return main();
        }
        var bytes = MeasuredStream.of(file);
        reading = bytes;
        return bytes;
    }

    /// What Google Earth opens: `doc.kml`, else the first KML.
    private InputStream main() throws IOException {
        var archive = Archive.open(file);
        try {
            var names = archive.names(".kml");
            if (names.isEmpty()) {
                throw ProblemException.of(
                        "There is no KML in the archive",
                        "Unpack it and import the file that is meant.");
            }
            var name =
                    names.stream()
                            .filter(n -> n.toLowerCase(Locale.ROOT).equals("doc.kml"))
                            .findFirst()
                            .orElse(names.getFirst());
            return new WithArchive(archive.stream(name), archive);
        } catch (IOException | ProblemException e) {
            archive.close();
            throw e;
        }
    }

    /// Closes the archive when it is closed.
    private static final class WithArchive extends FilterInputStream {
        private final Archive archive;

        WithArchive(InputStream in, Archive archive) {
            super(in);
            this.archive = archive;
        }

        @Override
        public void close() throws IOException {
            super.close();
            archive.close();
        }
    }
}
