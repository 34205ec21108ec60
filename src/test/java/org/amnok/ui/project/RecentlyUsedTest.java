package org.amnok.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentlyUsedTest {
    private static final String OTHER =
            "  <bookmark href=\"file:///home/kim/letter.odt\" added=\"2026-11-27\">\n"
                    + "    <info/>\n  </bookmark>";

    @TempDir Path home;
    private Path list;

    @BeforeEach
    void fill() throws IOException {
        list = home.resolve(".local/share/recently-used.xbel");
        Files.createDirectories(list.getParent());
        Files.writeString(
                list,
                "<xbel>\n"
                        + OTHER
                        + "\n  <bookmark href=\"file:///home/kim/river.amnok\" added=\"2026\">\n"
                        + "    <info><mime type=\"application/octet-stream\"/></info>\n"
                        + "  </bookmark>\n</xbel>\n");
    }

    @Test
    void a_sealed_project_is_taken_out_and_the_others_stay() throws IOException {
        RecentlyUsed.ofUser(Map.of(), home.toString()).forget(Path.of("/home/kim/river.amnok"));
        assertThat(list).hasContent("<xbel>\n" + OTHER + "\n</xbel>\n");
    }

    @Test
    void without_a_list_nothing_is_made() throws IOException {
        Files.delete(list);
        RecentlyUsed.ofUser(Map.of(), home.toString()).forget(Path.of("/home/kim/river.amnok"));
        assertThat(list).doesNotExist();
    }
}
