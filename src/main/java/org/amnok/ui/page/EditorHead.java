package org.amnok.ui.page;

import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.amnok.domain.record.PageLayout;
import org.amnok.ui.command.Command;
import org.amnok.ui.command.CommandButton;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.ChangeGuard;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.look.WordsOfItem;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// The editor's one toolbar: back to the map, which layout, undo, zoom, export.
final class EditorHead extends HBox {
    private static final double ICON = 20;

    private final LayoutList shelf;
    private final PageDraft draft;
    private final ComboBox<PageLayout> layouts = Fx.named("layouts", new ComboBox<>());
    private final ChangeGuard showing = new ChangeGuard();

    /// What the buttons of the toolbar do.
    record Ways(
            Runnable back,
            Command newPage,
            Command undo,
            Command redo,
            Command zoomOut,
            Command fit,
            Command zoomIn,
            Runnable series,
            Runnable export) {}

    EditorHead(LayoutList shelf, PageDraft draft, PageCanvas canvas, Ways ways) {
        this.shelf = shelf;
        this.draft = draft;
        getStyleClass().addAll("toolbar", "editor-head");
        dressChoice();
        var percent = Fx.named("page-zoom", Text.of("", "quiet-text"));
        percent.setMinWidth(44);
        canvas.view().subscribe(view -> percent.setText(view.percent() + " %"));
        getChildren()
                .addAll(
                        back(ways.back()),
                        new Separator(Orientation.VERTICAL),
                        layouts,
                        tool(ways.newPage()),
                        tool(duplicate()),
                        tool(delete()),
                        new Separator(Orientation.VERTICAL),
                        tool(ways.undo()),
                        tool(ways.redo()),
                        new Separator(Orientation.VERTICAL),
                        tool(ways.zoomOut()),
                        tool(ways.zoomIn()),
                        tool(ways.fit()),
                        percent,
                        Text.spring(),
                        drawing(canvas),
                        series(ways.series()),
                        export(ways.export()));
        shelf.all().subscribe(all -> showing.quietly(this::follow));
        draft.shown().subscribe(page -> showing.quietly(this::follow));
    }

    private static Node tool(Command command) {
        var button = new CommandButton(command, ICON);
        button.setFocusTraversable(true);
        return button;
    }

    private static Button back(Runnable back) {
        var button = Buttons.named("back-to-map", "back", ICON, "common.map", back);
        return Tooltips.of(button, "common.back_to_the_map_esc");
    }

    private Command duplicate() {
        return Command.command("page.duplicate_this_page", shelf::duplicate).icon("duplicate");
    }

    private Command delete() {
        return Command.command("page.delete_this_page_undo_brings_it", shelf::delete)
                .icon("delete");
    }

    private static Label drawing(PageCanvas canvas) {
        var drawing = Text.label("page.drawing", "quiet-text");
        drawing.visibleProperty().bind(canvas.drawing());
        return drawing;
    }

    private Button series(Runnable series) {
        var button = Buttons.named("page-series", "editor.series_button", series);
        draft.shown().subscribe(page -> button.setDisable(page.isEmpty()));
        return Tooltips.of(button, "editor.series_tip");
    }

    private Button export(Runnable export) {
        var button = Buttons.named("export-page", "page.export", export, "primary");
        button.setDefaultButton(false);
        draft.shown().subscribe(page -> button.setDisable(page.isEmpty()));
        return Tooltips.of(button, "page.shows_what_leaves_this_machine");
    }

    private void dressChoice() {
        layouts.setPrefWidth(230);
        layouts.setPromptText(Messages.text("page.no_page_yet"));
        layouts.setCellFactory(_ -> new WordsOfItem<>(PageLayout::name));
        layouts.setButtonCell(new WordsOfItem<>(PageLayout::name));
        layouts.setConverter(new Names());
        Tooltips.of(layouts, "page.which_page_is_worked_on_its");
        showing.onChange(layouts.valueProperty(), chosen -> shelf.open(Optional.of(chosen.uuid())));
    }

    /// A new page is shown before the list has it.
    private static final class Names extends StringConverter<PageLayout> {
        @Override
        public String toString(@Nullable PageLayout layout) {
            return layout == null ? "" : layout.name();
        }

        @Override
        public @Nullable PageLayout fromString(String name) {
            return null; // nothing is typed here
        }
    }

    private void follow() {
        if (!layouts.getItems().equals(shelf.all().get())) {
            layouts.getItems().setAll(shelf.all().get());
        }
        layouts.setValue(draft.kept().map(this::listed).orElse(null));
    }

    private PageLayout listed(PageLayout kept) {
        UUID uuid = kept.uuid();
        return layouts.getItems().stream()
                .filter(each -> each.uuid().equals(uuid))
                .findFirst()
                .orElse(kept);
    }
}
