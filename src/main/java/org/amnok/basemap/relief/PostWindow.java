package org.amnok.basemap.relief;

import java.util.Arrays;

/// Some posts of a resolution in memory, row by row; NaN where nothing is known.
final class PostWindow {
    final int left;
    final int top;
    final int width;
    final int height;
    final float[] metres;

    /// @param left and top: the first post, which may lie before the first of the grid
    PostWindow(int left, int top, int width, int height) {
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
        metres = new float[Math.multiplyExact(width, height)];
        Arrays.fill(metres, Float.NaN);
    }

    /// The height of a post; NaN outside of the window, too.
    float at(int column, int row) {
        var x = column - left;
        var y = row - top;
        return x < 0 || y < 0 || x >= width || y >= height ? Float.NaN : metres[y * width + x];
    }

    /// Puts a height where none is known yet. The post lies in the window.
    void put(int column, int row, float value) {
        var at = (row - top) * width + column - left;
        if (Float.isNaN(metres[at])) {
            metres[at] = value;
        }
    }

    int firstColumn() {
        return Math.max(0, left);
    }

    int firstRow() {
        return Math.max(0, top);
    }

    /// One past the last of a grid that is in the window.
    int endColumn(int columns) {
        return Math.min(columns, left + width);
    }

    int endRow(int rows) {
        return Math.min(rows, top + height);
    }

    /// The same memory, counted from another corner: what a part of a larger grid is given.
    PostWindow moved(int columns, int rows) {
        return new PostWindow(left - columns, top - rows, width, height, metres);
    }

    private PostWindow(int left, int top, int width, int height, float[] metres) {
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
        this.metres = metres;
    }

    /// Means of squares of posts, as far as they are known.
    ///
    /// @param factor of this window's first column and row, and of its size, is a divisor
    PostWindow mean(int factor) {
        var mean =
                new PostWindow(
                        Math.floorDiv(left, factor),
                        Math.floorDiv(top, factor),
                        width / factor,
                        height / factor);
        for (var y = 0; y < mean.height; y++) {
            for (var x = 0; x < mean.width; x++) {
                mean.metres[y * mean.width + x] = mean(x * factor, y * factor, factor);
            }
        }
        return mean;
    }

    private float mean(int x, int y, int factor) {
        var sum = 0.0;
        var count = 0;
        for (var row = y; row < y + factor; row++) {
            for (var at = row * width + x; at < row * width + x + factor; at++) {
                var value = metres[at];
                if (!Float.isNaN(value)) {
                    sum += value;
                    count++;
                }
            }
        }
        return count == 0 ? Float.NaN : (float) (sum / count);
    }
}
