package org.amnok.bench;

import java.nio.file.Path;

/// What is to be measured.
///
/// @param data the folder of the benchmark's data
/// @param out the folder that gets the pictures
/// @param workload such as `W1.yalu`
/// @param runs how many frames are drawn, 1 or more; the later half counts
public record BenchRequest(Path data, Path out, String workload, int runs, Motion motion) {
    /// What changes from frame to frame.
    public enum Motion {
        /// Nothing: the same frame again.
        STILL,
        /// The same frame, but all that frames leave behind is forgotten before each.
        COLD,
        /// In turn moved by a quarter of the picture, and zoomed in or out twice.
        PAN
    }
}
