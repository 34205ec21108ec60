package org.amnok.suites;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Prints for each collection how many of its cases came out as they should.
public final class ForeignSuites {
    private static final List<Suite> SUITES = List.of(new PollockSuite());

    private ForeignSuites() {}

    /// @param arguments the folder of the collections; then, if wanted, the only ones to run, and
    ///   `--misses` to have every case named that came out otherwise
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var rest = List.of(arguments).subList(1, arguments.length);
        var isDetailed = rest.contains("--misses");
        var chosen = rest.stream().filter(name -> !name.startsWith("--")).toList();
        var failed = false;
        for (var suite : SUITES) {
            var files = folder.resolve(suite.folder());
            if (!chosen.isEmpty() && !chosen.contains(suite.folder())) {
                continue;
            }
            if (!Files.exists(files)) {
                System.out.printf("%-18s not there, skipped%n", suite.folder());
                continue;
            }
            var score = suite.score(files);
            System.out.printf("%-18s %s%n", suite.folder(), score.words());
            if (isDetailed) {
                score.misses().forEach(miss -> System.out.println("    " + miss));
            }
            failed |= score.isBelow(suite.leastShare());
        }
        System.exit(failed ? 1 : 0);
    }
}
