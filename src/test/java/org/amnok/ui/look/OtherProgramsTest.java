package org.amnok.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OtherProgramsTest {
    private static final Path FILE = Path.of("/home/controller/maps/hyesan; rm -r.kml");

    @Test
    void a_file_is_opened_by_its_whole_path() {
        assertThat(OtherPrograms.opening("Linux", FILE))
                .containsExactly("xdg-open", FILE.toString());
        assertThat(OtherPrograms.opening("Mac OS X", FILE))
                .containsExactly("open", FILE.toString());
    }

    @Test
    void the_folder_is_opened_and_never_the_file() {
        assertThat(OtherPrograms.command("Linux", FILE))
                .containsExactly("xdg-open", "/home/controller/maps");
    }

    @Test
    void a_name_is_one_argument_whatever_it_holds() {
        assertThat(OtherPrograms.command("Mac OS X", FILE))
                .containsExactly("open", "-R", FILE.toString());
        assertThat(OtherPrograms.command("Windows 11", FILE))
                .containsExactly("explorer.exe", "/select,", FILE.toString());
    }
}
