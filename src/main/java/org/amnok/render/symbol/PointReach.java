package org.amnok.render.symbol;

/// All pixels that any of some sprites may ink around its point, and where each of them is full
/// already: a point that lies there is passed over by one look.
///
/// @param left and top: where its upper left pixel lies from the pixel of the point
/// @param inked a bit for each pixel of a row, the leftmost lowest; none when it is too wide to
///   know
record PointReach(int left, int top, long[] inked) {
    static PointReach of(PointSprites[] looks) {
        var left = Integer.MAX_VALUE;
        var top = Integer.MAX_VALUE;
        var right = Integer.MIN_VALUE;
        var bottom = Integer.MIN_VALUE;
        for (var look : looks) {
            for (var sprite : look.sprites()) {
                left = Math.min(left, sprite.left());
                top = Math.min(top, sprite.top());
                right = Math.max(right, sprite.left() + sprite.width());
                bottom = Math.max(bottom, sprite.top() + sprite.height());
            }
        }
        if (right <= left || right - left > Long.SIZE) {
            return new PointReach(0, 0, new long[0]);
        }
        var inked = new long[bottom - top];
        for (var look : looks) {
            for (var sprite : look.sprites()) {
                for (var row = 0; row < sprite.height(); row++) {
                    inked[sprite.top() - top + row] |= sprite.inked()[row] << sprite.left() - left;
                }
            }
        }
        return new PointReach(left, top, inked);
    }

    boolean isKnown() {
        return inked.length > 0;
    }
}
