package org.amnok.layout.raster;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

/// A moving picture being made. Used by one thread.
public interface Animation extends AutoCloseable {
    /// Adds a frame.
    ///
    /// @param image of type `TYPE_INT_RGB`, as large as the first one
    /// @param millis how long it is shown
    void add(BufferedImage image, int millis) throws IOException;

    /// Writes all of it.
    void write(OutputStream out) throws IOException;

    @Override
    void close() throws IOException;
}
