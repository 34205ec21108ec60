package org.amnok.render.symbol;

import java.awt.Rectangle;
import java.util.Arrays;
import org.amnok.render.canvas.InkBuffers;
import org.amnok.render.canvas.InkLayer;
import org.amnok.render.canvas.PixelGrid;
import org.amnok.render.canvas.PixelPart;

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
    private final InkBuffers buffers;
    private final PointWindow window;
    private final int[] ink;

    /// Full pixels, a bit each, the leftmost lowest. One word of margin on both sides is full.
    private final long[] full;

    /// Of each of those words, whether anything was put there.
    private final boolean[] touched;

    private final int stride;

    /// Pixels at which no point has anything left to ink, a bit each, in the same words.
    private final long[] done;

    private final PointReach all;

    PointCover(
            PointJob job,
            PointSprites[] looks,
            PixelPart pixels,
            double pixelRatio,
            InkBuffers buffers) {
        this.job = job;
        this.looks = looks;
        this.buffers = buffers;
        grid = pixels.grid();
        part = pixels.part();
        var reach = Arrays.stream(looks).mapToInt(PointSprites::reach).max().orElse(0) + 1;
        window = PointWindow.of(job, part, pixelRatio, reach);
        ink = buffers.take(part.width * part.height);
        stride = (part.width + 63) / 64 + 2;
        full = new long[stride * part.height];
        touched = new boolean[full.length];
        done = new long[full.length];
        all = PointReach.of(looks);
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
        var words = job.rows(window.box()).words();
        for (var word = words.length - 1; word >= 0; word--) {
            if (words[word] != 0) {
                gather(word, words[word]);
            }
            if (word % BATCH == 0 && job.cancelled().getAsBoolean()) {
                return false;
            }
        }
        return true;
    }

    /// A bit at a time from the highest: of a million points many are asked for in every strip.
    private void gather(int word, long rows) {
        var columns = window.columns();
        var lines = window.lines();
        var row = (word << 6) + 63;
        for (var bits = rows; bits != 0; bits <<= 1, row--) {
            if (bits < 0) {
                var look = looks[job.table().category(row)];
                put(look, window.pixelX(columns[row]), window.pixelY(lines[row]));
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
        put(sprite, column >> shift, line >> shift);
    }

    /// @param x and y: the pixel of the point
    private void put(PointSprite sprite, int x, int y) {
        var isInside = x >= 0 && x < part.width && y >= 0 && y < part.height;
        var at = y * stride + (x >> 6) + 1;
        if (isInside && (done[at] >>> x & 1) != 0) {
            return;
        }
        if (!ink(sprite, x + sprite.left(), y + sprite.top())
                && isInside
                && all.isKnown()
                && isFull(all.inked(), x + all.left(), y + all.top())) {
            done[at] |= 1L << x;
        }
    }

    private boolean isFull(long[] inked, int left, int top) {
        var word = (left >> 6) + 1;
        if (word < 0 || word > stride - 2) {
            return false;
        }
        var bit = left & 63;
        var end = Math.min(inked.length, part.height - top);
        for (var row = Math.max(0, -top); row < end; row++) {
            var at = (top + row) * stride + word;
            if ((inked[row] & ~(full[at] >>> bit | full[at + 1] << 1 << 63 - bit)) != 0) {
                return false;
            }
        }
        return true;
    }

    /// @return false when there was nothing to ink
    private boolean ink(PointSprite sprite, int left, int top) {
        var first = Math.max(0, -top);
        var end = Math.min(sprite.height(), part.height - top);
        var bit = left & 63;
        var word = (left >> 6) + 1;
        if (word < 0 || word > stride - 2) {
            return false;
        }
        var isInked = false;
        var covered = full;
        var inked = sprite.inked();
        var at = (top + first) * stride + word;
        for (var row = first; row < end; row++, at += stride) {
            var open = inked[row] & ~(covered[at] >>> bit | covered[at + 1] << 1 << 63 - bit);
            if (open != 0) {
                touched[at] = true;
                touched[at + 1] |= bit + sprite.width() > Long.SIZE;
                blend(sprite, row, open, left, top + row);
                isInked = true;
            }
        }
        return isInked;
    }

    /// Lays a row of a sprite under the ink that is there.
    ///
    /// @param open pixels of it that are not full
    private void blend(PointSprite sprite, int row, long open, int left, int line) {
        var argb = sprite.argb();
        var inks = ink;
        var from = row * sprite.width();
        var to = line * part.width + left;
        for (var bits = open; bits != 0; bits >>>= 1, from++, to++) {
            if ((bits & 1) != 0) {
                var there = inks[to];
                var sum =
                        there == 0
                                ? argb[from]
                                : there + PixelGrid.faded(argb[from], 255 - (there >>> 24));
                inks[to] = sum;
                if (sum >>> 24 == 255) {
                    var x = to - line * part.width;
                    full[line * stride + (x >> 6) + 1] |= 1L << x;
                }
            }
        }
    }

    /// All pixels that any of some sprites may ink around its point, and where each of them is full
    /// already: a point that lies there is passed over by one look.
    ///
    /// @param left and top: where its upper left pixel lies from the pixel of the point
    /// @param inked a bit for each pixel of a row, the leftmost lowest; none when it is too wide to
    ///   know
    private record PointReach(int left, int top, long[] inked) {
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
                        inked[sprite.top() - top + row] |=
                                sprite.inked()[row] << sprite.left() - left;
                    }
                }
            }
            return new PointReach(left, top, inked);
        }

        boolean isKnown() {
            return inked.length > 0;
        }
    }

    /// A part of a picture as the columns of a point layer count: which points may ink it is told
    /// by whole numbers.
    ///
    /// @param columns and lines: x and y of each row, in steps of the grid
    /// @param left and top: where the origin of the grid lies in the part, device pixels
    /// @param scale device pixels of a step
    /// @param west, east, south and north: the steps that may reach into the part
    private record PointWindow(
            int[] columns,
            int[] lines,
            double left,
            double top,
            double scale,
            int west,
            int east,
            int south,
            int north) {
        /// @param part in device pixels
        /// @param reach how far a point inks, device pixels
        static PointWindow of(PointJob job, Rectangle part, double pixelRatio, int reach) {
            var view = job.view();
            var points = job.blocks().grid();
            var scale = points.units() / view.unitsPerPixel() * pixelRatio;
            var left = view.screenX(points.minX()) * pixelRatio - part.x;
            var top = view.screenY(points.minY()) * pixelRatio - part.y;
            return new PointWindow(
                    job.blocks().x(),
                    job.blocks().y(),
                    left,
                    top,
                    scale,
                    (int) Math.floor((-reach - left) / scale),
                    (int) Math.ceil((part.width + reach - left) / scale),
                    (int) Math.floor((top - part.height - reach) / scale),
                    (int) Math.ceil((top + reach) / scale));
        }

        /// What may reach into the part.
        PointGrid.Box box() {
            return new PointGrid.Box(west, south, east, north);
        }

        double pixelX(int column) {
            return left + column * scale;
        }

        double pixelY(int line) {
            return top - line * scale;
        }
    }
}
