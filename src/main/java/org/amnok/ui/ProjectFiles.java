package org.amnok.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import org.amnok.store.sqlite.Seals;
import org.amnok.ui.command.Command;
import org.amnok.ui.incoming.IncomingController;
import org.amnok.ui.project.FileChoice;
import org.amnok.ui.project.FilePurpose;
import org.amnok.ui.project.ProjectController;
import org.amnok.ui.project.RecentProjects;
import org.amnok.words.Messages;

/// Files that a person chooses, pastes or drops: projects to make, open and seal, and what comes
/// into the open one.
///
/// @param isMapShown false while a page lies over the map: nothing comes in then
record ProjectFiles(
        ProjectController controller,
        FileChoice files,
        RecentProjects recent,
        OpenedProject opened,
        ProjectControllers does,
        BooleanSupplier isMapShown) {
    private static final int MOST_OF_FOLDER = 36;

    void create() {
        var name = Messages.text("project.name_of_a_new_file") + ".amnok";
        files.save(FilePurpose.NEW_PROJECT, recent.folder(), name).ifPresent(controller::create);
    }

    void createSample() {
        var name = Messages.text("project.name_of_the_sample_file") + ".gpkg";
        files.save(FilePurpose.SAMPLE_PROJECT, recent.folder(), name)
                .ifPresent(controller::createSample);
    }

    void open() {
        files.open(FilePurpose.PROJECT, recent.folder()).ifPresent(controller::open);
    }

    /// The projects that were opened last, but for the open one: lines of a menu.
    List<Command> openRecent() {
        return IntStream.range(0, RecentProjects.MOST)
                .mapToObj(
                        i ->
                                Command.named("", () -> recentAt(i).ifPresent(controller::open))
                                        .label(
                                                Bindings.createStringBinding(
                                                        () ->
                                                                recentAt(i)
                                                                        .map(ProjectFiles::inMenu)
                                                                        .orElse(""),
                                                        recent.listed(),
                                                        opened.none())))
                .toList();
    }

    private Optional<Path> recentAt(int i) {
        return recent.listed().getValue().stream()
                .map(RecentProjects.Recent::path)
                .filter(path -> !path.equals(opened.path().orElse(null)))
                .skip(i)
                .findFirst();
    }

    private static String inMenu(Path path) {
        var folder = String.valueOf(path.getParent());
        var end = folder.length() - MOST_OF_FOLDER;
        return path.getFileName() + " · " + (end > 0 ? "…" + folder.substring(end) : folder);
    }

    /// A folder of Parquet files, which is only read.
    void openFolder() {
        files.folder(Messages.text("window.folder_of_parquet")).ifPresent(controller::open);
    }

    /// Without an open project, a new one is asked for first: imported sightings need a file.
    void importFiles() {
        opened.incoming().ifPresentOrElse(this::importInto, this::create);
    }

    private void importInto(IncomingController incoming) {
        var chosen = files.openMany(FilePurpose.SIGHTINGS, recent.folder());
        chosen.stream().findFirst().ifPresent(recent::usedFolderOf);
        incoming.importFiles(chosen);
    }

    void addPhotos() {
        opened.incoming().ifPresent(IncomingController::choosePhotos);
    }

    /// Takes what lies on the clipboard.
    void paste() {
        intoMap().ifPresent(IncomingController::paste);
    }

    /// Reads the text on the clipboard as a report.
    void pasteReport() {
        intoMap().ifPresent(IncomingController::pasteReport);
    }

    private Optional<IncomingController> intoMap() {
        return opened.incoming().filter(_ -> isMapShown.getAsBoolean());
    }

    /// Files fell on the window where nothing else takes them.
    void dropped(List<Path> some) {
        opened.incoming()
                .ifPresentOrElse(
                        incoming -> incoming.take(some),
                        () -> some.stream().findFirst().ifPresent(controller::open));
    }

    /// Into the open project; where none is open, as one of its own.
    void unpack() {
        opened.bench()
                .ifPresentOrElse(
                        bench -> does.courier.unpackInto(bench, does.merges),
                        () -> does.courier.unpack(controller::open));
    }

    /// Seals the open project into another file, and opens that.
    void seal() {
        opened.file().filter(file -> !Seals.isSealed(file)).ifPresent(this::seal);
    }

    private void seal(Path plain) {
        var name = plain.getFileName().toString().replaceFirst("(?i)\\.gpkg$", "") + Seals.SUFFIX;
        var sealed = files.save(FilePurpose.NEW_PROJECT, recent.folder(), name);
        controller.seals().seal(plain, sealed, controller::open);
    }
}
