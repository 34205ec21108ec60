package org.amnok.basemap.relief;

/// A uniform cubic B-spline over posts.
record Surface(PostWindow posts) {
    /// The height at a place counted in posts; NaN where the nearest post is not known. Beside
    /// holes it is that of the posts that are known.
    float at(double column, double row) {
        if (!Double.isFinite(column) || !Double.isFinite(row)) {
            return Float.NaN;
        }
        if (Float.isNaN(posts.at((int) Math.rint(column), (int) Math.rint(row)))) {
            return Float.NaN;
        }
        var left = (int) Math.floor(column);
        var top = (int) Math.floor(row);
        var u = (float) (column - left);
        var v = (float) (row - top);
        var first = (top - 1 - posts.top) * posts.width + left - 1 - posts.left;
        if (left - 1 >= posts.left
                && top - 1 >= posts.top
                && left + 2 < posts.left + posts.width
                && top + 2 < posts.top + posts.height) {
            var inside = inside(first, u, v);
            if (!Float.isNaN(inside)) {
                return inside;
            }
        }
        return beside(left, top, u, v);
    }

    /// Where all posts around are in the window; NaN where one is not known.
    private float inside(int first, float u, float v) {
        var a = weight(-1, u);
        var b = weight(0, u);
        var c = weight(1, u);
        var d = weight(2, u);
        var sum = 0f;
        for (int i = -1, at = first; i <= 2; i++, at += posts.width) {
            var row =
                    a * posts.metres[at]
                            + b * posts.metres[at + 1]
                            + c * posts.metres[at + 2]
                            + d * posts.metres[at + 3];
            sum += weight(i, v) * row;
        }
        return sum;
    }

    private float beside(int left, int top, float u, float v) {
        var sum = 0f;
        var weights = 0f;
        for (var i = -1; i <= 2; i++) {
            var down = weight(i, v);
            for (var j = -1; j <= 2; j++) {
                var value = posts.at(left + j, top + i);
                if (!Float.isNaN(value)) {
                    var weight = down * weight(j, u);
                    sum += weight * value;
                    weights += weight;
                }
            }
        }
        return sum / weights;
    }

    private static float weight(int step, float t) {
        return switch (step) {
            case -1 -> (1 - t) * (1 - t) * (1 - t) / 6;
            case 0 -> (3 * t * t * t - 6 * t * t + 4) / 6;
            case 1 -> (-3 * t * t * t + 3 * t * t + 3 * t + 1) / 6;
            default -> t * t * t / 6;
        };
    }
}
