package org.amnok.basemap.relief;

import org.amnok.domain.LatLon;
import org.amnok.geo.projection.MapProjection;

/// Where the posts of a grid of heights lie: in rows from the north, each from the west.
///
/// @param west and north: the outer edges, half a step beyond the outer posts, in units of the
///   projection
/// @param stepX and stepY: from post to post, both larger than 0
public record PostFrame(
        MapProjection projection,
        double west,
        double north,
        double stepX,
        double stepY,
        int columns,
        int rows) {
    private static final double SAME_STEP = 1e-6;
    private static final double SAME_PHASE = 0.02;

    public PostFrame {
        if (!(stepX > 0) || !(stepY > 0) || columns < 1 || rows < 1) {
            throw new IllegalArgumentException(columns + " × " + rows + " of " + stepX);
        }
    }

    public double east() {
        return west + columns * stepX;
    }

    public double south() {
        return north - rows * stepY;
    }

    /// The same for the same grid, whenever it was opened.
    public String words() {
        return String.join(
                " ",
                projection.code(),
                Double.toString(west),
                Double.toString(north),
                Double.toString(stepX),
                Integer.toString(columns),
                Integer.toString(rows));
    }

    /// How many posts the whole grid has.
    public long posts() {
        return (long) columns * rows;
    }

    /// Ground metres from post to post in the middle of the grid, the larger of both directions.
    public double postMetres() {
        var middle = projection.toLatLon((west + east()) / 2, (north + south()) / 2);
        var perUnit = projection.groundMetresPerUnit(middle);
        var isDegrees = Math.abs(perUnit) > 1000;
        var along = isDegrees ? 111_132 : perUnit;
        return Math.max(stepX * perUnit, stepY * along);
    }

    /// The middle of the grid.
    public LatLon middle() {
        return projection.toLatLon((west + east()) / 2, (north + south()) / 2);
    }

    /// True when both are parts of one grid: the same steps, in step with each other.
    boolean continues(PostFrame other) {
        return projection.code().equals(other.projection.code())
                && Math.abs(stepX / other.stepX - 1) < SAME_STEP
                && Math.abs(stepY / other.stepY - 1) < SAME_STEP
                && isWhole((other.west - west) / stepX)
                && isWhole((north - other.north) / stepY);
    }

    private static boolean isWhole(double steps) {
        return Math.abs(steps - Math.rint(steps)) < SAME_PHASE;
    }

    /// The grid that holds both.
    PostFrame with(PostFrame other) {
        var minX = Math.min(west, other.west);
        var maxY = Math.max(north, other.north);
        return new PostFrame(
                projection,
                minX,
                maxY,
                stepX,
                stepY,
                (int) Math.round((Math.max(east(), other.east()) - minX) / stepX),
                (int) Math.round((maxY - Math.min(south(), other.south())) / stepY));
    }

    int columnOf(PostFrame part) {
        return (int) Math.round((part.west - west) / stepX);
    }

    int rowOf(PostFrame part) {
        return (int) Math.round((north - part.north) / stepY);
    }
}
