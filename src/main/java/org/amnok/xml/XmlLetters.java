package org.amnok.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/// The letters of an XML document. All that stand before a broken byte are handed on before it is
/// told, so that the parser knows its line.
final class XmlLetters extends Reader {
    private static final int BLOCK_BYTES = 1 << 13;

    private final InputStream in;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final byte[] block;
    private final ByteBuffer bytes;
    private final CharBuffer letters = CharBuffer.allocate(BLOCK_BYTES).limit(0);
    private boolean isAtEnd;
    private @Nullable CoderResult broken;

    private XmlLetters(InputStream in, Charset charset, byte[] block, int from, int to) {
        this.in = in;
        this.charset = charset;
        this.block = block;
        bytes = ByteBuffer.wrap(block).position(from).limit(to);
        decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /// @throws UnreadableLetters when it names an encoding that is not known
    static XmlLetters of(InputStream in) throws IOException {
        var block = new byte[BLOCK_BYTES];
        var count = in.readNBytes(block, 0, XmlEncoding.LOOKED_AT_BYTES);
        var encoding = XmlEncoding.of(block, count);
        var mark = Math.min(count, encoding.markBytes());
        return new XmlLetters(in, encoding.charset(), block, mark, count);
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!letters.hasRemaining() && !decode()) {
            return -1;
        }
        var count = Math.min(length, letters.remaining());
        letters.get(into, from, count);
        return count;
    }

    /// False at the end.
    private boolean decode() throws IOException {
        letters.clear();
        while (letters.position() == 0) {
            if (broken != null) {
                letters.limit(0);
                throw new UnreadableLetters("this letter is not written in " + charset);
            }
            var result = decoder.decode(bytes, letters, isAtEnd);
            if (result.isError()) {
                broken = result;
            } else if (result.isUnderflow() && letters.position() == 0) {
                if (isAtEnd) {
                    break;
                }
                fill();
            }
        }
        letters.flip();
        return letters.hasRemaining();
    }

    private void fill() throws IOException {
        bytes.compact();
        var more = in.read(block, bytes.position(), bytes.remaining());
        isAtEnd = more < 0;
        bytes.position(bytes.position() + Math.max(0, more)).flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
