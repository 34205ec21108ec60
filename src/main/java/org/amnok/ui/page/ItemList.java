package org.amnok.ui.page;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.amnok.domain.page.Arrangement;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.PageItem;
import org.amnok.domain.page.Worded;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// The items of the page, the uppermost first. Selecting here is selecting on the page.
final class ItemList extends BorderPane {
    private static final Pattern FIELD = Pattern.compile("\\{\\w+}");
    private static final double ICON = 16;

    private final PageDraft draft;
    private final ItemSelection chosen;
    private final FieldValues values;
    private final ListView<PageItem> list = Fx.styled(new ListView<>(), "page-items");
    private boolean following;

    /// @param add adds an item of a kind
    /// @param addPicture asks for a picture of a person's own and adds it
    /// @param keys what keys do that the list does not know
    ItemList(
            PageDraft draft,
            ItemSelection chosen,
            FieldValues values,
            Consumer<NewItem> add,
            Runnable addPicture,
            Consumer<KeyEvent> keys) {
        this.draft = draft;
        this.chosen = chosen;
        this.values = values;
        getStyleClass().add("pane");
        list.setId("page-items");
        list.setAccessibleText(Messages.text("page.items_of_the_page_from_above"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(any -> new Row());
        list.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<PageItem>) change -> selected());
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (!event.getCode().isArrowKey()) {
                        keys.accept(event);
                    }
                });
        var head =
                new HBox(
                        Text.label("page.items", "pane-title"),
                        Text.spring(),
                        addMenu(add, addPicture));
        head.getStyleClass().add("pane-head");
        setTop(head);
        setCenter(list);
        draft.shown().subscribe(page -> show());
        chosen.ids().subscribe(ids -> select());
        values.known().subscribe((was, is) -> list.refresh());
    }

    private static MenuButton addMenu(Consumer<NewItem> add, Runnable addPicture) {
        var menu = Fx.named("add-item", new MenuButton(Messages.text("common.add")));
        for (var kind : NewItem.values()) {
            var item = new MenuItem(kind.title(), new Icon(kind.icon(), ICON));
            item.setId("add-" + kind.english().replace(' ', '-'));
            item.setOnAction(event -> add.accept(kind));
            menu.getItems().add(item);
        }
        var picture = new MenuItem(Messages.text("editor.add_picture"), new Icon("photo", ICON));
        picture.setId("add-picture");
        picture.setOnAction(_ -> addPicture.run());
        menu.getItems().add(picture);
        return Tooltips.of(menu, "page.add_an_item_to_the_page");
    }

    private void show() {
        var items = draft.shown().get().map(PageDesign::items).orElse(List.of()).reversed();
        if (!items.equals(list.getItems())) {
            following = true;
            list.getItems().setAll(items);
            following = false;
        }
        select();
    }

    private void select() {
        following = true;
        var model = list.getSelectionModel();
        var wanted =
                list.getItems().stream()
                        .filter(item -> chosen.contains(item.id()))
                        .mapToInt(list.getItems()::indexOf)
                        .toArray();
        if (!List.copyOf(model.getSelectedItems()).equals(listed(wanted))) {
            model.clearSelection();
            if (wanted.length > 0) {
                model.selectIndices(wanted[0], wanted);
            }
        }
        following = false;
    }

    private List<PageItem> listed(int[] rows) {
        return Arrays.stream(rows).mapToObj(list.getItems()::get).toList();
    }

    private void selected() {
        if (!following) {
            following = true;
            chosen.set(
                    list.getSelectionModel().getSelectedItems().stream()
                            .map(PageItem::id)
                            .toList());
            following = false;
        }
    }

    /// Icon, name, and whether it is locked.
    private final class Row extends ListCell<PageItem> {
        Row() {
            setPrefWidth(0); // as wide as the list, never wider
        }

        @Override
        protected void updateItem(@Nullable PageItem item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                setGraphic(null);
            } else {
                setGraphic(row(item));
                applyCss(); // else it is first seen without its styles
                setAccessibleText(
                        Messages.text(
                                item.locked() ? "page.told_locked_item" : "page.told_item",
                                ItemWords.kind(item),
                                words(item)));
            }
        }

        private HBox row(PageItem item) {
            var name = Fx.growing(ScriptFont.follow(Text.of(words(item))));
            name.setMinWidth(0);
            name.setMaxWidth(Double.MAX_VALUE);
            var row = Fx.row("page-item", new Icon(ItemWords.icon(item), ICON), name);
            if (!item.group().isEmpty()) {
                row.getChildren().add(Tooltips.of(new Icon("group", 13), "page.in_a_group"));
            }
            row.getChildren().add(lock(item));
            return row;
        }

        private Button lock(PageItem item) {
            var lock = new Button("", new Icon(item.locked() ? "lock" : "unlock", 14));
            lock.getStyleClass().addAll("small-tool", item.locked() ? "locked" : "unlocked");
            lock.setFocusTraversable(false);
            lock.setOnAction(
                    event ->
                            draft.change(
                                    item.locked() ? "unlock item" : "lock item",
                                    page ->
                                            Arrangement.of(page, List.of(item.id()))
                                                    .locked(!item.locked())));
            return Tooltips.saying(
                    lock,
                    item.locked()
                            ? Messages.text("page.unlock")
                            : Messages.text("page.lock_in_its_place"));
        }
    }

    /// A text says its first line; its name until it is known what its fields say.
    private String words(PageItem item) {
        return item instanceof Worded text
                ? values.filled(text.text())
                        .lines()
                        .findFirst()
                        .filter(line -> !line.isBlank() && !FIELD.matcher(line).find())
                        .orElse(ItemWords.name(item))
                : ItemWords.name(item);
    }
}
