package org.amnok.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.amnok.ui.look.Text;

/// Asks what to do with another project that was dropped on the window.
final class OtherProject {
    private final Dialogs dialogs;
    private final Consumer<Path> open;
    private final Consumer<Path> merge;

    OtherProject(Dialogs dialogs, Consumer<Path> open, Consumer<Path> merge) {
        this.dialogs = dialogs;
        this.open = open;
        this.merge = merge;
    }

    /// @param isReadOnly true when nothing can be merged into the open project
    void ask(Path file, boolean isReadOnly) {
        var words =
                new VBox(
                        Text.wrapped(file.getFileName() + " is a project.", "dialog-title"),
                        Text.wrapped(
                                "Open it instead of this one, or merge its sightings, sites and"
                                        + " evidence into this one."));
        words.getStyleClass().add("dialog-form");
        if (isReadOnly) {
            open.accept(file);
        } else {
            dialogs.choose("Another project", words, "Merge it into this project", "Open it")
                    .ifPresent(merges -> (merges ? merge : open).accept(file));
        }
    }
}
