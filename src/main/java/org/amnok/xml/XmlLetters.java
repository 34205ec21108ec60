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
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.amnok.words.Messages;
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

    /// How an XML document is encoded, by its first bytes (XML 1.0, appendix F).
    ///
    /// @param markBytes of the byte order mark; 0 for none
    private record XmlEncoding(Charset charset, int markBytes) {
        static final int LOOKED_AT_BYTES = 256;

        private static final Pattern DECLARED =
                Pattern.compile("^\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"'>]*)[\"']");

        /// @param count of the bytes that are there
        /// @throws UnreadableLetters when it names one that is not known
        static XmlEncoding of(byte[] start, int count) throws UnreadableLetters {
            var head = new String(start, 0, count, StandardCharsets.ISO_8859_1);
            if (head.startsWith("\u00EF\u00BB\u00BF")) {
                return new XmlEncoding(StandardCharsets.UTF_8, 3);
            }
            if (head.startsWith("\u00FE\u00FF")) {
                return new XmlEncoding(StandardCharsets.UTF_16BE, 2);
            }
            if (head.startsWith("\u00FF\u00FE")) {
                return new XmlEncoding(StandardCharsets.UTF_16LE, 2);
            }
            if (head.startsWith("\0<")) {
                return new XmlEncoding(StandardCharsets.UTF_16BE, 0);
            }
            if (head.startsWith("<\0")) {
                return new XmlEncoding(StandardCharsets.UTF_16LE, 0);
            }
            var declared = DECLARED.matcher(head);
            return new XmlEncoding(
                    declared.find() ? named(declared.group(1)) : StandardCharsets.UTF_8, 0);
        }

        /// What programs mean by a name: the encodings of East Asia with all that Windows added to
        /// them. What declares UTF-16 in single bytes is UTF-8: the words were kept when it was
        /// saved.
        private static Charset named(String name) throws UnreadableLetters {
            return switch (name.toLowerCase(Locale.ROOT)) {
                case "gb2312", "gb_2312-80", "gbk" -> Charset.forName("GB18030");
                case "euc-kr", "ks_c_5601-1987", "cp949" -> Charset.forName("x-windows-949");
                case "shift_jis", "shift-jis", "sjis" -> Charset.forName("windows-31j");
                case "utf-16", "utf-16le", "utf-16be", "unicode" -> StandardCharsets.UTF_8;
                default -> charset(name);
            };
        }

        private static Charset charset(String name) throws UnreadableLetters {
            try {
                return Charset.forName(name);
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                throw new UnreadableLetters(Messages.text("common.is_not_a_known_encoding", name));
            }
        }
    }
}
