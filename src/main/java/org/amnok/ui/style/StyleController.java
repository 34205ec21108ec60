package org.amnok.ui.style;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.amnok.files.OutputRules;
import org.amnok.map.LayerId;
import org.amnok.map.StyledLayer;
import org.amnok.map.sld.StyleFiles;
import org.amnok.map.styling.FileStyle;
import org.amnok.ui.session.Session;
import org.amnok.ui.session.Tasks;
import org.amnok.workspace.FilesRead;
import org.amnok.workspace.WorkspaceState;
import org.amnok.workspace.output.StyleSaving;

/// Opens styles of other programs and saves styles for them. Lives on the FX thread; files are read
/// and written in the background.
///
/// @param opening asks a person for a style, beginning in a folder
/// @param saving asks where to keep one, by a suggested name
public record StyleController(
        Session session,
        Tasks tasks,
        UnaryOperator<Optional<Path>> opening,
        Function<String, Optional<Path>> saving) {

    /// @param opened gets the style that was chosen; a problem is reported by the session
    void open(StyledLayer layer, Consumer<FileStyle> opened) {
        opening.apply(Optional.empty())
                .ifPresent(
                        file ->
                                tasks.work(() -> StyleFiles.open(file, layer))
                                        .then(opened)
                                        .start(session::report));
    }

    /// Saves the style of a layer as the project keeps it.
    ///
    /// @param saved gets the name of the file
    void save(LayerId layer, Consumer<String> saved) {
        var state = session.state().get();
        var file = state.styling(layer).file();
        var ending = file != null && StyleFiles.isQml(file.text()) ? ".qml" : ".sld";
        saving.apply(layer.name().toLowerCase(Locale.ROOT) + ending)
                .ifPresent(
                        into ->
                                tasks.work(() -> written(state, layer, into))
                                        .then(saved)
                                        .start(session::report));
    }

    private static String written(WorkspaceState state, LayerId layer, Path into) {
        var rules = OutputRules.ofChoice(into, FilesRead.of(state.file(), state.contents()));
        StyleSaving.save(state, layer, into, rules);
        return String.valueOf(into.getFileName());
    }
}
