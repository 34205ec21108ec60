package org.amnok.ui.project;

import javafx.scene.layout.HBox;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;

/// Says that nothing can be changed, and why.
public final class ReadOnlyBanner extends HBox {
    /// @param isFolder of reports, not a project
    public ReadOnlyBanner(boolean isFolder) {
        var words =
                Text.of(
                        Messages.text(
                                isFolder
                                        ? "project.folder_is_read_only"
                                        : "project.this_project_is_open_read_only"),
                        "banner");
        words.setGraphic(new Icon("lock", 16));
        words.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(words);
    }
}
