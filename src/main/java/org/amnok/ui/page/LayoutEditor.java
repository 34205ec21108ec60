package org.amnok.ui.page;

import static org.amnok.ui.command.Command.command;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amnok.domain.Problem;
import org.amnok.domain.page.MapView;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.record.Illustration;
import org.amnok.domain.record.PageLayout;
import org.amnok.domain.record.SavedFilter;
import org.amnok.ui.command.Command;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.session.Session;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;

/// The layout editor: kept pages in the place of the map. Items at the left, the page as it will be
/// printed in the middle, what is selected in numbers at the right.
public final class LayoutEditor extends BorderPane {
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    private final PageDraft draft;
    private final FieldValues values;
    private final ItemSelection chosen;
    private final LayoutList shelf;
    private final PageEdits edits;
    private final PageCanvas canvas;
    private final PageKeys keys;
    private final Ways ways;
    private final Label hint = Fx.named("page-hint", Text.wrapped("", "page-hint"));
    private final Node nothing;
    private final StackPane middle;

    /// What the editor leaves to the window.
    ///
    /// @param back shows the map again
    /// @param newPage asks for a template
    /// @param export asks what may leave and where to, and writes the page
    /// @param print asks what may leave and on which printer, and prints the page
    /// @param series asks what there shall be a page for, and makes them all
    /// @param picture asks for a picture of a person's own, and hands it over
    /// @param copy asks what may leave, and copies words of a page
    /// @param mainView what the main map shows
    record Ways(
            Runnable back,
            Command newPage,
            Command undo,
            Command redo,
            Consumer<PageLayout> export,
            Consumer<PageLayout> print,
            Consumer<PageLayout> series,
            Consumer<Consumer<BroughtPicture>> picture,
            BiConsumer<PageLayout, PageWords> copy,
            Supplier<MapView> mainView) {}

    /// @param tasks draws
    /// @param fx brings news to the FX thread
    public LayoutEditor(
            Session session, PagePreview pictures, Tasks tasks, InstantSource clock, Ways ways) {
        this.ways = ways;
        draft = new PageDraft(session, tasks);
        chosen = new ItemSelection(draft);
        shelf = new LayoutList(session, draft);
        edits = new PageEdits(draft, chosen);
        canvas = new PageCanvas(draft, chosen, pictures, tasks);
        values = new FieldValues(session, draft, pictures, tasks);
        var texts = new InlineTextEditor(canvas, draft, values.known()::get);
        var gestures = new PageGestures(canvas, draft, chosen, texts);
        keys = new PageKeys(canvas, gestures, edits, chosen);
        nothing = nothing();
        middle = new StackPane(canvas, nothing);
        setId("layout-editor");
        getStyleClass().add("layout-editor");
        var items = new ItemList(draft, chosen, values, this::add, this::addPicture, keys::typed);
        items.setPrefWidth(236);
        setLeft(items);
        var below = new BorderPane(middle);
        below.setBottom(hint);
        setCenter(below);
        var outside = new PropertiesPane.Ways(this::copy, () -> filters(session), ways.mainView());
        var properties = new PropertiesPane(edits, pictures, values, tasks, clock, outside);
        properties.setPrefWidth(308);
        shelf.all().subscribe(all -> properties.show());
        setRight(properties);
        setTop(new EditorHead(shelf, draft, canvas, headWays()));
        listen();
    }

    private void listen() {
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keepFirst);
        addEventHandler(KeyEvent.KEY_PRESSED, this::left);
        draft.shown().subscribe(page -> follow());
        draft.trouble().subscribe(trouble -> explain());
        canvas.mapInHand().subscribe(map -> explain());
        values.excluded().subscribe(why -> explain());
        values.coarse().subscribe(pictures -> explain());
    }

    private EditorHead.Ways headWays() {
        return new EditorHead.Ways(
                this::leave,
                ways.newPage(),
                ways.undo(),
                ways.redo(),
                command("page.zoom_out", () -> canvas.zoomBy(0.8)).icon("zoom_out"),
                command("page.whole_page", canvas::fit).key("Shortcut+0").icon("zoom_all"),
                command("page.zoom_in", () -> canvas.zoomBy(1.25)).icon("zoom_in"),
                this::series,
                this::export);
    }

    private static List<SavedFilter> filters(Session session) {
        return List.copyOf(session.state().get().contents().all(SavedFilter.class));
    }

    private void add(NewItem kind) {
        edits.add(kind, ways.mainView().get());
        canvas.requestFocus();
    }

    private void copy(PageWords words) {
        draft.flush();
        draft.kept().ifPresent(layout -> ways.copy().accept(layout, words));
    }

    private void addPicture() {
        ways.picture().accept(own -> edits.add(own.picture(), own.widthOverHeight()));
        canvas.requestFocus();
    }

    /// A picture of a person's own.
    record BroughtPicture(Illustration picture, double widthOverHeight) {}

    private Node nothing() {
        var make = Buttons.named("make-page", "window.make_a_page", () -> ways.newPage().run());
        make.disableProperty().bind(ways.newPage().disabled());
        var box = new VBox(Text.label("page.no_page_yet_make_one_from", "empty"), make);
        box.getStyleClass().add("empty-box");
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return box;
    }

    /// Works on a layout of the project; on the first when there is none of this id.
    public void open(Optional<UUID> layout) {
        shelf.open(layout);
        canvas.requestFocus();
    }

    /// Works on a layout that the project does not keep yet, and lets it be kept.
    public void openNew(PageLayout layout) {
        draft.openNew(layout);
        canvas.requestFocus();
    }

    /// Asks what may leave and where to, and writes the page as it is seen.
    public void export() {
        draft.flush();
        draft.kept().ifPresent(ways.export());
    }

    /// Asks what may leave and on which printer, and prints the page as it is seen.
    public void print() {
        draft.flush();
        draft.kept().ifPresent(ways.print());
    }

    /// Asks what there shall be a page for, and makes them all.
    public void series() {
        draft.flush();
        draft.kept().ifPresent(ways.series());
    }

    private void leave() {
        draft.flush();
        ways.back().run();
    }

    /// Undo takes back what was typed last, also when it was not kept yet.
    private void keepFirst(KeyEvent event) {
        if (event.getCode() == KeyCode.Z && event.isShortcutDown()) {
            draft.flush();
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.getTarget() == canvas) {
            keys.typed(event);
        }
    }

    /// Esc goes from a field to the page, and from the page to the map.
    private void left(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !event.isConsumed()) {
            event.consume();
            if (event.getTarget() == canvas) {
                leave();
            } else {
                canvas.requestFocus();
            }
        }
    }

    private void follow() {
        var isOpen = draft.shown().get().isPresent();
        nothing.setVisible(!isOpen);
        canvas.setVisible(isOpen);
    }

    private void explain() {
        var warning =
                draft.trouble()
                        .get()
                        .map(Problem::words)
                        .or(() -> values.coarse().get().stream().findFirst())
                        .or(values.excluded()::get);
        var help =
                canvas.mapInHand().get().isPresent()
                        ? "page.drag_moves_the_map_in_its"
                        : "page.drag_moves_an_item_shift_keeps";
        hint.pseudoClassStateChanged(WARNING, warning.isPresent());
        hint.setText(warning.map(words -> "⚠ " + words + " ").orElse("") + Messages.text(help));
    }

    /// The layout that is worked on; empty while none is open.
    Optional<UUID> opened() {
        return draft.kept().map(PageLayout::uuid);
    }

    /// The page as it is seen; empty while none is open.
    public Optional<PageDesign> page() {
        return draft.shown().get();
    }

    /// Keeps what was changed.
    public void close() {
        values.close();
        draft.close();
        shelf.close();
        canvas.close();
    }
}
