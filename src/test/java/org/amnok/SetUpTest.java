package org.amnok;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `installer/debian` on systems that it does not know: it says so and installs nothing.
class SetUpTest {
    @TempDir Path folder;

    private record Run(int code, String words) {}

    @ParameterizedTest
    @CsvSource({
        "fedora, Fedora Linux, 43",
        "debian, Debian GNU/Linux, 12",
        "ubuntu, Ubuntu, 22.04",
        "opensuse-leap, openSUSE Leap, 16.0"
    })
    void another_system_is_named_with_what_to_do_there(String id, String name, String version)
            throws IOException, InterruptedException {
        var file = folder.resolve("os-release");
        Files.writeString(file, "ID=%s%nNAME=\"%s\"%nVERSION_ID=%s%n".formatted(id, name, version));

        var run = run(file);

        assertThat(run.words())
                .contains("Debian 13 or newer and Ubuntu 24.04 or newer")
                .contains("not " + name + " " + version + " ·")
                .contains("Install a JDK 25 and Maven yourself");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void a_system_that_says_nothing_of_itself_is_named_by_its_kernel()
            throws IOException, InterruptedException {
        var run = run(folder.resolve("none"));
        assertThat(run.words()).contains("not Linux ·");
        assertThat(run.code()).isEqualTo(1);
    }

    private static Run run(Path osRelease) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("sh", "installer/debian", "check");
        builder.environment().put("AMNOK_OS_RELEASE", osRelease.toString());
        var process = builder.redirectErrorStream(true).start();
        var words = new String(process.getInputStream().readAllBytes());
        return new Run(process.waitFor(), words);
    }
}
