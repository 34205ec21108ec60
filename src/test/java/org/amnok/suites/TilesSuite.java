package org.amnok.suites;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amnok.basemap.vector.TileReading;

/// Vector tiles with their validity beside them (npm `@mapbox/mvt-fixtures`): valid ones are read;
/// others are refused as damaged or read as far as they go, which the specification leaves to the
/// reader.
record TilesSuite(String folder) implements Suite {
    @Override
    public Score score(Path folder) throws IOException {
        var score = new Score();
        for (var file : SuiteFiles.in(folder)) {
            if (!file.toString().endsWith(".mvt")) {
                continue;
            }
            var information = file.resolveSibling("info.json");
            var isValid =
                    !Files.exists(information)
                            || Files.readString(information).matches("(?s).*\"v2\": true.*");
            score.add(folder.relativize(file).toString(), miss(file, isValid));
        }
        return score;
    }

    private static String miss(Path file, boolean isValid) throws IOException {
        var bytes = Files.readAllBytes(file);
        var reading =
                Reading.bounded(
                        () -> {
                            try {
                                TileReading.read(bytes);
                                return 1L;
                            } catch (IOException damaged) {
                                return 0L;
                            }
                        });
        return reading.harm().isEmpty() && isValid && reading.rows() == 0
                ? "valid, but refused"
                : reading.harm();
    }

    @Override
    public double leastShare() {
        return 0.98;
    }
}
