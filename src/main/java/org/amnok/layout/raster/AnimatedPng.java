package org.amnok.layout.raster;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An animated PNG (W3C PNG, third edition, 11.3.6): programs that do not know of it show its first
/// frame. Frames hold only what differs from the one before.
public final class AnimatedPng implements Animation {
    private static final int MILLIS_PER_SECOND = 1000;

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
                    chunks.write("fdAT", joined(numbers(sequence++), part));
                }
            }
        }
        chunks.end();
    }

    private static byte[] control(int sequence, Frame frame) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var control = new DataOutputStream(bytes);
        control.write(numbers(sequence, frame.box.width, frame.box.height));
        control.write(numbers(frame.box.x, frame.box.y));
        control.writeShort(frame.millis);
        control.writeShort(MILLIS_PER_SECOND);
        control.writeShort(0); // stays, and replaces what was there
        return bytes.toByteArray();
    }

    private static byte[] numbers(int... numbers) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        for (var number : numbers) {
            out.writeInt(number);
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var out = new ByteArrayOutputStream(first.length + second.length);
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    @Override
    public void close() {
        frames.clear();
    }
}
