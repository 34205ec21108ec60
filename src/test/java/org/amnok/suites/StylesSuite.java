package org.amnok.suites;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.amnok.domain.Language;
import org.amnok.map.FeatureLayer;
import org.amnok.map.FeatureTable;
import org.amnok.map.LayerId;
import org.amnok.map.LayerPart;
import org.amnok.map.Maps;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.compose.MapSnapshot;
import org.amnok.map.sld.StyleFiles;
import org.amnok.map.styling.FileStyle;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.styling.MapStyle;
import org.amnok.render.MapRenderer;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/// Styles of others: each is read and drawn, and what is not drawn of it is named; or it is refused
/// with a reason.
record StylesSuite(String folder) implements Suite {
    private static final Viewport VIEW = Maps.view(128, 41, 129, 42, 200, 200);

    @Override
    public Score score(Path folder) throws IOException {
        var score = new Score();
        var whole = new int[2];
        for (var file : SuiteFiles.in(folder)) {
            var name = folder.relativize(file).toString();
            var reading = Reading.bounded(() -> drawn(file, whole));
            score.add(name, reading.fault());
        }
        score.remark(whole[0] + " drawn, " + whole[1] + " of them wholly", true);
        return score;
    }

    private static long drawn(Path file, int[] whole) {
        var style = StyleFiles.open(file, LayerId.SIGHTINGS, List.of());
        whole[0]++;
        whole[1] += style.notDrawn().isEmpty() ? 1 : 0;
        var unnamed = leftOut(style);
        if (!unnamed.isEmpty() && style.notDrawn().isEmpty()) {
            throw new IllegalStateException("left out and not named: " + unnamed);
        }
        requireKept(style);
        return style.notDrawn().size();
    }

    /// What we write of it and read again is written the same.
    private static void requireKept(FileStyle style) {
        var written = StyleFiles.sld(style.style(), "styled");
        var again = StyleFiles.read("again.sld", written, LayerId.SIGHTINGS);
        if (again.notDrawn().isEmpty()
                && !StyleFiles.sld(again.style(), "styled").equals(written)) {
            throw new IllegalStateException("it is not the same when it is written and read again");
        }
    }

    /// What the renderer leaves out, of a point, a line and an area.
    private static Map<String, Integer> leftOut(FileStyle style) {
        var geometries = new GeometryFactory();
        var at = new Coordinate(128.5, 41.5);
        var line = new Coordinate[] {at, new Coordinate(128.7, 41.7)};
        var features =
                new FeatureTable("sighting", "dx", "dy")
                        .add(geometries.createPoint(at), 0, 0)
                        .add(geometries.createLineString(line), 0, 0)
                        .add(geometries.toGeometry(new Envelope(128.2, 128.4, 41.2, 41.4)), 0, 0)
                        .collection();
        var layer = new FeatureLayer(new LayerPart.Named("styled"), features, style.style(), 1);
        var look = new MapStyle(Theme.LIGHT, Language.EN, LayerSetting.defaults());
        var image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        return new MapRenderer()
                .render(
                        new MapSnapshot(VIEW, look, List.of(layer)),
                        image.createGraphics(),
                        List.of(),
                        () -> false)
                .leftOut();
    }

    @Override
    public double leastShare() {
        return 1;
    }
}
