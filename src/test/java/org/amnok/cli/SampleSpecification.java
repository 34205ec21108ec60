package org.amnok.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/// A terminal to type commands for one sample project of all tests of a class.
abstract class SampleSpecification {
    static final Terminal TERMINAL = Terminal.withoutDisplay();
    @TempDir static Path folder;
    static Path project;

    @BeforeAll
    static void make_the_sample() {
        project = Terminal.sample(folder.resolve("sample.gpkg"));
    }
}
