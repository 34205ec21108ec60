package org.amnok.ui.incoming;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.scene.control.CheckBoxTreeItem;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.cell.CheckBoxTreeCell;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.amnok.exchange.table.RecordTable;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// The folders of the table that is shown, of which a person ticks those to import. Not there for a
/// table without folders.
final class FolderTree extends VBox {
    private static final double WIDTH_PX = 260;
    private static final double HEIGHT_PX = 110;

    private final ImportModel model;
    private final Label title = Text.of("", "quiet-text");
    private final TreeView<String> tree = Fx.named("import-folders", new TreeView<>());

    /// The item that stands for what lies in a folder itself, by the folder's path.
    private final Map<String, CheckBoxTreeItem<String>> own = new HashMap<>();

    private final PauseTransition pause = new PauseTransition(Duration.millis(200));
    private boolean following;

    FolderTree(ImportModel model) {
        this.model = model;
        tree.setShowRoot(false);
        tree.setCellFactory(CheckBoxTreeCell.forTreeView());
        tree.setPrefSize(WIDTH_PX, HEIGHT_PX);
        setMinWidth(WIDTH_PX);
        tree.disableProperty().bind(model.isOver());
        title.setLabelFor(tree);
        pause.setOnFinished(e -> tell());
        Tooltips.of(tree, "incoming.only_ticked_folders_are_imported");
        setSpacing(4);
        setPadding(new Insets(0, 0, 0, 8));
        getChildren().addAll(title, tree);
        model.shown().subscribe(this::follow);
        model.plan().subscribe(plan -> tick());
    }

    private void follow(@Nullable RecordTable table) {
        var folders = table == null ? Map.<String, Integer>of() : table.folders();
        var isThere = !Set.of("").containsAll(folders.keySet());
        Fx.show(this, isThere);
        own.clear();
        if (isThere) {
            title.setText(Messages.text("incoming.folders_of_the_file", folders.size()));
            var root = root(folders);
            root.addEventHandler(
                    CheckBoxTreeItem.<String>checkBoxSelectionChangedEvent(), e -> changed());
            tree.setRoot(root);
            tick();
        }
    }

    /// A tick of a folder ticks all in it: what was ticked is told once for all of them.
    private void changed() {
        if (!following) {
            pause.playFromStart();
        }
    }

    private void tell() {
        var leftOut = new HashSet<String>();
        own.forEach(
                (path, item) -> {
                    if (!item.isSelected()) {
                        leftOut.add(path);
                    }
                });
        var table = model.shown().get();
        var now = model.mapping(table);
        if (!now.choices().leftOut().equals(leftOut)) {
            model.map(table, now.with(now.choices().leavingOut(leftOut)));
        }
    }

    private void tick() {
        var table = model.shown().get();
        if (table != null && pause.getStatus() != Animation.Status.RUNNING) {
            var leftOut = model.mapping(table).choices().leftOut();
            following = true;
            own.forEach((path, item) -> item.setSelected(!leftOut.contains(path)));
            following = false;
        }
    }

    private CheckBoxTreeItem<String> root(Map<String, Integer> folders) {
        var items = new HashMap<String, CheckBoxTreeItem<String>>();
        var within = new HashMap<String, Integer>();
        folders.forEach(
                (path, count) -> {
                    for (var at = path; !at.isEmpty(); at = above(at)) {
                        within.merge(at, count, Integer::sum);
                    }
                });
        var root = new CheckBoxTreeItem<String>();
        items.put("", root);
        folders.forEach(
                (path, count) -> {
                    var item = item(path, items, within);
                    if (path.isEmpty()) {
                        own.put(path, child(item, Messages.text("incoming.in_no_folder"), count));
                    } else if (count < within.getOrDefault(path, count)) {
                        own.put(
                                path,
                                child(item, Messages.text("incoming.in_the_folder_itself"), count));
                    } else {
                        own.put(path, item);
                    }
                });
        return root;
    }

    private static CheckBoxTreeItem<String> item(
            String path, Map<String, CheckBoxTreeItem<String>> items, Map<String, Integer> within) {
        var known = items.get(path);
        if (known == null) {
            var above = above(path);
            var name = path.substring(above.isEmpty() ? 0 : above.length() + 1);
            known = child(item(above, items, within), name, within.getOrDefault(path, 0));
            items.put(path, known);
        }
        return known;
    }

    private static CheckBoxTreeItem<String> child(TreeItem<String> of, String name, int count) {
        var item = new CheckBoxTreeItem<>("%s (%,d)".formatted(name, count));
        of.getChildren().add(item);
        return item;
    }

    private static String above(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
