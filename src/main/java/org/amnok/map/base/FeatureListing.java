package org.amnok.map.base;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/// The features of a layer that pass its filter and a [FeatureQuery], read a few at a time. Reads
/// files: never called on the thread of the windows. Thread-safe.
public interface FeatureListing {
    /// Of what has no features.
    FeatureListing NONE =
            new FeatureListing() {
                @Override
                public int size() {
                    return 0;
                }

                @Override
                public List<Row> rows(int from, int most) {
                    return List.of();
                }

                @Override
                public Optional<Geometry> shape(long number) {
                    return Optional.empty();
                }
            };

    int size();

    /// Some of them.
    ///
    /// @param from which is the first, from 0
    /// @return fewer than `most` at the end
    /// @throws org.amnok.domain.ProblemException when they cannot be read, as after the layer was
    ///   closed
    List<Row> rows(int from, int most);

    /// The shape of a feature, WGS 84; empty when it has none that can be drawn.
    ///
    /// @throws org.amnok.domain.ProblemException as in [#rows]
    Optional<Geometry> shape(long number);

    /// One feature.
    ///
    /// @param number in its file, from 1
    /// @param values in the order of the layer's attributes, of the first [#COLUMNS]; empty for
    ///   none, and cut after [#LETTERS]
    record Row(long number, List<String> values) {
        public static final int COLUMNS = 100;
        public static final int LETTERS = 500;

        public Row {
            values = List.copyOf(values);
        }
    }
}
