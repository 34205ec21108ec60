package org.amnok.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What Linux knows about this process; NaN elsewhere.
final class ProcessFigures {
    private static final double KIB_PER_MIB = 1024;

    /// Linux counts in hundredths of a second, on every machine that Java runs on.
    private static final double MILLIS_PER_TICK = 10;

    /// Fields of `/proc/self/stat` after the program's name in brackets.
    private static final int USER = 11;

    private static final int SYSTEM = 12;

    private ProcessFigures() {}

    /// Resident memory now, MiB.
    static double residentMib() {
        return status("VmRSS:");
    }

    /// The greatest resident memory so far, MiB.
    static double greatestResidentMib() {
        return status("VmHWM:");
    }

    /// Processor time of all threads so far, ms, in steps of 10.
    static double cpuMillis() {
        try {
            var fields = Files.readString(Path.of("/proc/self/stat")).replaceAll(".*\\) ", "");
            var times = fields.split(" ");
            var ticks = Double.parseDouble(times[USER]) + Double.parseDouble(times[SYSTEM]);
            return ticks * MILLIS_PER_TICK;
        } catch (IOException e) {
            return Double.NaN;
        }
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
