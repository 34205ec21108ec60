package org.amnok.release.canary;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.ZipInputStream;
import org.amnok.domain.ProblemException;
import org.amnok.words.Messages;

/// All there is to search in an output: its bytes, and what is packed in it - entries of zip files,
/// gzip, zlib streams of PDF and of words in PNG, Base64 in SVG, hexadecimal strings of PDF -
/// several times over. We wrote the output, yet a limit keeps the memory bounded.
final class Unpacking {
    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final Set<String> PIXELS = Set.of("IDAT", "fdAT");
    private static final int DEEPEST = 4;
    private static final long MOST_BYTES = 1L << 30;

    private final PrefixFilter heads;
    private final List<Opened> parts = new ArrayList<>();
    private long taken;

    private Unpacking(PrefixFilter heads) {
        this.heads = heads;
    }

    /// @throws ProblemException when it unpacks to more than a gigabyte
    static List<Opened> of(byte[] output, PrefixFilter heads) {
        var all = new Unpacking(heads);
        all.take(new Part(Messages.text("release.the_file"), output), 0);
        return all.parts;
    }

    private void take(Part part, int depth) {
        taken += part.bytes().length;
        if (taken > MOST_BYTES) {
            throw ProblemException.ofTexts(
                    "release.the_output_is_too_large_to", "release.choose_a_smaller_size_or_fewer");
        }
        var searched = JpegSegments.withoutPixels(part);
        var opened = new Opened(searched, heads.in(searched.bytes()));
        parts.add(opened);
        if (depth < DEEPEST) {
            unpack(opened, depth + 1);
        }
    }

    private void unpack(Opened opened, int depth) {
        var part = opened.part();
        if (startsWith(part.bytes(), 'P', 'K', 3, 4)) {
            unzip(part, depth);
        } else if (startsWith(part.bytes(), 0x1f, 0x8b)) {
            gunzip(part, depth);
        } else if (startsWith(part.bytes(), 0x89, 'P', 'N', 'G')) {
            for (var chunk : pngWithoutPixels(part)) {
                take(chunk, depth);
            }
        } else if (startsWith(part.bytes(), 'I', 'I', 42, 0)) {
            TiffStrips.withoutPixels(part)
                    .ifPresentOrElse(tags -> take(tags, depth), () -> inflate(opened, depth));
        } else {
            inflate(opened, depth);
            decodeTexts(opened, depth);
        }
    }

    private static boolean startsWith(byte[] bytes, int... signature) {
        return bytes.length >= signature.length
                && Arrays.equals(Arrays.copyOf(bytes, signature.length), toBytes(signature));
    }

    private static byte[] toBytes(int[] values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private void unzip(Part part, int depth) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(part.bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName();
                take(
                        new Part(
                                Messages.text("release.the_name_of_a_zip_entry"),
                                name.getBytes(StandardCharsets.UTF_8)),
                        DEEPEST);
                take(new Part(Messages.text("release.zip_entry", name), bounded(zip)), depth);
            }
        } catch (IOException damaged) {
            // What can be read of it has been; the rest is searched as it is.
        }
    }

    private void gunzip(Part part, int depth) {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(part.bytes()))) {
            take(new Part(Messages.text("release.gzip_in", part.where()), bounded(gzip)), depth);
        } catch (IOException damaged) {
            // It is searched as it is.
        }
    }

    private byte[] bounded(java.io.InputStream in) throws IOException {
        return in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, MOST_BYTES - taken + 1));
    }

    /// Every zlib stream, wherever it begins. A head is 1 in some thousand byte pairs.
    private void inflate(Opened opened, int depth) {
        var part = opened.part();
        try (var streams = new ZlibStreams(part.bytes())) {
            for (int i = 0; i < opened.starts().size(); i++) {
                if (opened.starts().is(i, PrefixFilter.ZLIB)) {
                    var at = opened.starts().at(i);
                    var inflated = streams.inflated(at, MOST_BYTES - taken);
                    if (inflated.length > 0) {
                        take(new Part(streamName(at, part), inflated), depth);
                    }
                }
            }
        }
    }

    private static String streamName(int at, Part part) {
        return Messages.text("release.the_stream_at_byte_of", at, part.where());
    }

    private void decodeTexts(Opened opened, int depth) {
        var part = opened.part();
        if (!Texts.isText(part.bytes())) {
            return;
        }
        PackedRuns.in(
                part.bytes(),
                opened.starts(),
                (how, bytes) ->
                        take(
                                new Part(Messages.text("release.in_2", how, part.where()), bytes),
                                how.equals("Base64") ? depth : DEEPEST));
    }

    /// Unpacks zlib streams (RFC 1950) among other bytes.
    private static final class ZlibStreams implements AutoCloseable {
        private static final int BUFFER = 1 << 14;

        private final byte[] bytes;
        private final Inflater inflater = new Inflater();
        private final byte[] buffer = new byte[BUFFER];

        ZlibStreams(byte[] bytes) {
            this.bytes = bytes;
        }

        /// Empty when no whole stream begins there: most that are none fail within a few bytes.
        ///
        /// @param most bytes, about; a stream that has more is cut
        byte[] inflated(int at, long most) {
            inflater.reset();
            inflater.setInput(bytes, at, bytes.length - at);
            var out = new ByteArrayOutputStream(0);
            try {
                while (!inflater.finished() && out.size() <= most) {
                    var count = inflater.inflate(buffer);
                    if (count == 0) {
                        return new byte[0];
                    }
                    out.write(buffer, 0, count);
                }
                return out.toByteArray();
            } catch (DataFormatException other) {
                return new byte[0];
            }
        }

        @Override
        public void close() {
            inflater.end();
        }
    }

    /// The chunks of a PNG picture (W3C PNG, third edition, 5.3).
    ///
    /// All that holds no pixels: many millions of these say nothing in words or numbers, and what
    /// is drawn in them nobody can search. What is damaged is left; it is searched as it is.
    private static List<Part> pngWithoutPixels(Part png) {
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
