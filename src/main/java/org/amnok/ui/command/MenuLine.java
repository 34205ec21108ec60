package org.amnok.ui.command;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SeparatorMenuItem;

/// The menu bar, from commands.
public final class MenuLine extends MenuBar {
    /// One menu: its name, and groups of commands with lines between.
    public record MenuOf(String name, List<List<Command>> groups) {}

    public MenuLine(List<MenuOf> menus) {
        menus.forEach(menu -> getMenus().add(menu(menu)));
    }

    private static Menu menu(MenuOf words) {
        var menu = new Menu(words.name());
        for (var group : words.groups()) {
            if (!menu.getItems().isEmpty() && !group.isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            group.stream().map(CommandItem::of).forEach(menu.getItems()::add);
        }
        return menu;
    }
}
