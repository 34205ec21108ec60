package org.amnok.ui;

import static org.amnok.ui.command.Command.command;

import org.amnok.ui.command.Command;
import org.amnok.ui.share.SharePane;

/// What lets something of the open project leave it, or hands it on.
final class OutputCommands {
    final Command exportImage;
    final Command printMap;
    final Command exportData;
    final Command exportSelected;
    final Command takeAlong;
    final Command makeDossier;
    final Command makePolicy;
    final Command makePage;
    final Command editPages;
    final Command share;
    final Command pack;
    final Command unpack;
    final Command makeKey;

    /// What the pane of those who share the project does.
    final SharePane.Calls sharing;

    OutputCommands(ProjectFiles files, OpenedProject opened, ProjectControllers does) {
        exportImage =
                opened.leaving("window.export_image", does.pictures::export)
                        .key("Shortcut+E")
                        .icon("release");
        printMap = opened.leaving("window.print_map", does.pictures::print).key("Shortcut+Alt+P");
        exportData =
                opened.leaving("window.export_data", does.data::export).key("Shortcut+Shift+D");
        exportSelected =
                opened.leaving("window.export_data_of_the_selected", does.data::exportSelected);
        takeAlong = opened.leaving("courier.menu_copy_to_take_along", does.data::takeAlong);
        makeDossier = opened.leaving("dossier.menu_dossier", does.dossiers::make);
        makePolicy = opened.leaving("window.release_policies", does.policies::make);
        makePage = opened.leaving("window.make_a_page", does.pages::make).key("Shortcut+Shift+P");
        editPages =
                opened.leaving("window.pages", does.layouts::edit).key("Shortcut+P").icon("layout");
        share = opened.leaving("share.menu_share", does.shares::share);
        pack = opened.leaving("courier.menu_pack", does.courier::pack);
        unpack = command("courier.menu_unpack", files::unpack);
        makeKey = command("courier.menu_make_key", does.courier::makeKey);
        sharing =
                new SharePane.Calls(
                        opened.with(does.shares::share),
                        opened.with(does.shares::sync),
                        opened.with(does.shares::answer),
                        does.shares.shared());
    }
}
