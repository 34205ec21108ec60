package org.amnok.exchange.kml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
    public Optional<Archive> enclosed() {
        return zipped ? Optional.of(Archive.open(file)) : Optional.empty();
    }

    @Override
    public void read(Predicate<Feature> taker, Consumer<Problem> warnings) {
        Consumer<Problem> told = problem -> warnings.accept(problem.at(name()));
        try {
            if (zipped) {
                readArchive(taker, told);
            } else {
                readFile(taker, told);
            }
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

    private void readFile(Predicate<Feature> taker, Consumer<Problem> warnings) throws IOException {
        try (var bytes = MeasuredStream.of(file);
                var xml = XmlInput.of(bytes)) {
            reading = bytes;
            new KmlReading(xml, taker, warnings, KmlNeighbours.NONE).read();
        }
    }

    /// The main file and those of the same archive that it links to.
    private void readArchive(Predicate<Feature> taker, Consumer<Problem> warnings)
            throws IOException {
        try (var archive = Archive.open(file)) {
            var links = new KmzLinks(archive.names(""));
            KmlReading walk = null;
            while (links.hasNext() && (walk == null || !walk.isStopped())) {
                try (var bytes = archive.stream(links.next());
                        var xml = XmlInput.of(bytes)) {
                    if (walk == null) {
                        walk = new KmlReading(xml, taker, warnings, links);
                        walk.read();
                    } else {
                        walk.goOn(xml);
                    }
                }
            }
        }
    }
}
