package org.amnok.ui.style;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.amnok.files.OutputRules;
import org.amnok.map.StyledLayer;
import org.amnok.map.sld.StyleFiles;
import org.amnok.map.styling.FileStyle;
import org.amnok.ui.session.Session;
import org.amnok.ui.session.Tasks;
import org.amnok.workspace.FilesRead;
import org.amnok.workspace.Workspace;
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
    void save(StyleSubject subject, Consumer<String> saved) {
        var layer = subject.layer();
        var file = session.state().get().styling(layer).file();
        var ending = file != null && StyleFiles.isQml(file.text()) ? ".qml" : ".sld";
        saving.apply(subject.title().toLowerCase(Locale.ROOT) + ending)
                .ifPresent(
                        into ->
                                tasks.work(() -> written(session.workspace(), layer, into))
                                        .then(saved)
                                        .start(session::report));
    }

    private static String written(Workspace workspace, StyledLayer layer, Path into) {
        var state = workspace.state();
        var rules = OutputRules.ofChoice(into, FilesRead.of(state.file(), state.contents()));
        StyleSaving.save(workspace, layer, into, rules);
        return String.valueOf(into.getFileName());
    }
}
