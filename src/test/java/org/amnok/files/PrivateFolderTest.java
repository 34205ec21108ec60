package org.amnok.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFolderTest {
    @TempDir Path folder;

    @Test
    void only_its_owner_may_look_into_it() throws IOException {
        try (var made = PrivateFolder.open(onDisk(), 1)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.path())))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(disk())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void is_gone_with_all_in_it_when_closed() throws IOException {
        Path lay;
        try (var made = PrivateFolder.open(onDisk(), 1)) {
            lay = made.path();
            Files.writeString(made.file("pasted.txt"), "a note");
            Files.createDirectory(made.file("deeper"));
            Files.writeString(made.file("deeper").resolve("x"), "another");
        }

        assertThat(lay).doesNotExist();
    }

    @Test
    void what_a_dead_process_left_is_cleared() throws IOException {
        var left = Files.createDirectories(disk().resolve("a-run-that-died"));
        Files.createFile(left.resolve(PrivateFolder.ALIVE));
        Files.writeString(left.resolve("pasted.txt"), "a note");

        PrivateFolder.clearLeftovers(onDisk());

        assertThat(left).doesNotExist();
    }

    @Test
    void what_another_process_uses_is_left() throws Exception {
        var used = Files.createDirectories(disk().resolve("a-run-that-lives"));
        var alive = Files.createFile(used.resolve(PrivateFolder.ALIVE));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var holder =
                new ProcessBuilder(
                                java,
                                "-cp",
                                System.getProperty("java.class.path"),
                                Holder.class.getName(),
                                alive.toString())
                        .redirectErrorStream(true)
                        .start();
        try {
            assertThat(holder.inputReader().readLine()).isEqualTo("held");

            PrivateFolder.clearLeftovers(onDisk());

            assertThat(used).exists();
        } finally {
            holder.destroyForcibly().waitFor();
        }
        PrivateFolder.clearLeftovers(onDisk());
        assertThat(used).doesNotExist();
    }

    @Test
    void folders_of_this_process_are_left() {
        try (var made = PrivateFolder.open(onDisk(), 1)) {
            PrivateFolder.clearLeftovers(onDisk());

            assertThat(made.path()).exists();
        }
    }

    @Test
    void what_is_small_lies_in_memory_and_what_may_be_large_on_disk() {
        var memory = folder.resolve("runtime").resolve("amnok");
        var roots = new PrivateRoots(List.of(memory), List.of(disk()));
        assertThat(folder.resolve("runtime").toFile().mkdir()).isTrue();
        try (var small = PrivateFolder.open(roots, 1000);
                var large = PrivateFolder.open(roots, Long.MAX_VALUE)) {
            assertThat(small.path()).startsWith(memory);
            assertThat(large.path()).startsWith(disk());
        }
    }

    @Test
    void a_copy_of_a_project_lies_in_memory_where_it_has_room() throws IOException {
        var memory = folder.resolve("runtime").resolve("amnok");
        var roots = new PrivateRoots(List.of(memory), List.of(disk()));
        assertThat(folder.resolve("runtime").toFile().mkdir()).isTrue();
        var project = Files.writeString(folder.resolve("p.amnok"), "sealed");
        try (var copy = PrivateFolder.of(roots, project);
                var unknown = PrivateFolder.of(roots, folder.resolve("none"))) {
            assertThat(copy.path()).startsWith(memory);
            assertThat(unknown.path()).startsWith(disk());
        }
    }

    @Test
    void what_is_moved_to_a_place_lies_in_memory_until_then_where_it_has_room() throws IOException {
        var memory = folder.resolve("runtime").resolve("amnok");
        var roots = new PrivateRoots(List.of(memory), List.of(disk()));
        assertThat(folder.resolve("runtime").toFile().mkdir()).isTrue();
        try (var made = PrivateFolder.beside(roots, stick().resolve("map.png"), List.of())) {
            assertThat(made.path()).startsWith(memory);
            assertThat(stick()).isEmptyDirectory();
        }
    }

    @Test
    void what_memory_has_no_room_for_lies_hidden_beside_its_place_and_on_no_other_disk()
            throws IOException {
        try (var made = PrivateFolder.beside(onDisk(), stick().resolve("map.png"), List.of())) {
            Files.writeString(made.file("map.png"), "not searched yet");

            assertThat(made.path().getParent()).isEqualTo(stick());
            assertThat(made.path().getFileName().toString()).startsWith(".");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.path())))
                    .isEqualTo("rwx------");
            assertThat(disk()).isDirectoryNotContaining(Files::isDirectory);
        }
        assertThat(stick()).isEmptyDirectory();
    }

    @Test
    void what_a_dead_process_left_beside_a_place_is_cleared_there_and_nothing_else()
            throws IOException {
        var left = Files.createDirectory(stick().resolve(".amnok-a-run-that-died"));
        Files.createFile(left.resolve(PrivateFolder.ALIVE));
        var ofSomebody = Files.createDirectory(stick().resolve(".amnok-notes"));
        var other = PrivateFolder.beside(onDisk(), stick().resolve("a.png"), List.of());
        try (other;
                var made = PrivateFolder.beside(onDisk(), stick().resolve("b.png"), List.of())) {
            assertThat(left).doesNotExist();
            assertThat(List.of(ofSomebody, other.path(), made.path())).allMatch(Files::exists);
        }
    }

    @Test
    void a_root_that_is_a_link_is_passed_over() throws IOException {
        var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        var link = Files.createSymbolicLink(folder.resolve("link"), elsewhere);
        try (var made = PrivateFolder.open(new PrivateRoots(List.of(link), List.of(disk())), 1)) {
            assertThat(made.path()).startsWith(disk());
        }
    }

    @Test
    void a_root_that_cannot_be_used_is_passed_over() throws IOException {
        var blocked = Files.createFile(folder.resolve("no-folder"));
        var roots = new PrivateRoots(List.of(), List.of(blocked.resolve("private"), disk()));

        try (var made = PrivateFolder.open(roots, 1)) {
            assertThat(made.path()).startsWith(disk());
        }
    }

    @Test
    void a_name_cannot_lead_out_of_it() {
        try (var made = PrivateFolder.open(onDisk(), 1)) {
            assertThatThrownBy(() -> made.file("../x"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void lies_in_the_state_folder_of_the_person() {
        assertThat(PrivateRoots.of("/home/u", "linux", Map.of()).disk())
                .containsExactly(Path.of("/home/u/.local/state/amnok/private"));
        assertThat(PrivateRoots.of("/home/u", "linux", Map.of("XDG_STATE_HOME", "/s")).disk())
                .containsExactly(Path.of("/s/amnok/private"));
        assertThat(PrivateRoots.of("", "linux", Map.of()).disk()).isEmpty();
        assertThat(PrivateRoots.of("", "windows", Map.of()).all()).isEmpty();
    }

    private Path stick() throws IOException {
        return Files.createDirectories(folder.resolve("stick"));
    }

    private Path disk() {
        return folder.resolve("state").resolve("private");
    }

    private PrivateRoots onDisk() {
        return new PrivateRoots(List.of(), List.of(disk()));
    }

    /// Another process that uses a private folder.
    static final class Holder {
        public static void main(String[] args) throws Exception {
            try (var channel = FileChannel.open(Path.of(args[0]), StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                System.out.println("held");
                System.in.read();
            }
        }
    }
}
