package org.amnok.ui;

import static org.amnok.ui.command.Command.named;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.amnok.domain.record.Source;
import org.amnok.ui.command.Command;
import org.amnok.ui.project.IdleLock;
import org.amnok.ui.share.SharePane;
import org.amnok.ui.welcome.WelcomePage;
import org.amnok.words.Messages;

/// What can be done with projects and with the window, also while none is open.
final class ProjectCommands {
    final Command create;
    final Command open;
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

    final SharePane.Calls sharing;

    final Command exportImage;
    final Command printMap;
    final Command exportData;
    final Command exportSelected;
    final Command takeAlong;
    final Command share;
    final Command pack;
    final Command unpack;
    final Command makeKey;
    final Command makeDossier;
    final Command makePolicy;
    final Command makePage;
    final Command editPages;
    final Command forget;
    final Command rememberNone;
    final Command listSealed;
    final Command seal;
    final Command openers;
    final Command lock;
    final Command lockAfter;
    final Command close;
    final Command quit;
    final Command theme;
    final Command textSize;
    final List<Command> languages;
    final Command manual;
    final Command keys;
    final Command showLog;
    final Command about;

    /// @param noProject true while none is open
    /// @param noSealed true while none is open that is sealed
    /// @param memory whether names of files and of the person are kept off the disk
    /// @param textSize asks how large text is
    /// @param languages of the window, to choose from
    ProjectCommands(
            MainWindow window,
            ObservableBooleanValue noProject,
            ObservableBooleanValue noSealed,
            ForgettablePreferences memory,
            TextSize textSize,
            List<Command> languages) {
        this.languages = languages;
        create =
                named(Messages.text("window.new_project"), window::create)
                        .key("Shortcut+N")
                        .icon("new");
        open =
                named(Messages.text("window.open_project"), window::open)
                        .key("Shortcut+O")
                        .icon("folder");
        sample = named(Messages.text("window.open_the_sample_project"), window::createSample);
        importFiles =
                named(Messages.text("window.import_sightings"), window::importFiles)
                        .key("Shortcut+I")
                        .icon("imp");
        addPhotos =
                named(Messages.text("window.add_photos"), window::addPhotos)
                        .key("Shortcut+Shift+I")
                        .icon("photo")
                        .disabledWhile(noProject);
        paste =
                named(Messages.text("window.paste"), window::paste)
                        .key("Shortcut+V")
                        .disabledWhile(noProject);
        pasteReport =
                named(Messages.text("window.paste_a_report"), window::pasteReport)
                        .key("Shortcut+Shift+V")
                        .disabledWhile(noProject);
        mergeProject =
                named(Messages.text("window.merge_project"), window::mergeProject)
                        .key("Shortcut+Shift+O")
                        .disabledWhile(noProject);
        compareProject =
                named(Messages.text("difference.menu"), window::compareProject)
                        .disabledWhile(noProject);
        expungeSource = window::expungeSource;
        sharing = window.sharing();
        expunge =
                named(Messages.text("expunge.expunge_the_selection"), window::expunge)
                        .disabledWhile(noProject);
        exportImage =
                named(Messages.text("window.export_image"), window::exportImage)
                        .key("Shortcut+E")
                        .icon("release")
                        .disabledWhile(noProject);
        printMap =
                named(Messages.text("window.print_map"), window::printMap)
                        .key("Shortcut+Alt+P")
                        .disabledWhile(noProject);
        exportData =
                named(Messages.text("window.export_data"), window::exportData)
                        .key("Shortcut+Shift+D")
                        .disabledWhile(noProject);
        exportSelected =
                named(Messages.text("window.export_data_of_the_selected"), window::exportSelected)
                        .disabledWhile(noProject);
        takeAlong =
                named(Messages.text("courier.menu_copy_to_take_along"), window::takeAlong)
                        .disabledWhile(noProject);
        share = named(Messages.text("share.menu_share"), window::share).disabledWhile(noProject);
        pack = named(Messages.text("courier.menu_pack"), window::pack).disabledWhile(noProject);
        unpack = named(Messages.text("courier.menu_unpack"), window::unpack);
        makeKey = named(Messages.text("courier.menu_make_key"), window::makeKey);
        makeDossier =
                named(Messages.text("dossier.menu_dossier"), window::makeDossier)
                        .disabledWhile(noProject);
        makePolicy =
                named(Messages.text("window.release_policies"), window::makePolicy)
                        .disabledWhile(noProject);
        makePage =
                named(Messages.text("window.make_a_page"), window::makePage)
                        .key("Shortcut+Shift+P")
                        .disabledWhile(noProject);
        editPages =
                named(Messages.text("window.pages"), window::editPages)
                        .key("Shortcut+P")
                        .icon("layout")
                        .disabledWhile(noProject);
        forget = named(Messages.text("window.forget_recent_files_and_names"), window::forget);
        rememberNone =
                named(
                                Messages.text("window.keep_no_recent_files_or_names"),
                                window::switchRemembering)
                        .tickedWhile(memory.none());
        listSealed =
                named(Messages.text("window.list_sealed_projects"), window::switchListingSealed)
                        .tickedWhile(memory.sealedListed())
                        .disabledWhile(memory.none());
        seal =
                named(Messages.text("seal.menu_seal"), window::seal)
                        .disabledWhile(Bindings.or(noProject, Bindings.not(noSealed)));
        openers =
                named(Messages.text("seal.menu_who_can_open_it"), window::changeOpeners)
                        .disabledWhile(noSealed);
        lock =
                named(Messages.text("seal.menu_lock"), window::lock)
                        .key(IdleLock.KEY)
                        .disabledWhile(noSealed);
        lockAfter = named(Messages.text("seal.menu_lock_after"), window::chooseIdle);
        close =
                named(Messages.text("window.close_project"), window::closeProject)
                        .key("Shortcut+W")
                        .disabledWhile(noProject);
        quit = named(Messages.text("window.quit"), window::quit).key("Shortcut+Q");
        theme =
                named(Messages.text("window.light_or_dark"), window::switchTheme)
                        .key("Shortcut+Shift+T");
        this.textSize = named(Messages.text("window.text_size") + "…", textSize::choose);
        manual = named(Messages.text("manual.title"), window.help()::showManual).key("F1");
        keys = named(Messages.text("window.keys"), window.help()::showKeys);
        showLog = named(Messages.text("window.show_log"), window.help()::showLog);
        about = named(Messages.text("window.about_amnok"), window.help()::showAbout);
    }

    /// Those with a button above the open project.
    List<Command> buttons() {
        return List.of(create, open, importFiles, editPages, exportImage);
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
