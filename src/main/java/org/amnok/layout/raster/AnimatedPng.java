package org.amnok.layout.raster;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An animated PNG (W3C PNG, third edition, 11.3.6): programs that do not know of it show its first
/// frame. Frames hold only what differs from the one before.
public final class AnimatedPng implements Animation {
    private static final short MILLIS_PER_SECOND = 1000;

    private final double dpi;
    private final List<Frame> frames = new ArrayList<>();
    private @Nullable BufferedImage last;
    private int width;
    private int height;

    /// @param dpi pixels per inch
    public AnimatedPng(double dpi) {
        this.dpi = dpi;
    }

    /// @param parts of one packed stream
    private record Frame(Rectangle box, int millis, List<byte[]> parts) {}

    @Override
    public void add(BufferedImage image, int millis) throws IOException {
        var box = Changes.between(last, image);
        frames.add(new Frame(box, millis, PngEncoder.pixels(Changes.part(image, box))));
        last = image;
        width = image.getWidth();
        height = image.getHeight();
    }

    @Override
    public void write(OutputStream out) throws IOException {
        var chunks = new PngChunks(out);
        PngEncoder.begin(chunks, width, height, dpi);
        chunks.write("acTL", numbers(frames.size(), 0));
        var sequence = 0;
        for (var frame : frames) {
            chunks.write("fcTL", control(sequence++, frame));
            for (var part : frame.parts) {
                if (frame == frames.getFirst()) {
                    chunks.write("IDAT", part);
                } else {
                    chunks.write("fdAT", PngEncoder.joined(numbers(sequence++), part));
                }
            }
        }
        chunks.end();
    }

    private static byte[] control(int sequence, Frame frame) {
        var box = frame.box;
        var where = numbers(sequence, box.width, box.height, box.x, box.y);
        // the last two bytes are 0: it stays, and replaces what was there
        var control = ByteBuffer.allocate(26).put(where);
        return control.putShort((short) frame.millis).putShort(MILLIS_PER_SECOND).array();
    }

    private static byte[] numbers(int... numbers) {
        var bytes = ByteBuffer.allocate(Integer.BYTES * numbers.length);
        bytes.asIntBuffer().put(numbers);
        return bytes.array();
    }

    @Override
    public void close() {
        frames.clear();
    }
}
