package org.amnok.cli;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.exceptionfactory.jagged.framework.armor.ArmoredEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.amnok.courier.PersonKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The format is that of age: what one packs the other opens.
class AgeFormatTest extends CommandSpecification {
    private static final Path AGE = Path.of("/usr/bin/age");

    private Path packed;
    private Path own;

    @BeforeEach
    void create() {
        packed = folder.resolve("p.age");
        own = folder.resolve("own.key");
        Terminal.sample(project);
    }

    private String key() {
        return terminal.type("key", own).out().lines().skip(1).findFirst().orElseThrow();
    }

    @Test
    void age_opens_what_was_packed() throws Exception {
        assumeTrue(Files.exists(AGE), "age is not installed");
        Files.copy(project, folder.resolve("before.gpkg"));
        terminal.type("pack", project, "--to", key(), "--out", packed);
        var out = folder.resolve("by-age.gpkg");
        run(AGE, "-d", "-i", own, "-o", out, packed);
        assertThat(out).hasSameBinaryContentAs(folder.resolve("before.gpkg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--encrypt", "--armor"})
    void what_age_packed_is_opened_as_bytes_and_as_letters(String how) throws Exception {
        assumeTrue(Files.exists(AGE), "age is not installed");
        run(Path.of("/usr/bin/age-keygen"), "-o", own);
        var key = Files.readString(own).lines().filter(line -> line.contains("age1")).findFirst();
        var to = key.orElseThrow().replaceAll(".*(age1\\w+).*", "$1");
        run(AGE, how, "-r", to, "-o", packed, project);
        var out = folder.resolve("out.gpkg");
        assertThat(terminal.type("unpack", packed, "--key", own, "--out", out).exitCode()).isZero();
        assertThat(out).hasSameBinaryContentAs(project);
    }

    @Test
    void what_came_as_letters_is_opened_and_refused_where_it_is_cut() throws Exception {
        var to = new PersonKey(key()).text();
        var writer = X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(to);
        try (var file = FileChannel.open(packed, CREATE_NEW, WRITE);
                var letters =
                        new ArmoredEncryptingChannelFactory()
                                .newEncryptingChannel(file, List.of(writer))) {
            letters.write(ByteBuffer.wrap(Files.readAllBytes(project)));
        }
        var out = folder.resolve("out.gpkg");
        assertThat(terminal.type("unpack", packed, "--key", own, "--out", out).exitCode()).isZero();
        assertThat(out).hasSameBinaryContentAs(project);
        var text = Files.readString(packed);
        for (var length : new int[] {20, 60, text.length() / 2, text.length() - 40}) {
            Files.writeString(packed, text.substring(0, length));
            var none = folder.resolve("none.gpkg");
            assertThat(terminal.type("unpack", packed, "--key", own, "--out", none).exitCode())
                    .as("cut to %d", length)
                    .isEqualTo(Cli.PROBLEM);
            assertThat(none).doesNotExist();
        }
    }

    private static void run(Object... command) throws IOException, InterruptedException {
        var words = Arrays.stream(command).map(String::valueOf).toList();
        assertThat(new ProcessBuilder(words).inheritIO().start().waitFor()).isZero();
    }
}
