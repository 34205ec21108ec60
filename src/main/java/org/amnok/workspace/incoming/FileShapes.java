package org.amnok.workspace.incoming;

import java.nio.file.Path;
import java.util.ArrayList;
import org.amnok.domain.Outline;
import org.amnok.domain.ProblemException;
import org.amnok.domain.filter.Around;
import org.amnok.exchange.file.RecordTables;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Takes the shapes of a file, so that a filter can ask what lies near them.
public final class FileShapes {
    /// More records than a filter can hold corners.
    private static final int MOST = Outline.MOST_CORNERS;

    private FileShapes() {}

    /// All shapes of a file as one, areas that overlap joined; of points, lines and areas those of
    /// the highest dimension. Reads the file: not for the FX thread.
    ///
    /// @throws ProblemException when it has none, too many, or cannot be read
    public static Around.OfShape of(Path file) {
        var shapes = new ArrayList<Geometry>();
        for (var table : RecordTables.open(file)) {
            table.read(
                    row -> {
                        var shape = row.shape();
                        if (shape != null && !shape.isEmpty()) {
                            shapes.add(shape);
                        }
                        return shapes.size() <= MOST;
                    });
        }
        var highest = shapes.stream().mapToInt(Geometry::getDimension).max().orElse(0);
        shapes.removeIf(shape -> shape.getDimension() < highest);
        var together = new GeometryFactory().buildGeometry(shapes);
        var outline = Outline.of(highest < 2 ? together : together.buffer(0));
        return new Around.OfShape(
                outline.orElseThrow(() -> none(file)), String.valueOf(file.getFileName()));
    }

    private static ProblemException none(Path file) {
        return ProblemException.ofPlace(
                file.toString(), "near.the_file_has_no_shapes", "near.choose_a_file_with_shapes");
    }
}
