package org.amnok.cli;

import java.util.stream.DoubleStream;

/// Times a piece of work.
record Stopwatch(Runnable work) {
    /// Does the work once.
    double milliseconds() {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /// Does the work a number of times; the upper median when that is even.
    double medianMilliseconds(int times) {
        var sorted = DoubleStream.generate(this::milliseconds).limit(times).sorted().toArray();
        return sorted[times / 2];
    }
}
