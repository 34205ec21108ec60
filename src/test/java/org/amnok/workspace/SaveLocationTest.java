package org.amnok.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.amnok.store.schema.FileGuard.Whereabouts;
import org.junit.jupiter.api.Test;

/// Where the changes of a lost project are.
class SaveLocationTest {
    private static final Path LOST = Path.of("stick", "border.gpkg");

    @Test
    void a_copy_of_the_same_name_is_told_with_its_folder() {
        assertThat(remedy(Path.of("home", "border.gpkg")))
                .contains(Path.of("home", "border.gpkg").toString());
    }

    @Test
    void one_of_another_name_by_its_name() {
        assertThat(remedy(Path.of("home", "border (2).gpkg")))
                .contains("in border (2).gpkg")
                .doesNotContain("home");
    }

    private static String remedy(Path kept) {
        return new SaveLocation.Rescued(LOST, Whereabouts.GONE, kept, true).problem().remedy();
    }
}
