package org.amnok.ui.command;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.amnok.words.Messages;

/// The menu bar, from commands. Alt and the letter that is underlined open a menu.
public final class MenuLine extends MenuBar {
    /// One menu: the key of its name, and groups of commands with lines between.
    public record MenuOf(String key, List<List<Command>> groups) {
        /// In the language of the window.
        public String name() {
            return Messages.text(key);
        }
    }

    public MenuLine(List<MenuOf> menus) {
        var taken = new HashSet<Character>();
        menus.forEach(menu -> getMenus().add(menu(menu, letter(menu.key(), taken))));
    }

    /// The first letter of the English name that no menu before has: the same in each language.
    private static char letter(String key, Set<Character> taken) {
        var name = Messages.english(key);
        var letter =
                name.chars()
                        .mapToObj(c -> (char) c)
                        .filter(c -> taken.add(Character.toUpperCase(c)))
                        .findFirst();
        return letter.orElse(name.charAt(0));
    }

    private static Menu menu(MenuOf words, char letter) {
        var menu = new Menu(underlined(words.name(), letter));
        for (var group : words.groups()) {
            var items = group.stream().map(CommandItem::of).toList();
            if (!menu.getItems().isEmpty() && !group.isEmpty()) {
                menu.getItems().add(lineAbove(items));
            }
            menu.getItems().addAll(items);
        }
        return menu;
    }

    /// Seen while any of the lines below it is.
    private static MenuItem lineAbove(List<MenuItem> items) {
        var line = new SeparatorMenuItem();
        var seen = items.stream().map(MenuItem::visibleProperty).toArray(Observable[]::new);
        line.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> items.stream().anyMatch(MenuItem::isVisible), seen));
        return line;
    }

    /// "S_ite", or "지점(_I)" where the name does not have the letter.
    private static String underlined(String name, char letter) {
        var at = name.indexOf(letter);
        return at < 0
                ? name + "(_" + Character.toUpperCase(letter) + ")"
                : name.substring(0, at) + "_" + name.substring(at);
    }
}
