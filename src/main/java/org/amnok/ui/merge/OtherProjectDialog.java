package org.amnok.ui.merge;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.amnok.ui.look.Text;
import org.amnok.ui.project.Dialogs;
import org.amnok.words.Messages;

/// Asks what to do with other projects that were dropped on the window, one after the other.
///
/// @param merge runs what it is given when it is done, or was left
public record OtherProjectDialog(
        Dialogs dialogs, Consumer<Path> open, BiConsumer<Path, Runnable> merge) {
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
                        Messages.text("merge.another_project"),
                        question(file, rest.size()),
                        Messages.text("merge.merge_it_into_this_project"),
                        Messages.text("merge.open_it"))
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
                        Text.wrapped(
                                Messages.text("merge.is_a_project", file.getFileName()),
                                "dialog-title"),
                        Text.paragraph("merge.open_it_instead_of_this_one"));
        if (waiting > 0) {
            words.getChildren()
                    .add(
                            Text.wrapped(
                                    waiting == 1
                                            ? Messages.text("merge.1_more_project_was_dropped_and")
                                            : Messages.text(
                                                    "merge.more_projects_were_dropped_and",
                                                    waiting),
                                    "hint"));
        }
        words.getStyleClass().add("dialog-form");
        return words;
    }
}
