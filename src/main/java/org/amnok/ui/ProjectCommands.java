package org.amnok.ui;

import static org.amnok.ui.command.Command.named;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import org.amnok.ui.command.Command;
import org.amnok.ui.welcome.WelcomePage;

/// What can be done with projects and with the window, also while none is open.
final class ProjectCommands {
    final Command create;
    final Command open;
    final Command sample;
    final Command importFiles;
    final Command addPhotos;
    final Command paste;
    final Command mergeProject;
    final Command exportImage;
    final Command exportData;
    final Command exportSelected;
    final Command makePolicy;
    final Command makePage;
    final Command editPages;
    final Command forget;
    final Command rememberNone;
    final Command close;
    final Command quit;
    final Command theme;
    final Command keys;
    final Command showLog;
    final Command about;

    /// @param noProject true while none is open
    /// @param keepsNone true while names of files and of the person are kept off the disk
    ProjectCommands(
            MainWindow window, ObservableBooleanValue noProject, ObservableBooleanValue keepsNone) {
        create = named("New project…", window::create).key("Shortcut+N").icon("new");
        open = named("Open project…", window::open).key("Shortcut+O").icon("folder");
        sample = named("Open the sample project", window::createSample);
        importFiles = named("Import sightings…", window::importFiles).key("Shortcut+I").icon("imp");
        addPhotos =
                named("Add photos…", window::addPhotos)
                        .key("Shortcut+Shift+I")
                        .icon("photo")
                        .disabledWhile(noProject);
        paste = named("Paste", window::paste).key("Shortcut+V").disabledWhile(noProject);
        mergeProject =
                named("Merge project…", window::mergeProject)
                        .key("Shortcut+Shift+O")
                        .disabledWhile(noProject);
        exportImage =
                named("Export image…", window::exportImage)
                        .key("Shortcut+E")
                        .icon("release")
                        .disabledWhile(noProject);
        exportData =
                named("Export data…", window::exportData)
                        .key("Shortcut+Shift+D")
                        .disabledWhile(noProject);
        exportSelected =
                named("Export data of the selected…", window::exportSelected)
                        .disabledWhile(noProject);
        makePolicy = named("Release policies…", window::makePolicy).disabledWhile(noProject);
        makePage =
                named("Make a page…", window::makePage)
                        .key("Shortcut+Shift+P")
                        .disabledWhile(noProject);
        editPages =
                named("Pages…", window::editPages)
                        .key("Shortcut+P")
                        .icon("layout")
                        .disabledWhile(noProject);
        forget = named("Forget recent files and names", window::forget);
        rememberNone =
                named("Keep no recent files or names", window::switchRemembering)
                        .tickedWhile(keepsNone);
        close =
                named("Close project", window::closeProject)
                        .key("Shortcut+W")
                        .disabledWhile(noProject);
        quit = named("Quit", window::quit).key("Shortcut+Q");
        theme = named("Light or dark", window::switchTheme).key("Shortcut+Shift+T");
        keys = named("Keys", window.help()::showKeys).key("F1");
        showLog = named("Show log", window.help()::showLog);
        about = named("About Amnok", window.help()::showAbout);
    }

    /// Those with a button above the open project.
    List<Command> buttons() {
        return List.of(create, open, importFiles, editPages, exportImage);
    }

    /// The ways to begin.
    List<WelcomePage.Way> ways() {
        return List.of(
                new WelcomePage.Way(
                        create, "An empty GeoPackage with the border, river and place names"),
                new WelcomePage.Way(open, "A .gpkg file from Amnok or QGIS"),
                new WelcomePage.Way(
                        importFiles, "Spreadsheets, GeoJSON, KML, GPX, GeoPackage, Shapefile"));
    }
}
