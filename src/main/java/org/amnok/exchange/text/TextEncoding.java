package org.amnok.exchange.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The encoding of a text.
///
/// @param markBytes of the byte order mark at its start; 0 when it has none
/// @param isGuessed true when the text might be written in another one too
public record TextEncoding(Charset charset, int markBytes, boolean isGuessed) {
    private static final int SAMPLED_BYTES = 1 << 16;

    /// Takes a byte order mark at its word; without one, UTF-16 where every other byte is mostly
    /// zero, UTF-8 where it is valid, and else the likeliest of the encodings of East Asia.
    ///
    /// @param chosen by a person; null to find it out
    public static TextEncoding of(Path file, @Nullable Charset chosen) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var start = in.readNBytes(SAMPLED_BYTES);
            var marked = marked(start);
            if (chosen != null) {
                return marked != null && isNamed(marked.charset, chosen)
                        ? marked
                        : new TextEncoding(chosen, 0, false);
            }
            return marked != null ? marked : found(start, in);
        }
    }

    /// That of a text of which the start is known.
    public static TextEncoding of(byte[] start) throws IOException {
        var marked = marked(start);
        return marked != null ? marked : found(start, InputStream.nullInputStream());
    }

    /// UTF-16 is either of the two.
    private static boolean isNamed(Charset marked, Charset chosen) {
        return marked.equals(chosen)
                || (chosen.equals(StandardCharsets.UTF_16) && marked.name().startsWith("UTF-16"));
    }

    private static TextEncoding found(byte[] start, InputStream rest) throws IOException {
        var wide = withoutMark(start);
        if (wide != null) {
            return wide;
        }
        var sample = sample(start, rest);
        return isMostlyUtf8(sample)
                ? new TextEncoding(StandardCharsets.UTF_8, 0, false)
                : TextGuess.likeliest(sample)
                        .map(likeliest -> new TextEncoding(likeliest, 0, true))
                        .orElse(new TextEncoding(StandardCharsets.UTF_8, 0, false));
    }

    /// True also where a few bytes are broken: that is reported, with the line, when it is read.
    private static boolean isMostlyUtf8(byte[] sample) {
        if (decoded(sample, StandardCharsets.UTF_8).isPresent()) {
            return true;
        }
        var text = new String(sample, StandardCharsets.UTF_8);
        var broken = text.chars().filter(c -> c == '\uFFFD').count();
        var beyondAscii = text.chars().filter(c -> c > 127).count();
        return broken * 10 < beyondAscii;
    }

    private static @Nullable TextEncoding marked(byte[] start) {
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3, false);
        }
        if (startsWith(start, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2, false);
        }
        return startsWith(start, 0xFE, 0xFF)
                ? new TextEncoding(StandardCharsets.UTF_16BE, 2, false)
                : null;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (var i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// UTF-16 without a mark: delimiters, digits and line ends have a zero byte, always on the same
    /// side. Null for anything else.
    private static @Nullable TextEncoding withoutMark(byte[] start) {
        var pairs = start.length / 2;
        var zeros = new int[2];
        for (var i = 0; i < pairs * 2; i++) {
            zeros[i & 1] += start[i] == 0 ? 1 : 0;
        }
        var isBig = zeros[0] > zeros[1];
        var many = Math.max(zeros[0], zeros[1]);
        if (pairs < 4 || many * 20 < pairs || Math.min(zeros[0], zeros[1]) * 20 > many) {
            return null;
        }
        var charset = isBig ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        return decoded(start, charset).map(ok -> new TextEncoding(charset, 0, false)).orElse(null);
    }

    /// The start, or what follows the first byte that is no ASCII: only these tell encodings apart.
    private static byte[] sample(byte[] start, InputStream rest) throws IOException {
        if (firstBeyondAscii(start, start.length) < start.length) {
            return start;
        }
        var block = new byte[SAMPLED_BYTES];
        for (var n = rest.read(block); n > 0; n = rest.read(block)) {
            var at = firstBeyondAscii(block, n);
            if (at < n) {
                var tail = Arrays.copyOfRange(block, at, n);
                var more = rest.readNBytes(SAMPLED_BYTES);
                var sample = Arrays.copyOf(tail, tail.length + more.length);
                System.arraycopy(more, 0, sample, tail.length, more.length);
                return sample;
            }
        }
        return start;
    }

    private static int firstBeyondAscii(byte[] bytes, int length) {
        for (var i = 0; i < length; i++) {
            if (bytes[i] < 0) {
                return i;
            }
        }
        return length;
    }

    /// The text of a sample, whose last character may be cut; empty when it is not written so.
    public static Optional<String> decoded(byte[] sample, Charset charset) {
        var decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var out = CharBuffer.allocate(sample.length + 1);
        var result = decoder.decode(ByteBuffer.wrap(sample), out, false);
        return result.isUnderflow() ? Optional.of(out.flip().toString()) : Optional.empty();
    }
}
