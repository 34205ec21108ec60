package org.amnok.basemap.vector;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TileGuardTest {
    @Test
    void a_small_tile_passes() {
        var line = geometry(9, 2, 2, 18, 4, 4, 6, 6);
        assertThatCode(() -> TileGuard.check(tile(layer(feature(line)))))
                .doesNotThrowAnyException();
    }

    @Test
    void points_that_are_claimed_but_not_there_are_refused() {
        var trap = geometry((((1 << 29) - 1) << 3) | 1, 2, 2);
        assertThatThrownBy(() -> TileGuard.check(tile(layer(feature(trap)))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("points that it does not have");
    }

    @Test
    void an_unknown_command_is_refused() {
        assertThatThrownBy(() -> TileGuard.check(tile(layer(feature(geometry(8 + 3, 1, 1))))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("unknown drawing command");
    }

    @Test
    void too_many_layers_are_refused() {
        var layers = new byte[TileGuard.MOST_LAYERS + 1][];
        Arrays.fill(layers, field(3, layer()));
        assertThatThrownBy(() -> TileGuard.check(joined(layers)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("more than 256 layers");
    }

    @Test
    void a_tile_that_ends_in_a_layer_is_refused() {
        var whole = tile(layer(feature(geometry(9, 2, 2))));
        assertThatThrownBy(() -> TileGuard.check(Arrays.copyOf(whole, whole.length - 2)))
                .isInstanceOf(IOException.class);
    }

    private static byte[] tile(byte[] layer) {
        return field(3, layer);
    }

    private static byte[] layer(byte[]... features) {
        var all = new byte[features.length][];
        for (var i = 0; i < features.length; i++) {
            all[i] = field(2, features[i]);
        }
        return joined(all);
    }

    private static byte[] feature(byte[] geometry) {
        return field(4, geometry);
    }

    private static byte[] geometry(int... numbers) {
        return written(
                out -> {
                    for (var number : numbers) {
                        out.writeUInt32NoTag(number);
                    }
                });
    }

    private static byte[] field(int number, byte[] bytes) {
        return written(out -> out.writeByteArray(number, bytes));
    }

    private static byte[] joined(byte[][] parts) {
        return written(
                out -> {
                    for (var part : parts) {
                        out.writeRawBytes(part);
                    }
                });
    }

    private interface Writing {
        void to(CodedOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        try {
            var bytes = new ByteArrayOutputStream();
            var out = CodedOutputStream.newInstance(bytes);
            writing.to(out);
            out.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
