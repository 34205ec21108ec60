package org.amnok.domain;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Sha256Test {
    /// Of "abc", from FIPS 180-4's examples.
    private static final String ABC =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir Path folder;

    @Test
    void it_is_that_of_the_standard() {
        assertThat(new Sha256().add("abc".getBytes(US_ASCII)).hex()).isEqualTo(ABC);
    }

    @Test
    void parts_make_the_same_as_the_whole() {
        var parts = new Sha256().add("a".getBytes(US_ASCII));
        parts.add(ByteBuffer.wrap("xbc".getBytes(US_ASCII), 1, 2));

        assertThat(parts.hex()).isEqualTo(ABC);
    }

    @Test
    void a_file_has_that_of_its_bytes() throws IOException {
        assertThat(Sha256.of(Files.writeString(folder.resolve("abc"), "abc")).hex()).isEqualTo(ABC);
    }

    @Test
    void the_next_bytes_begin_another_one() {
        var hash = new Sha256().add("x".getBytes(US_ASCII));
        hash.bytes();

        assertThat(hash.add("abc".getBytes(US_ASCII)).hex()).isEqualTo(ABC);
    }
}
