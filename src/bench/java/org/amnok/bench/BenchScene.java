package org.amnok.bench;

import java.nio.file.Path;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.map.MapLayer;
import org.amnok.map.MapLook;
import org.amnok.map.MapSnapshot;
import org.amnok.map.PointLayer;
import org.amnok.map.Viewport;

/// What a workload draws: layers and where they are looked at.
public record BenchScene(Viewport view, List<MapLayer> layers) {
    private static final List<String> PLACES = List.of("whole", "yalu", "hyesan");
    private static final List<String> SIZES = List.of("1k", "10k", "100k", "1m");

    /// @param workload `W1.` and a place, or `W2.` and a number of points with `.labels` or
    ///   `.filter`
    /// @throws ProblemException when it is unknown or the data are not there
    public static BenchScene read(Path folder, String workload) {
        var parts = List.of(workload.split("\\."));
        if (parts.size() == 2 && parts.getFirst().equals("W1") && PLACES.contains(parts.get(1))) {
            var data = new BenchData(folder);
            return new BenchScene(data.view(parts.get(1)), data.base());
        }
        if (parts.size() >= 2 && parts.getFirst().equals("W2") && SIZES.contains(parts.get(1))) {
            var isFiltered = parts.contains("filter");
            var data = new BenchData(folder);
            return new BenchScene(
                    data.view(isFiltered ? "filt" : "yalu"),
                    data.points(parts.get(1), parts.contains("labels"), isFiltered));
        }
        throw ProblemException.of(
                "There is no workload " + workload,
                "There are W1.whole, W1.yalu, W1.hyesan, W2.1k, W2.10k, W2.100k, W2.1m,"
                        + " W2.10k.labels, W2.1m.filter, FX.1m.");
    }

    /// The layers of points.
    public List<MapLayer> sightings() {
        return layers.stream().filter(PointLayer.class::isInstance).toList();
    }

    MapSnapshot at(Viewport viewport) {
        return new MapSnapshot(viewport, MapLook.DEFAULT, layers);
    }
}
