package org.amnok.render.canvas;

import java.util.concurrent.ConcurrentLinkedQueue;

/// Blank pixels to paint on, used again and again. Thread-safe.
public final class InkBuffers {
    private static final int MOST = 8;

    private final ConcurrentLinkedQueue<int[]> blank = new ConcurrentLinkedQueue<>();

    /// At least this many pixels, all 0.
    public int[] take(int pixels) {
        var buffer = blank.poll();
        return buffer != null && buffer.length >= pixels ? buffer : new int[pixels];
    }

    /// Gives pixels back that are all 0 again.
    public void giveBack(int[] buffer) {
        if (blank.size() < MOST) {
            blank.add(buffer);
        }
    }
}
