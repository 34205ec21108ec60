package org.amnok.basemap.tiff;

import java.util.function.BooleanSupplier;

/// An image that can be read once, row by row from above.
public interface RowSource extends AutoCloseable {
    RowFormat format();

    int width();

    int height();

    /// Gives all rows, unless it is cancelled: then it returns early. What of it is damaged is
    /// given as nothing.
    ///
    /// @throws org.amnok.domain.ProblemException when it cannot be read, or needs too much memory
    void read(Sink sink, BooleanSupplier cancelled);

    @Override
    void close();

    /// Takes rows.
    interface Sink {
        /// @param values pixel by pixel, band by band; may be changed after
        /// @param weights how much of each pixel is there, 0 to 1; may be changed after
        void row(double[] values, float[] weights);
    }
}
