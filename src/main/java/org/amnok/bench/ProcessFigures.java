package org.amnok.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What Linux knows about this process; NaN elsewhere.
final class ProcessFigures {
    private static final double KIB_PER_MIB = 1024;

    private ProcessFigures() {}

    /// Resident memory now, MiB.
    static double residentMib() {
        return status("VmRSS:");
    }

    /// The greatest resident memory so far, MiB.
    static double greatestResidentMib() {
        return status("VmHWM:");
    }

    private static double status(String field) {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(l -> l.startsWith(field))
                            .map(l -> l.replaceAll("\\D", ""))
                            .mapToDouble(Double::parseDouble)
                            .findFirst()
                            .orElse(Double.NaN)
                    / KIB_PER_MIB;
        } catch (IOException e) {
            return Double.NaN;
        }
    }
}
