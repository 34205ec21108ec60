package org.amnok.suites;

import java.io.IOException;
import java.nio.file.Path;

/// JSON that must be read (`y_`), that must be refused (`n_`), and that may be either (`i_`). None
/// of it is GeoJSON: read means that nothing is said against it as JSON.
record JsonSuite(String folder) implements Suite {
    @Override
    public Score score(Path folder) throws IOException {
        var score = new Score();
        for (var file : SuiteFiles.in(folder)) {
            score.add(file.getFileName().toString(), miss(file, Reading.of(file)));
        }
        return score;
    }

    private static String miss(Path file, Reading reading) {
        var name = file.getFileName().toString();
        if (!reading.fault().isEmpty()) {
            return reading.fault();
        }
        var isCalledBroken = reading.refusal().contains("broken");
        if (name.startsWith("y_") && isCalledBroken) {
            return "must be read: " + reading.refusal();
        }
        if (name.startsWith("n_") && (reading.isRead() || !reading.refusal().contains(name))) {
            return "must be refused by name: " + reading;
        }
        return "";
    }

    @Override
    public double leastShare() {
        return 0.98;
    }
}
