package org.amnok.release.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TiffStripsTest {
    private static final CanaryScan SCAN =
            new CanaryScan(
                    new Secrets(
                            List.of(),
                            List.of(new SecretText("a note", "behind the mill")),
                            List.of()));

    @Test
    void words_in_a_tag_are_found() {
        assertThat(Scans.search(SCAN, tiff("behind the mill", 300))).isNotEmpty();
    }

    @Test
    void words_behind_the_last_strip_are_found() {
        var tiff = tiff("", 300);
        System.arraycopy(
                "behind the mill".getBytes(StandardCharsets.US_ASCII),
                0,
                tiff,
                tiff.length - 15,
                15);
        assertThat(Scans.search(SCAN, tiff)).isNotEmpty();
    }

    @Test
    void pixels_are_left_out() {
        var rest = TiffStrips.withoutPixels(new Part("the file", tiff("", 300))).orElseThrow();
        assertThat(rest.bytes()).hasSize(400 - 300);
    }

    @Test
    void what_is_damaged_is_searched_as_it_is() {
        assertThat(TiffStrips.withoutPixels(new Part("the file", tiff("", 4000)))).isEmpty();
        assertThat(TiffStrips.withoutPixels(new Part("the file", tiff("", -1)))).isEmpty();
        assertThat(TiffStrips.withoutPixels(new Part("the file", new byte[] {'I', 'I', 42, 0})))
                .isEmpty();
    }

    /// 400 bytes: head, a directory of three tags, words at byte 60, one strip from byte 80.
    private static byte[] tiff(String words, int stripLength) {
        var bytes = ByteBuffer.allocate(400).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(new byte[] {'I', 'I', 42, 0}).putInt(8).putShort((short) 3);
        entry(bytes, 270, 2, 16, 60);
        entry(bytes, 273, 4, 1, 80);
        entry(bytes, 279, 4, 1, stripLength);
        bytes.put(60, words.getBytes(StandardCharsets.US_ASCII));
        return bytes.array();
    }

    private static void entry(ByteBuffer bytes, int tag, int type, int count, int value) {
        bytes.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
