package org.amnok.layout.series;

import java.util.Set;
import org.amnok.release.OutputFile;

/// The file of a series, or that after which its numbered files are called.
@FunctionalInterface
public interface SeriesFile {
    /// The same file of the same release, which may print such names from base layers.
    ///
    /// @param names that its pages draw; empty for none
    OutputFile printing(Set<String> names);

    /// The last part of its path.
    default String name() {
        return printing(Set.of()).name();
    }
}
