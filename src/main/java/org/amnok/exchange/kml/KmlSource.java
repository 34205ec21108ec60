package org.amnok.exchange.kml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.amnok.domain.Problem;
import org.amnok.exchange.feature.Archive;
import org.amnok.exchange.feature.Feature;
import org.amnok.exchange.feature.FeatureSource;
import org.amnok.exchange.feature.FileReading;
import org.amnok.exchange.feature.XmlFile;
import org.amnok.exchange.feature.XmlInput;
import org.amnok.words.Messages;
import org.amnok.words.ShortText;

/// The placemarks of a KML or KMZ file.
public final class KmlSource implements FeatureSource {
    private final Path path;
    private final XmlFile file;
    private final boolean zipped;

    private KmlSource(Path file, boolean zipped) {
        path = file;
        this.file = new XmlFile(file);
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
        return file.name();
    }

    @Override
    public String format() {
        return zipped ? "KMZ" : "KML";
    }

    @Override
    public String folderName() {
        return Placemark.FOLDER;
    }

    @Override
    public double share() {
        return file.share();
    }

    @Override
    public Optional<Archive> enclosed() {
        return zipped ? Optional.of(Archive.open(path)) : Optional.empty();
    }

    @Override
    public void read(Predicate<Feature> taker, Consumer<Problem> warnings) {
        Consumer<Problem> warn = problem -> warnings.accept(problem.at(name()));
        if (zipped) {
            FileReading.named(name(), () -> readArchive(taker, warn));
        } else {
            file.read(
                    xml -> {
                        var walk = new KmlReading(xml, taker, warn, KmlNeighbours.NONE);
                        walk.read();
                        walk.end();
                    });
        }
    }

    /// The main file and those of the same archive that it links to.
    private boolean readArchive(Predicate<Feature> taker, Consumer<Problem> warnings)
            throws IOException {
        try (var archive = Archive.open(path)) {
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
            if (walk != null && !walk.isStopped()) {
                walk.end();
                unread(links.unread(), warnings);
            }
            return true;
        }
    }

    private static void unread(List<String> names, Consumer<Problem> warnings) {
        if (!names.isEmpty()) {
            warnings.accept(
                    Problem.ofPlace(
                            "",
                            "exchange.kml_that_nothing_led_to",
                            "exchange.unpack_it_and_import_what",
                            names.size(),
                            ShortText.of(Messages.listed(names.stream()), 200)));
        }
    }
}
