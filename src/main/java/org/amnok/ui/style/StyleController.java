package org.amnok.ui.style;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.amnok.files.OutputRules;
import org.amnok.map.StyledLayer;
import org.amnok.map.sld.StyleFiles;
import org.amnok.map.styling.FileStyle;
import org.amnok.ui.project.FileChoice;
import org.amnok.ui.project.FilePurpose;
import org.amnok.ui.session.Session;
import org.amnok.ui.session.Tasks;
import org.amnok.workspace.FilesRead;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.output.StyleSaving;

/// Opens styles of other programs and saves styles for them. Lives on the FX thread; files are read
/// and written in the background.
public record StyleController(Session session, Tasks tasks, FileChoice files) {

    /// @param opened gets the style that was chosen; a problem is reported by the session
    void open(StyleSubject subject, Consumer<FileStyle> opened) {
        var attributes = subject.choices().attributes();
        files.open(FilePurpose.STYLE)
                .ifPresent(
                        file ->
                                tasks.work(() -> StyleFiles.open(file, subject.layer(), attributes))
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
        var name = subject.title().toLowerCase(Locale.ROOT) + ending;
        files.save(FilePurpose.NEW_STYLE, Optional.empty(), name)
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
