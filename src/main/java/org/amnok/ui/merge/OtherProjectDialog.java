package org.amnok.ui.merge;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.amnok.ui.look.Text;
import org.amnok.ui.project.Dialogs;

/// Asks what to do with other projects that were dropped on the window, one after the other.
public final class OtherProjectDialog {
    private final Dialogs dialogs;
    private final Consumer<Path> open;
    private final BiConsumer<Path, Runnable> merge;

    /// @param merge runs what it is given when it is done, or was left
    public OtherProjectDialog(
            Dialogs dialogs, Consumer<Path> open, BiConsumer<Path, Runnable> merge) {
        this.dialogs = dialogs;
        this.open = open;
        this.merge = merge;
    }

    /// Asks for each; when one is opened the others are not asked for any more.
    ///
    /// @param isReadOnly true when nothing can be merged into the open project
    public void ask(List<Path> files, boolean isReadOnly) {
        if (files.isEmpty()) {
            return;
        }
        var file = files.getFirst();
        var rest = files.subList(1, files.size());
        if (isReadOnly) {
            open.accept(file);
            return;
        }
        dialogs.choose(
                        "Another project",
                        question(file, rest.size()),
                        "Merge it into this project",
                        "Open it")
                .ifPresentOrElse(
                        merges -> {
                            if (merges) {
                                merge.accept(file, () -> ask(rest, false));
                            } else {
                                open.accept(file);
                            }
                        },
                        () -> ask(rest, false));
    }

    private static VBox question(Path file, int waiting) {
        var words =
                new VBox(
                        Text.wrapped(file.getFileName() + " is a project.", "dialog-title"),
                        Text.wrapped(
                                "Open it instead of this one, or merge its sightings, sites and"
                                        + " evidence into this one."));
        if (waiting > 0) {
            words.getChildren()
                    .add(
                            Text.wrapped(
                                    waiting == 1
                                            ? "1 more project was dropped and is asked about next,"
                                                    + " unless this one is opened."
                                            : waiting
                                                    + " more projects were dropped and are asked"
                                                    + " about next, unless this one is opened.",
                                    "hint"));
        }
        words.getStyleClass().add("dialog-form");
        return words;
    }
}
