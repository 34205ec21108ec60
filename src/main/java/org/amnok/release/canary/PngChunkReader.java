package org.amnok.release.canary;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.amnok.words.Messages;

/// The chunks of a PNG picture (W3C PNG, third edition, 5.3).
final class PngChunkReader {
    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final Set<String> PIXELS = Set.of("IDAT", "fdAT");

    private PngChunkReader() {}

    /// All that holds no pixels: many millions of these say nothing in words or numbers, and what
    /// is drawn in them nobody can search. What is damaged is left; it is searched as it is.
    static List<Part> withoutPixels(Part png) {
        var chunks = new ArrayList<Part>();
        var bytes = png.bytes();
        for (int at = SIGNATURE; at + AROUND <= bytes.length; ) {
            var length = ByteBuffer.wrap(bytes).getInt(at);
            if (length < 0 || length > bytes.length - at - AROUND) {
                break;
            }
            var type = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (!PIXELS.contains(type)) {
                var data = Arrays.copyOfRange(bytes, at + 8, at + 8 + length);
                chunks.add(
                        new Part(Messages.text("release.the_chunk_of", type, png.where()), data));
            }
            at += AROUND + length;
        }
        return chunks;
    }
}
