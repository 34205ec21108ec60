package org.amnok.suites;

import java.io.IOException;
import java.nio.file.Path;

/// A collection of test files and what should come of them.
interface Suite {
    /// The folder of the collection, below the folder of all.
    String folder();

    /// Reads all its files.
    ///
    /// @param folder of this collection
    Score score(Path folder) throws IOException;

    /// The least share of cases that must come out as they should, 0 to 1: what is below it fails
    /// the run. Known differences and their reasons stand in `foreign-suites.md`.
    double leastShare();
}
