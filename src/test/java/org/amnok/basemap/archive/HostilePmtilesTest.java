package org.amnok.basemap.archive;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.amnok.domain.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Archives made to exhaust memory.
class HostilePmtilesTest {
    @TempDir Path folder;

    @Test
    void a_directory_that_claims_billions_of_entries_is_refused() {
        assertThatThrownBy(() -> open(packed(number(3_000_000_000L), 1)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("3000000000 entries");
    }

    @Test
    void a_directory_that_unpacks_to_gigabytes_is_refused() {
        assertThatThrownBy(() -> open(packed(new byte[1 << 20], 2000)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("more than 32 MB when unpacked");
    }

    @Test
    void parts_that_lie_outside_the_file_are_refused() throws IOException {
        var bytes = archive(packed(number(0), 1));
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putLong(24, Long.MAX_VALUE - 10);
        assertThatThrownBy(() -> TestTiles.open(file(bytes)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("points outside its part");
    }

    @Test
    void other_compressions_are_named() throws IOException {
        var bytes = archive(packed(number(0), 1));
        bytes[98] = 4;
        assertThatThrownBy(() -> TestTiles.open(file(bytes)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("tiles are compressed in a way other than gzip");
    }

    private void open(byte[] directory) throws IOException {
        TestTiles.open(file(archive(directory))).close();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("trap.pmtiles"), bytes);
    }

    /// An archive of nothing but a root directory.
    private static byte[] archive(byte[] directory) throws IOException {
        var bytes = new byte[PmtilesHeader.BYTES + directory.length];
        System.arraycopy(TestTiles.bytes(TestTiles.PLANETILER), 0, bytes, 0, PmtilesHeader.BYTES);
        System.arraycopy(directory, 0, bytes, PmtilesHeader.BYTES, directory.length);
        ByteBuffer.wrap(bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(8, PmtilesHeader.BYTES)
                .putLong(16, directory.length)
                .putLong(24, 0)
                .putLong(32, 0)
                .putLong(40, 0)
                .putLong(48, 0)
                .putLong(56, 0)
                .putLong(64, 0);
        return bytes;
    }

    /// Packed once, and then the same again and again: gigabytes of zeros take long to pack.
    private static byte[] packed(byte[] bytes, int times) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0});
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(bytes);
        var buffer = new byte[bytes.length + 100];
        var length = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
        var sum = new CRC32();
        for (var i = 0; i < times; i++) {
            out.write(buffer, 0, length);
            sum.update(bytes);
        }
        deflater.finish();
        out.write(buffer, 0, deflater.deflate(buffer));
        deflater.end();
        var end = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        out.writeBytes(end.putInt((int) sum.getValue()).putInt(bytes.length * times).array());
        return out.toByteArray();
    }

    private static byte[] number(long value) {
        var out = new ByteArrayOutputStream();
        for (; value > 0x7f; value >>>= 7) {
            out.write((int) ((value & 0x7f) | 0x80));
        }
        out.write((int) value);
        return out.toByteArray();
    }
}
