package org.amnok.bench;

import java.nio.file.Path;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.map.MapLayer;
import org.amnok.map.Viewport;
import org.amnok.map.compose.MapSnapshot;
import org.amnok.map.styling.MapStyle;

/// What a workload of the engine alone draws: layers and where they are looked at.
public record BenchScene(Viewport view, List<MapLayer> layers) {
    private static final List<String> PLACES = List.of("whole", "yalu", "hyesan");

    /// @param workload `W1.` and a place
    /// @throws ProblemException when it is unknown or the data are not there
    public static BenchScene read(Path folder, String workload) {
        var parts = List.of(workload.split("\\."));
        if (parts.size() == 2 && parts.getFirst().equals("W1") && PLACES.contains(parts.get(1))) {
            var data = new BenchData(folder);
            return new BenchScene(data.view(parts.get(1)), data.base());
        }
        throw ProblemException.of(
                "There is no workload " + workload,
                "There are " + String.join("; ", Bench.workloads()));
    }

    MapSnapshot at(Viewport viewport) {
        return new MapSnapshot(viewport, MapStyle.DEFAULT, layers);
    }
}
