package org.amnok.bench;

import java.util.Arrays;
import java.util.Map;

/// How long the frames of a workload took.
///
/// @param millis of each frame, in order
/// @param notes further figures by name: memory, loading
public record Measurement(String workload, double[] millis, Map<String, Double> notes) {
    public Measurement {
        millis = millis.clone();
        notes = Map.copyOf(notes);
    }

    @Override
    public double[] millis() {
        return millis.clone();
    }

    public double first() {
        return millis[0];
    }

    public double median() {
        var steady = steady();
        return steady[steady.length / 2];
    }

    public double least() {
        return steady()[0];
    }

    public double greatest() {
        var steady = steady();
        return steady[steady.length - 1];
    }

    /// The later half, sorted.
    private double[] steady() {
        var later = Arrays.copyOfRange(millis, millis.length / 2, millis.length);
        Arrays.sort(later);
        return later;
    }
}
