package org.amnok.ui;

import static org.amnok.ui.command.Command.command;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import org.amnok.domain.record.Source;
import org.amnok.ui.command.Command;
import org.amnok.ui.project.IdleLock;
import org.amnok.ui.welcome.WelcomePage;
import org.amnok.words.Messages;

/// What begins, opens, fills, seals and closes projects, also while none is open.
final class ProjectCommands {
    final Command create;
    final Command open;
    final Command openFolder;
    final List<Command> openRecent;
    final Command sample;
    final Command importFiles;
    final Command addPhotos;
    final Command paste;
    final Command pasteReport;
    final Command mergeProject;
    final Command compareProject;
    final Command expunge;

    /// Asks about a source alone.
    final Consumer<Source> expungeSource;

    final Command seal;
    final Command openers;
    final Command lock;
    final Command lockAfter;
    final Command close;
    final Command quit;

    ProjectCommands(
            MainWindow window, ProjectFiles files, OpenedProject opened, ProjectControllers does) {
        var none = opened.none();
        var noneSealed = opened.noneSealed();
        create = command("window.new_project", files::create).key("Shortcut+N").icon("new");
        open = command("window.open_project", files::open).key("Shortcut+O").icon("folder");
        openFolder = command("window.open_a_folder_of_parquet", files::openFolder);
        openRecent = files.openRecent();
        sample = command("window.open_the_sample_project", files::createSample);
        importFiles =
                command("window.import_sightings", files::importFiles)
                        .key("Shortcut+I")
                        .icon("imp");
        addPhotos =
                command("window.add_photos", files::addPhotos)
                        .key("Shortcut+Shift+I")
                        .icon("photo")
                        .disabledWhile(none);
        paste = command("window.paste", files::paste).key("Shortcut+V").disabledWhile(none);
        pasteReport =
                command("window.paste_a_report", files::pasteReport)
                        .key("Shortcut+Shift+V")
                        .disabledWhile(none);
        mergeProject =
                opened.command("window.merge_project", does.merges::choose).key("Shortcut+Shift+O");
        compareProject = opened.command("difference.menu", does.comparing::compare);
        expunge = opened.command("expunge.expunge_the_selection", does.removals::expunge);
        expungeSource = source -> opened.with(bench -> does.removals.expunge(source, bench)).run();
        seal =
                command("seal.menu_seal", files::seal)
                        .disabledWhile(Bindings.or(none, Bindings.not(noneSealed)));
        openers =
                command("seal.menu_who_can_open_it", opened.with(does.openers::ask))
                        .disabledWhile(noneSealed);
        lock = command("seal.menu_lock", window::lock).key(IdleLock.KEY).disabledWhile(noneSealed);
        lockAfter = command("seal.menu_lock_after", window::chooseIdle);
        close =
                opened.command("window.close_project", _ -> window.closeProject())
                        .key("Shortcut+W");
        quit = command("window.quit", window::quit).key("Shortcut+Q");
    }

    /// The ways to begin.
    List<WelcomePage.Way> ways() {
        return List.of(
                new WelcomePage.Way(create, Messages.text("window.an_empty_geopackage_with_the")),
                new WelcomePage.Way(open, Messages.text("window.a_gpkg_file_from_amnok_or")),
                new WelcomePage.Way(
                        importFiles, Messages.text("window.spreadsheets_geojson_kml_gpx")));
    }
}
