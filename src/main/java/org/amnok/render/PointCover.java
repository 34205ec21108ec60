package org.amnok.render;

import java.awt.Rectangle;
import java.util.Arrays;

/// Paints points into a rectangle of pixels from the uppermost down. A pixel that is full takes no
/// more ink, and a point whose pixels are all full is passed over: of a million points in a
/// picture, nine in ten are. What is painted equals painting from the lowest up.
///
/// Ink gathers premultiplied on its own, each pixel below what is there; at the end it is laid over
/// the picture.
final class PointCover {
    private static final int BATCH = 1 << 12;

    /// Makes every place positive: cutting off a fraction is much quicker than `Math.floor`.
    private static final int LIFT = 1 << 20;

    private static final double ROUND = LIFT + 0.5;

    private final PointJob job;
    private final PointSprites[] looks;
    private final PixelGrid grid;
    private final Rectangle part;
    private final double pixelRatio;
    private final InkBuffers buffers;
    private final int[] ink;

    /// Full pixels, a bit each, the leftmost lowest. One word of margin on both sides is full.
    private final long[] full;

    /// Of each of those words, whether anything was put there.
    private final boolean[] touched;

    private final int stride;

    PointCover(
            PointJob job,
            PointSprites[] looks,
            PixelPart pixels,
            double pixelRatio,
            InkBuffers buffers) {
        this.job = job;
        this.looks = looks;
        this.pixelRatio = pixelRatio;
        this.buffers = buffers;
        grid = pixels.grid();
        part = pixels.part();
        ink = buffers.take(part.width * part.height);
        stride = (part.width + 63) / 64 + 2;
        full = new long[stride * part.height];
        touched = new boolean[full.length];
        fillMargins();
    }

    private void fillMargins() {
        var rest = part.width & 63;
        for (var row = 0; row < part.height; row++) {
            full[row * stride] = -1;
            full[(row + 1) * stride - 1] = -1;
            full[(row + 1) * stride - 2] |= rest == 0 ? 0 : -1L << rest;
        }
    }

    /// @param opacity of all together
    void paint(double opacity) {
        if (gather()) {
            new InkLayer(ink, touched, stride, grid, part).layOver(opacity);
            buffers.giveBack(ink);
        }
    }

    /// False when cancelled.
    private boolean gather() {
        var view = job.view();
        var points = job.blocks().grid();
        var scale = points.units() / view.unitsPerPixel() * pixelRatio;
        var left = view.screenX(points.minX()) * pixelRatio - part.x;
        var top = view.screenY(points.minY()) * pixelRatio - part.y;
        var words = job.rows().words();
        var reach = Arrays.stream(looks).mapToInt(PointSprites::reach).max().orElse(0) + 1;
        for (var word = words.length - 1; word >= 0; word--) {
            if (words[word] != 0) {
                gather(word, words[word], left, top, scale, reach);
            }
            if (word % BATCH == 0 && job.cancelled().getAsBoolean()) {
                return false;
            }
        }
        return true;
    }

    private void gather(int word, long rows, double left, double top, double scale, int reach) {
        var columns = job.blocks().x();
        var lines = job.blocks().y();
        for (var bits = rows; bits != 0; ) {
            var bit = 63 - Long.numberOfLeadingZeros(bits);
            bits &= ~(1L << bit);
            var row = (word << 6) + bit;
            var y = top - lines[row] * scale;
            var x = left + columns[row] * scale;
            if (y > -reach && y < part.height + reach && x > -reach && x < part.width + reach) {
                put(looks[job.table().category(row)], x, y);
            }
        }
    }

    /// Puts a point at a place in device pixels of the part.
    private void put(PointSprites look, double x, double y) {
        var steps = look.steps();
        var column = (int) (x * steps + ROUND) - LIFT;
        var line = (int) (y * steps + ROUND) - LIFT;
        var mask = steps - 1;
        var shift = Integer.numberOfTrailingZeros(steps);
        var sprite = look.sprites()[(line & mask) * steps + (column & mask)];
        put(sprite, (column >> shift) + sprite.left(), (line >> shift) + sprite.top());
    }

    private void put(PointSprite sprite, int left, int top) {
        var first = Math.max(0, -top);
        var end = Math.min(sprite.height(), part.height - top);
        var bit = left & 63;
        var word = (left >> 6) + 1;
        if (word < 0 || word > stride - 2) {
            return;
        }
        for (var row = first; row < end; row++) {
            var at = (top + row) * stride + word;
            var inked = sprite.inked()[row];
            var low = inked & ~(full[at] >>> bit);
            var open = bit == 0 ? low : low & ~(full[at + 1] << 64 - bit);
            if (open != 0) {
                touched[at] = true;
                touched[at + 1] |= bit + sprite.width() > Long.SIZE;
                blend(sprite, row, open, left, top + row);
            }
        }
    }

    /// Lays a row of a sprite under the ink that is there.
    ///
    /// @param open pixels of it that are not full
    private void blend(PointSprite sprite, int row, long open, int left, int line) {
        var from = row * sprite.width();
        var to = line * part.width + left;
        for (var bits = open; bits != 0; bits &= bits - 1) {
            var column = Long.numberOfTrailingZeros(bits);
            var below = sprite.argb()[from + column];
            var there = ink[to + column];
            var sum = there == 0 ? below : there + faded(below, 255 - (there >>> 24));
            ink[to + column] = sum;
            if (sum >>> 24 == 255) {
                var x = left + column;
                full[line * stride + (x >> 6) + 1] |= 1L << x;
            }
        }
    }

    /// @param share of 255
    static int faded(int argb, int share) {
        var even = (argb & 0xFF00FF) * share + 0x800080;
        var odd = (argb >>> 8 & 0xFF00FF) * share + 0x800080;
        even = even + (even >>> 8 & 0xFF00FF) >>> 8 & 0xFF00FF;
        odd = odd + (odd >>> 8 & 0xFF00FF) & 0xFF00FF00;
        return even | odd;
    }
}
