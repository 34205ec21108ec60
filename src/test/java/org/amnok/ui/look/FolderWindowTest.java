package org.amnok.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FolderWindowTest {
    private static final Path FILE = Path.of("/home/controller/maps/hyesan; rm -r.kml");

    @Test
    void the_folder_is_opened_and_never_the_file() {
        assertThat(FolderWindow.command("Linux", FILE))
                .containsExactly("xdg-open", "/home/controller/maps");
    }

    @Test
    void a_name_is_one_argument_whatever_it_holds() {
        assertThat(FolderWindow.command("Mac OS X", FILE))
                .containsExactly("open", "-R", FILE.toString());
        assertThat(FolderWindow.command("Windows 11", FILE))
                .containsExactly("explorer.exe", "/select,", FILE.toString());
    }
}
