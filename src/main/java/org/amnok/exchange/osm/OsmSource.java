package org.amnok.exchange.osm;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.amnok.domain.Problem;
import org.amnok.exchange.feature.Feature;
import org.amnok.exchange.feature.FeatureSource;
import org.amnok.exchange.feature.XmlFile;
import org.amnok.exchange.feature.XmlInput;
import org.amnok.words.Messages;

/// Nodes with tags as points, ways as lines or areas. Tags are values, each key a column.
///
/// Each reading goes through the file twice, since ways may stand before the nodes they refer to.
public final class OsmSource implements FeatureSource {
    private final XmlFile file;
    private volatile boolean isSecond;

    public OsmSource(Path file) {
        this.file = new XmlFile(file);
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public String format() {
        return Messages.text("exchange.openstreetmap_xml");
    }

    @Override
    public double share() {
        var passed = file.share();
        return passed < 0 ? passed : (passed + (isSecond ? 1 : 0)) / 2;
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

    private void walk(boolean second, Consumer<XmlInput> reader) {
        isSecond = second;
        file.readFirst(reader);
    }
}
