package org.amnok.bench;

import java.nio.file.Path;
import org.amnok.domain.ProblemException;
import org.amnok.domain.SightingDisplay;
import org.amnok.map.styling.MapStyle;

/// What is to be measured.
///
/// @param data a project, a folder of data or an image, as the workload wants
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

    /// How sightings are shown: by the second part of the workload's name.
    MapStyle look() {
        var name = workload.split("\\.").length > 1 ? workload.split("\\.")[1] : "";
        for (var display : SightingDisplay.values()) {
            if (display.name().equalsIgnoreCase(name)) {
                return MapStyle.DEFAULT.showing(display);
            }
        }
        throw ProblemException.of(
                "There is no workload " + workload,
                "There are " + String.join("; ", Bench.workloads()));
    }

    /// The workload's name in results.
    String name() {
        return switch (motion) {
            case STILL -> workload;
            case COLD -> workload + "/cold";
            case PAN -> workload + "/pan";
        };
    }
}
