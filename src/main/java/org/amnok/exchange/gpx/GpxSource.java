package org.amnok.exchange.gpx;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.feature.Feature;
import org.amnok.exchange.feature.FeatureSource;
import org.amnok.exchange.feature.XmlFile;
import org.amnok.exchange.feature.XmlInput;

/// The waypoints, the routes or the tracks of a GPX file. A track is one record with a line.
public final class GpxSource implements FeatureSource {
    private final XmlFile file;
    private final GpxKind kind;

    private GpxSource(Path file, GpxKind kind) {
        this.file = new XmlFile(file);
        this.kind = kind;
    }

    /// One for each kind that is in the file; that of the waypoints when it is empty.
    ///
    /// @throws ProblemException when it breaks off before anything is found in it
    public static List<GpxSource> of(Path file) {
        var found = EnumSet.noneOf(GpxKind.class);
        try {
            new XmlFile(file).readFirst(xml -> find(xml, found));
        } catch (ProblemException e) {
            if (found.isEmpty()) {
                throw e;
            }
        }
        var kinds = found.isEmpty() ? EnumSet.of(GpxKind.WAYPOINTS) : found;
        return kinds.stream().map(kind -> new GpxSource(file, kind)).toList();
    }

    private static void find(XmlInput xml, Set<GpxKind> found) {
        while (found.size() < GpxKind.values().length && xml.nextChild()) {
            for (var kind : GpxKind.values()) {
                if (xml.name().equals(kind.element())) {
                    found.add(kind);
                }
            }
            xml.skip();
        }
    }

    @Override
    public String name() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String format() {
        return "GPX";
    }

    @Override
    public boolean isTracks() {
        return kind == GpxKind.TRACKS;
    }

    @Override
    public double share() {
        return file.share();
    }

    @Override
    public void read(Predicate<Feature> taker, Consumer<Problem> warnings) {
        file.readFirst(xml -> read(xml, taker));
    }

    private void read(XmlInput xml, Predicate<Feature> taker) {
        var number = 0L;
        while (xml.nextChild()) {
            if (!xml.name().equals(kind.element())) {
                xml.skip();
            } else if (!taker.test(GpxRecord.read(xml, kind).feature(++number))) {
                return;
            }
        }
    }
}
