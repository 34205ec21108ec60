package org.amnok.store;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A folder of its own for each test, and the name of a project in it.
abstract class StoreSpecification {
    @TempDir Path folder;

    /// Not made yet.
    Path file;

    @BeforeEach
    void name_the_file() {
        file = folder.resolve("project.gpkg");
    }
}
