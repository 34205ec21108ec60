package org.amnok.bench;

import java.util.Arrays;
import javafx.animation.AnimationTimer;

/// Counts the pulses of the window and how long after each other they come. On the FX thread.
abstract class PulseLog extends AnimationTimer {
    private final double[] distances;
    private int count;
    private long before;

    /// @param pulses after how many it ends
    PulseLog(int pulses) {
        distances = new double[pulses];
    }

    @Override
    public final void handle(long scheduledNanos) {
        // the time of now, not the scheduled one: a pulse that comes late is what is looked for
        var now = System.nanoTime();
        if (before != 0) {
            distances[count++] = (now - before) / 1e6;
        }
        before = now;
        if (count == distances.length) {
            stop();
            ended(Arrays.copyOf(distances, count));
        } else {
            pulse(count);
        }
    }

    /// What is done with each pulse.
    abstract void pulse(int number);

    /// @param millis from each pulse to the next
    abstract void ended(double[] millis);
}
