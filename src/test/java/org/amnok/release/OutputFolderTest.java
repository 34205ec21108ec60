package org.amnok.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Sha256;
import org.amnok.files.FileTree;
import org.amnok.files.OutputRules;
import org.amnok.release.canary.Leak;
import org.amnok.release.canary.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    private static final OutputRules REPLACING =
            new OutputRules(OutputRules.Existing.REPLACED, List.of());

    @TempDir Path folder;

    private OutputFolder to(String name, Outbox outbox, OutputRules rules) {
        return new OutputFolder(
                folder.resolve(name),
                (file, _) -> new OutputFile(file, Secrets.NONE),
                each -> each.contains("hut") ? List.of(new Leak("place", "hut", "")) : List.of(),
                new OutputFolder.Place(rules, outbox));
    }

    private static void write(OutputFolder out, String name, String text) {
        out.file(name).write(to -> to.write(text.getBytes(UTF_8)));
    }

    private List<String> names() throws IOException {
        return FileTree.names(folder);
    }

    @Test
    void all_files_appear_at_once_when_the_outbox_is_sent() throws IOException {
        try (var outbox = new Outbox()) {
            try (var out = to("dossier", outbox, OutputRules.NEW_FILES)) {
                write(out, "index.html", "page");
                write(out, "maps/overview.png", "map");
                out.keep();
            }
            assertThat(names()).isEmpty();
            outbox.send();
        }
        assertThat(names())
                .containsExactly(
                        "dossier/SHA256SUMS.txt",
                        "dossier/index.html",
                        "dossier/maps/overview.png");
    }

    @Test
    void a_file_that_is_refused_is_called_as_it_would_have_been() {
        var leaks = List.of(new Leak("place", "hut", ""));
        try (var out =
                new OutputFolder(
                        folder.resolve("dossier"),
                        (file, _) -> new OutputFile(file, (_, _) -> leaks),
                        _ -> List.of(),
                        new OutputFolder.Place(OutputRules.NEW_FILES, Outbox.OPEN))) {
            assertThatThrownBy(() -> write(out, "maps/overview.png", "map"))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            e ->
                                    assertThat(e.problem().where())
                                            .isEqualTo(
                                                    folder.resolve("dossier/maps/overview.png")
                                                            .toString()));
        }
    }

    @Test
    void the_list_names_the_hash_of_every_other_file() throws IOException {
        try (var out = to("dossier", Outbox.OPEN, OutputRules.NEW_FILES)) {
            write(out, "b.txt", "b");
            write(out, "a.txt", "a");
            out.keep();
        }
        assertThat(folder.resolve("dossier/SHA256SUMS.txt"))
                .hasContent(
                        new Sha256().add("a".getBytes(UTF_8)).hex()
                                + "  a.txt\n"
                                + new Sha256().add("b".getBytes(UTF_8)).hex()
                                + "  b.txt\n");
    }

    @Test
    void what_was_not_kept_leaves_nothing() throws IOException {
        try (var out = to("dossier", Outbox.OPEN, OutputRules.NEW_FILES)) {
            write(out, "index.html", "page");
        }
        try (var outbox = new Outbox();
                var out = to("dossier", outbox, OutputRules.NEW_FILES)) {
            write(out, "index.html", "page");
            out.keep();
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void a_dossier_replaces_an_older_one_with_all_its_files() throws IOException {
        for (var name : List.of("old.txt", "new.txt")) {
            try (var out = to("dossier", Outbox.OPEN, REPLACING)) {
                write(out, name, "text");
                out.keep();
            }
        }
        assertThat(names()).containsExactly("dossier/SHA256SUMS.txt", "dossier/new.txt");
    }

    @Test
    void a_folder_with_somebodys_own_files_is_never_replaced() throws IOException {
        Files.createDirectories(folder.resolve("photos"));
        Files.writeString(folder.resolve("photos/mine.jpg"), "mine");
        assertThatThrownBy(() -> to("photos", Outbox.OPEN, REPLACING))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("mine.jpg");
        assertThat(names()).containsExactly("photos/mine.jpg");
    }

    @Test
    void a_file_that_came_into_the_folder_meanwhile_keeps_it_from_being_replaced()
            throws IOException {
        try (var out = to("dossier", Outbox.OPEN, REPLACING)) {
            write(out, "index.html", "old");
            out.keep();
        }
        try (var outbox = new Outbox()) {
            try (var out = to("dossier", outbox, REPLACING)) {
                write(out, "index.html", "new");
                out.keep();
            }
            Files.writeString(folder.resolve("dossier/mine.txt"), "mine");
            assertThatThrownBy(outbox::send).isInstanceOf(ProblemException.class);
        }
        assertThat(folder.resolve("dossier/index.html")).hasContent("old");
        assertThat(folder.resolve("dossier/mine.txt")).hasContent("mine");
    }

    @Test
    void a_name_that_says_what_must_not_leave_is_refused() throws IOException {
        try (var out = to("by the hut", Outbox.OPEN, OutputRules.NEW_FILES)) {
            write(out, "index.html", "page");
            assertThatThrownBy(out::keep).isInstanceOf(ProblemException.class);
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void a_name_that_leads_out_of_the_folder_is_none() {
        try (var out = to("dossier", Outbox.OPEN, OutputRules.NEW_FILES)) {
            assertThatThrownBy(() -> out.file("../x")).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
