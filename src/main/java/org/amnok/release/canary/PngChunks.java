package org.amnok.release.canary;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The chunks of a PNG (W3C PNG, third edition, 5.3).
final class PngChunks {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int PIXELS = 0x49444154; // IDAT
    private static final int FRAME = 0x66644154; // fdAT
    private static final int END = 0x49454e44; // IEND
    private static final int FRAMING = 12;

    private PngChunks() {}

    /// The chunks of a PNG but its packed pixels, which hold no words. What is no whole PNG, or
    /// goes on behind its end, is one part as it is.
    static List<Part> withoutPixels(Part file) {
        var in = ByteBuffer.wrap(file.bytes());
        var parts = new ArrayList<Part>();
        if (!startsWithSignature(in)) {
            return List.of(file);
        }
        while (in.remaining() >= FRAMING) {
            var length = in.getInt();
            var type = in.getInt();
            if (length < 0 || length > in.remaining() - 4) {
                return List.of(file);
            }
            if (type != PIXELS && type != FRAME) {
                parts.add(chunk(file, in.position() - 4, length + 4));
            }
            in.position(in.position() + length + 4);
            if (type == END) {
                return in.hasRemaining() ? List.of(file) : parts;
            }
        }
        return List.of(file);
    }

    /// With its name, by which some metadata are known.
    private static Part chunk(Part file, int from, int length) {
        return new Part(
                "the PNG chunk at byte " + from + " of " + file.where(),
                Arrays.copyOfRange(file.bytes(), from, from + length));
    }

    private static boolean startsWithSignature(ByteBuffer in) {
        if (in.remaining() < SIGNATURE.length) {
            return false;
        }
        var head = new byte[SIGNATURE.length];
        in.get(head);
        return Arrays.equals(head, SIGNATURE);
    }
}
