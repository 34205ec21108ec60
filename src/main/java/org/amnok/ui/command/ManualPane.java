package org.amnok.ui.command;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.amnok.manual.KeyMap;
import org.amnok.manual.Manual;
import org.amnok.manual.ManualTask;
import org.amnok.manual.StepPart;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.WordsOfItem;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// The manual: a field to search it, its tasks at the left, the chosen one at the right. The keys,
/// from the commands themselves, are the last entry.
public final class ManualPane extends BorderPane {
    /// Beside a picture: the padding of its page and the scroll bar.
    private static final double BESIDE = 70;

    private final FilteredList<Entry> found;
    private final ListView<Entry> list;
    private final ScrollPane page = Fx.named("manual-page", new ScrollPane());

    /// @param words what is searched
    /// @param page made when it is shown: no other picture is read
    private record Entry(String title, String words, Supplier<Node> page) {}

    /// @param commands all that may have a key
    public ManualPane(List<Command> commands) {
        getStyleClass().add("manual");
        var tasks = Manual.tasks().stream().map(this::entry);
        found =
                new FilteredList<>(
                        FXCollections.observableList(
                                Stream.concat(tasks, Stream.of(keys(commands))).toList()));
        list = new ListView<>(found);
        list.setId("manual-tasks");
        list.setAccessibleText(Messages.text("manual.title"));
        list.getStyleClass().add("page-items");
        list.setCellFactory(_ -> cell());
        list.setPlaceholder(Text.paragraph("manual.nothing_found", "hint"));
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        page.setFitToWidth(true);
        VBox.setVgrow(list, Priority.ALWAYS);
        setLeft(new VBox(search(), list));
        setCenter(page);
        list.getSelectionModel().selectFirst();
    }

    private TextField search() {
        var search = Fx.named("manual-search", ScriptFont.follow(new TextField()));
        search.setPromptText(Messages.text("manual.search"));
        search.setAccessibleText(Messages.text("manual.search"));
        search.textProperty().subscribe(this::find);
        Fx.onKeyFirst(search, KeyCode.DOWN, list::requestFocus);
        return search;
    }

    /// Keeps the entries that have all the words.
    private void find(String typed) {
        var words = List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        found.setPredicate(entry -> words.stream().allMatch(entry.words()::contains));
        list.getSelectionModel().selectFirst();
    }

    /// Shows the keys.
    public void showKeys() {
        list.getSelectionModel().selectLast();
    }

    private void show(@Nullable Entry entry) {
        page.setContent(entry == null ? null : entry.page().get());
        page.setVvalue(0);
    }

    private static Entry keys(List<Command> commands) {
        var lines =
                Stream.concat(
                                KeyMap.gestures().stream(),
                                commands.stream()
                                        .filter(c -> !c.keyWords().isEmpty())
                                        .filter(c -> !c.label().get().isEmpty())
                                        .map(c -> new KeyMap.Line(c.keyWords(), c.label().get())))
                        .toList();
        var title = Messages.text("window.keys");
        var words =
                lines.stream()
                        .map(line -> line.keys() + " " + line.words())
                        .collect(Collectors.joining(" ", title + " ", ""));
        return new Entry(title, words.toLowerCase(Locale.ROOT), () -> new KeysPage(lines));
    }

    private Entry entry(ManualTask task) {
        return new Entry(task.title(), task.words().toLowerCase(Locale.ROOT), () -> page(task));
    }

    private Node page(ManualTask task) {
        var page = new VBox(Text.wrapped(task.title(), "dialog-title"), Text.wrapped(task.when()));
        page.getStyleClass().add("manual-task");
        for (var i = 0; i < task.steps().size(); i++) {
            var step = Fx.growing(flow(task.steps().get(i)));
            page.getChildren().add(new HBox(Text.of((i + 1) + ".", "manual-number"), step));
        }
        page.getChildren().add(picture(task));
        return page;
    }

    /// As wide as the page, but never larger than it was taken; read in the background.
    private ImageView picture(ManualTask task) {
        var image = new Image(Manual.picture(task).toExternalForm(), true);
        var view = new ImageView(image);
        view.setPreserveRatio(true);
        view.fitWidthProperty()
                .bind(Bindings.min(image.widthProperty(), page.widthProperty().subtract(BESIDE)));
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setAccessibleText(task.pictureText());
        return view;
    }

    private static TextFlow flow(List<StepPart> step) {
        var flow = new TextFlow();
        for (var part : step) {
            var text = new javafx.scene.text.Text(part.text());
            text.getStyleClass()
                    .add(
                            switch (part.look()) {
                                case WORDS -> "manual-words";
                                case NAME -> "manual-name";
                                case KEY -> "manual-key";
                            });
            flow.getChildren().add(text);
        }
        return flow;
    }

    /// The title of an entry, in as many lines as it needs.
    private static ListCell<Entry> cell() {
        var cell = new WordsOfItem<>(Entry::title);
        cell.setWrapText(true);
        cell.setPrefWidth(0);
        return cell;
    }

    /// What is pressed and what it does, line by line.
    private static final class KeysPage extends GridPane {
        KeysPage(List<KeyMap.Line> lines) {
            getStyleClass().add("keys-page");
            for (var i = 0; i < lines.size(); i++) {
                add(Fx.whole(Text.of(lines.get(i).keys(), "key")), 0, i);
                add(Text.wrapped(lines.get(i).words()), 1, i);
            }
        }
    }
}
