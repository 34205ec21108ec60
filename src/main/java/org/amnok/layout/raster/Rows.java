package org.amnok.layout.raster;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/// The rows of an opaque picture as bytes: red, green, blue.
final class Rows {
    private static final int BYTES_PER_PIXEL = 3;

    private final int[] pixels;
    private final int width;

    /// @param image of type `TYPE_INT_RGB`
    Rows(BufferedImage image) {
        pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        width = image.getWidth();
    }

    /// Some rows, each behind as many zero bytes as asked for.
    byte[] bytes(int firstRow, int rows, int zerosBefore) {
        var bytes = new byte[rows * (zerosBefore + BYTES_PER_PIXEL * width)];
        var at = 0;
        for (int y = firstRow; y < firstRow + rows; y++) {
            at = fill(y * width, at + zerosBefore, bytes);
        }
        return bytes;
    }

    private int fill(int firstPixel, int firstByte, byte[] bytes) {
        var at = firstByte;
        for (int i = firstPixel; i < firstPixel + width; i++) {
            var rgb = pixels[i];
            bytes[at++] = (byte) (rgb >> 16);
            bytes[at++] = (byte) (rgb >> 8);
            bytes[at++] = (byte) rgb;
        }
        return at;
    }
}
