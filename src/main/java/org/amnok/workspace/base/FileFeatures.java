package org.amnok.workspace.base;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.amnok.basemap.features.FeatureFeed;
import org.amnok.exchange.feature.FeatureSource;
import org.amnok.exchange.file.RecordTables;
import org.amnok.files.FileStamp;

/// A layer of a file as an import reads it, to be drawn below the map.
///
/// @param source of the file, read anew each time
record FileFeatures(Path file, FeatureSource source) implements FeatureFeed {
    /// @return none when the file has no features
    /// @throws org.amnok.domain.ProblemException when it is broken
    static List<FeatureFeed> of(Path file) {
        return RecordTables.features(file).stream()
                .<FeatureFeed>map(source -> new FileFeatures(file, source))
                .toList();
    }

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public String format() {
        return source.format();
    }

    @Override
    public List<String> declared() {
        return source.declared();
    }

    @Override
    public double share() {
        return source.share();
    }

    @Override
    public void read(Taker taker, Consumer<String> notes) {
        var stamp = FileStamp.of(file);
        source.read(
                feature -> {
                    var problem = feature.problem();
                    return taker.take(
                            feature.values(),
                            feature.shape(),
                            problem == null ? "" : problem.what());
                },
                warning -> notes.accept(warning.what()));
        stamp.requireUnchanged();
    }
}
