package org.amnok.basemap.relief;

import java.util.List;

/// A grid of heights in one or more resolutions. Thread-safe.
public interface Heights extends AutoCloseable {
    /// Heights that no ground has stand for nothing in files of others.
    float LOWEST = -12_000;

    float HIGHEST = 9_000;

    PostFrame frame();

    /// Its resolutions, from the finest, which is that of the frame, to the coarsest.
    default List<Size> sizes() {
        return List.of(new Size(frame().columns(), frame().rows()));
    }

    /// How many posts of the frame lie side by side in one of a resolution. Halves of halves are
    /// just that, although the last of a row may be a part of one.
    default double factor(int level) {
        var ratio = (double) frame().columns() / sizes().get(level).columns();
        var halves = Math.scalb(1.0, (int) Math.round(Math.log(ratio) / Math.log(2)));
        return Math.abs(ratio / halves - 1) < 0.02 ? halves : ratio;
    }

    /// Copies heights of a resolution into a window. Where nothing is known the window is left as
    /// it is.
    ///
    /// @throws org.amnok.domain.ProblemException when its file can no longer be read
    /// @throws org.amnok.basemap.archive.DamagedTile when this part of it is damaged
    void read(int level, PostWindow into);

    @Override
    void close();

    /// How many posts a resolution has.
    record Size(int columns, int rows) {}

    /// The height as it counts: NaN for what no ground has.
    static float known(double metres) {
        return metres > LOWEST && metres < HIGHEST ? (float) metres : Float.NaN;
    }
}
