package org.amnok.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NativeFileChoiceTest {
    private static final Path CHOSEN = Path.of("/nowhere/river.amnok");

    private final List<Path> forgotten = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final FileChoice choice =
            new NativeFileChoice(new Choosing(titles, CHOSEN.toFile()), forgotten::addAll);

    /// A person who chooses the same file in each dialog.
    private record Choosing(List<String> titles, File saved) implements NativeFileChoice.Shown {
        @Override
        public File open(FileChooser chooser) {
            titles.add(chooser.getTitle());
            return CHOSEN.toFile();
        }

        @Override
        public @Nullable List<File> openMany(FileChooser chooser) {
            return List.of(CHOSEN.toFile());
        }

        @Override
        public @Nullable File save(FileChooser chooser) {
            return saved;
        }

        @Override
        public @Nullable File folder(DirectoryChooser chooser) {
            return CHOSEN.toFile();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_system_is_to_forget_what_was_chosen_in_any_of_its_dialogs(FilePurpose kind) {
        assertThat(choice.open(kind)).hasValue(CHOSEN);
        assertThat(choice.openMany(kind, Optional.empty())).containsExactly(CHOSEN);
        assertThat(choice.save(kind, Optional.empty(), "name.csv").toString())
                .contains("river.amnok");
        assertThat(choice.folder("Folder")).hasValue(CHOSEN);
        assertThat(forgotten).containsExactly(CHOSEN, CHOSEN, CHOSEN, CHOSEN);
    }

    @Test
    void a_file_near_whose_shapes_is_looked_is_asked_for_as_such() {
        choice.open(FilePurpose.SHAPES);
        assertThat(titles).containsExactly("Points, lines or areas");
    }

    /// It was kept as `river.gpkg.amnok`: dialogs select a suggested name without its ending.
    @ParameterizedTest
    @CsvSource({
        "NEW_PROJECT, river.gpkg.amnok, river.gpkg",
        "NEW_PROJECT, river.amnok, river.amnok",
        "NEW_PROJECT, river.AMNOK, river.AMNOK",
        "NEW_PROJECT, river, river.amnok",
        "NEW_PROJECT, river.v2.amnok, river.v2.amnok",
        "PICTURE, river.jpg.png, river.jpg",
        "PICTURE, river.tif, river.tif"
    })
    void an_ending_that_is_typed_is_the_ending(FilePurpose kind, String typed, String kept) {
        var folder = Path.of("/nowhere");
        var typing = new Choosing(titles, folder.resolve(typed).toFile());
        var suggested = kind == FilePurpose.PICTURE ? "border.png" : "border.amnok";
        assertThat(new NativeFileChoice(typing, _ -> {}).save(kind, Optional.empty(), suggested))
                .hasValue(folder.resolve(kept));
    }

    /// As JavaFX on Linux names `/nowhere/📍 maps/river.kmz`: its bytes one by one, and cut.
    @Test
    void a_file_is_written_into_a_folder_with_an_emoji_in_its_name() {
        var typing = new Choosing(titles, new File("/nowhere/ð\u009f\u0093\u008d maps/river."));
        assertThat(
                        new NativeFileChoice(typing, forgotten::addAll)
                                .save(FilePurpose.PICTURE, Optional.empty(), "river.png"))
                .hasValue(Path.of("/nowhere/📍 maps/river.png"));
        assertThat(forgotten).containsExactly(Path.of("/nowhere/📍 maps/river.png"));
    }
}
