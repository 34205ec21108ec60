package org.amnok.basemap.relief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds lines of equal height by marching squares: W. E. Lorensen, H. E. Cline, Marching cubes,
/// ACM SIGGRAPH 21 (1987), in two dimensions. Where a line could cross a cell in two ways, the mean
/// of its corners decides.
final class ContourTracer {
    private static final int NONE = -1;

    private final float[] metres;
    private final int width;
    private final int height;

    /// The edge at the other end of each line through an edge, two for each.
    private final int[] links;

    private final List<Integer> touched = new ArrayList<>();

    /// @param metres heights of nodes, row by row; NaN where nothing is known
    ContourTracer(float[] metres, int width, int height) {
        this.metres = metres;
        this.width = width;
        this.height = height;
        links = new int[4 * width * height];
        Arrays.fill(links, NONE);
    }

    /// The lines of a height.
    ///
    /// @return of each line x and y by turns, in steps between nodes; closed when it ends where it
    ///   begins
    List<double[]> lines(double level) {
        for (var y = 0; y + 1 < height; y++) {
            for (var x = 0; x + 1 < width; x++) {
                cross(x, y, level);
            }
        }
        var lines = new ArrayList<double[]>();
        touched.stream().filter(this::isEnd).forEach(edge -> lines.add(line(edge, level)));
        touched.stream().filter(this::isLinked).forEach(edge -> lines.add(line(edge, level)));
        touched.clear();
        return lines;
    }

    private boolean isEnd(int edge) {
        return (links[2 * edge] == NONE) != (links[2 * edge + 1] == NONE);
    }

    private boolean isLinked(int edge) {
        return links[2 * edge] != NONE || links[2 * edge + 1] != NONE;
    }

    private void cross(int x, int y, double level) {
        var at = y * width + x;
        var a = metres[at];
        var b = metres[at + 1];
        var c = metres[at + width + 1];
        var d = metres[at + width];
        if (Float.isNaN(a + b + c + d)) {
            return;
        }
        var corners = bit(a, level) | bit(b, level) << 1 | bit(c, level) << 2 | bit(d, level) << 3;
        var upper = 2 * at;
        var left = upper + 1;
        var lower = 2 * (at + width);
        var right = 2 * (at + 1) + 1;
        switch (corners) {
            case 1, 14 -> link(left, upper);
            case 2, 13 -> link(upper, right);
            case 3, 12 -> link(left, right);
            case 4, 11 -> link(right, lower);
            case 6, 9 -> link(upper, lower);
            case 7, 8 -> link(left, lower);
            case 5, 10 -> saddle(corners == 5 == (a + b + c + d) / 4 >= level, at);
            default -> {}
        }
    }

    private static int bit(float metres, double level) {
        return metres >= level ? 1 : 0;
    }

    /// @param isCut whether the lower left and the upper right corner are cut off
    private void saddle(boolean isCut, int at) {
        var upper = 2 * at;
        var left = upper + 1;
        var lower = 2 * (at + width);
        var right = 2 * (at + 1) + 1;
        if (isCut) {
            link(left, lower);
            link(upper, right);
        } else {
            link(left, upper);
            link(right, lower);
        }
    }

    private void link(int one, int other) {
        put(one, other);
        put(other, one);
    }

    private void put(int edge, int other) {
        if (links[2 * edge] == NONE) {
            links[2 * edge] = other;
            touched.add(edge);
        } else {
            links[2 * edge + 1] = other;
        }
    }

    /// Walks from an edge as far as it goes, and takes away what it walked.
    private double[] line(int from, double level) {
        var points = new double[16];
        var count = 0;
        for (var edge = from; edge != NONE; edge = taken(edge)) {
            if (count + 2 > points.length) {
                points = Arrays.copyOf(points, 2 * points.length);
            }
            points[count++] = x(edge, level);
            points[count++] = y(edge, level);
        }
        return Arrays.copyOf(points, count);
    }

    private int taken(int edge) {
        var next = links[2 * edge] == NONE ? links[2 * edge + 1] : links[2 * edge];
        if (next != NONE) {
            unlink(edge, next);
            unlink(next, edge);
        }
        return next;
    }

    private void unlink(int edge, int other) {
        links[2 * edge + (links[2 * edge] == other ? 0 : 1)] = NONE;
    }

    /// An even edge runs right from its node, an odd one down.
    private double x(int edge, double level) {
        var node = edge / 2;
        return node % width + (edge % 2 == 0 ? share(node, node + 1, level) : 0);
    }

    private double y(int edge, double level) {
        var node = edge / 2;
        return node / width + (edge % 2 == 0 ? 0 : share(node, node + width, level));
    }

    private double share(int node, int next, double level) {
        return (level - metres[node]) / (metres[next] - metres[node]);
    }
}
