package org.amnok.exchange.osm;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.feature.Feature;
import org.amnok.exchange.feature.FeatureSource;
import org.amnok.exchange.feature.MeasuredStream;
import org.amnok.exchange.feature.XmlInput;
import org.jspecify.annotations.Nullable;

/// Nodes with tags as points, ways as lines or areas. Tags are values, each key a column.
///
/// Each reading goes through the file twice, since ways may stand before the nodes they refer to.
public final class OsmSource implements FeatureSource {
    /// What kind of place an object is, where it runs, and since when it stands: not what was seen
    /// where and when.
    private static final Set<String> OWN_NAMES =
            Set.of("place", "location", "start_date", "end_date");

    private final Path file;
    private volatile @Nullable Passage passage;

    /// One of the two ways through the file.
    private record Passage(MeasuredStream bytes, boolean isSecond) {
        double share() {
            return (bytes.share() + (isSecond ? 1 : 0)) / 2;
        }
    }

    private OsmSource(Path file) {
        this.file = file;
    }

    public static OsmSource of(Path file) {
        return new OsmSource(file);
    }

    @Override
    public String name() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public String format() {
        return "OpenStreetMap XML";
    }

    @Override
    public List<String> declared() {
        return List.of();
    }

    @Override
    public Set<String> ownNames() {
        return OWN_NAMES;
    }

    @Override
    public double share() {
        var current = passage;
        return current == null ? -1 : current.share();
    }

    @Override
    public void read(Predicate<Feature> taker, Consumer<Problem> warnings) {
        var nodes = new OsmNodes();
        walk(
                false,
                xml -> {
                    OsmReading.collect(xml, nodes);
                    nodes.sort();
                });
        walk(
                true,
                xml ->
                        new OsmReading(nodes, taker)
                                .read(xml)
                                .forEach(problem -> warnings.accept(problem.at(name()))));
    }

    private void walk(boolean isSecond, Consumer<XmlInput> reader) {
        try (var bytes = MeasuredStream.of(file);
                var xml = XmlInput.of(bytes)) {
            passage = new Passage(bytes, isSecond);
            if (xml.nextChild()) {
                reader.accept(xml);
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
}
