package org.amnok.ui.search;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.amnok.domain.Language;
import org.amnok.domain.Names;
import org.amnok.domain.ProblemException;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Place;
import org.amnok.geo.CoordinateText;
import org.amnok.geo.CoordinateText.Notation;
import org.amnok.geo.UncertaintyText;
import org.amnok.geo.words.PlaceWords;
import org.amnok.index.SightingIndex;
import org.amnok.map.ground.PlaceText;
import org.amnok.map.symbol.SiteSymbols;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Suggestions;
import org.amnok.ui.look.Symbols;
import org.amnok.ui.look.Text;
import org.amnok.ui.session.Session;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;

/// Finds a place, a sighting or a coordinate. Enter goes there; Ctrl+Enter adds a sighting there,
/// too, with Shift one like the last.
public final class SearchField extends HBox {
    private static final double SYMBOL = 16;

    /// So many names are told when nothing is called as was typed.
    private static final int ALIKE = 3;

    private static final KeyCombination KEY = KeyCombination.valueOf("Shortcut+F");

    /// Icon, gaps and what lies around the words of the field, px.
    private static final double AROUND = 64;

    private final TextField field =
            Fx.growing(Fx.named("search", ScriptFont.follow(new TextField())));
    private final Session session;
    private final SearchIndex index;
    private final Tasks tasks;
    private final Symbols symbols;
    private final Suggestions<SearchHit> suggestions;
    private final Consumer<SearchHit> go;
    private final Adding add;
    private boolean adds;
    private boolean isLikeLast;
    private volatile String newest = "";

    /// What is written like the newest text, when nothing is called so. On the FX thread.
    private List<SearchHit> alike = List.of();

    private record Found(List<SearchHit> hits, List<SearchHit> alike) {
        static final Found NOTHING = new Found(List.of(), List.of());
    }

    /// Adds a sighting where something was found.
    public interface Adding {
        /// Understands places that are told in words.
        PlaceWords words();

        /// @param typed what was looked for
        /// @param isLikeLast true for one with what the last one has
        void at(SearchHit hit, String typed, boolean isLikeLast);
    }

    /// @param tasks where names are compared
    /// @param go shows what was found
    /// @param add goes there, and adds a sighting
    public SearchField(
            Session session,
            SearchIndex index,
            Symbols symbols,
            Tasks tasks,
            Consumer<SearchHit> go,
            Adding add) {
        this.session = session;
        this.index = index;
        this.tasks = tasks;
        this.symbols = symbols;
        this.go = go;
        this.add = add;
        getStyleClass().add("search");
        field.setPromptText(Messages.text("search.find_a_place_sighting_or"));
        field.setAccessibleText(Messages.text("search.find_a_place_sighting_or"));
        var key = Fx.collapsing(Text.of(KEY.getDisplayText(), "hint"));
        hideWhereNarrow(key);
        getChildren().addAll(new Icon("search", 16), field, key);
        suggestions = new Suggestions<>(field, this::find, this::line, this::chosen);
        suggestions.whenNone(this::none);
        if (!session.isReadOnly()) {
            suggestions.keys(Messages.text("search.enter_goes_there_ctrl_enter"));
        }
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /// The prompt is read whole; the menu names the key, too.
    private void hideWhereNarrow(Label key) {
        var prompt = new javafx.scene.text.Text(field.getPromptText());
        prompt.fontProperty().bind(field.fontProperty());
        key.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> hasRoom(prompt, key),
                                widthProperty(),
                                prompt.layoutBoundsProperty(),
                                key.fontProperty()));
    }

    private boolean hasRoom(Node prompt, Label key) {
        return getWidth() >= prompt.getLayoutBounds().getWidth() + key.prefWidth(-1) + AROUND;
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
        field.selectAll();
    }

    /// Typing never waits for the search: a text that was typed over meanwhile is not looked for.
    private CompletableFuture<List<SearchHit>> find(String text) {
        var now = session.state().get();
        var words = add.words();
        newest = text;
        var hits = new CompletableFuture<List<SearchHit>>();
        tasks.work(
                        () ->
                                text.equals(newest)
                                        ? find(text, now.contents(), now.index(), words)
                                        : Found.NOTHING)
                .then(
                        found -> {
                            alike = found.alike();
                            hits.complete(found.hits());
                        })
                .start(
                        problem -> {
                            session.report(problem);
                            hits.complete(List.of());
                        });
        return hits;
    }

    private Found find(
            String text, ProjectContents contents, SightingIndex rows, PlaceWords words) {
        var named = index.find(text, contents, rows);
        var found = named.isEmpty() ? inWords(text, words.read(text)) : named;
        return new Found(found, found.isEmpty() ? index.alike(text, contents, ALIKE) : List.of());
    }

    private static List<SearchHit> inWords(String text, PlaceWords.Reading said) {
        return switch (said) {
            case PlaceWords.Reading.Of(var place) -> hits(new PlaceWords.Choice(text, place));
            case PlaceWords.Reading.OneOf(var choices) ->
                    choices.stream().flatMap(choice -> hits(choice).stream()).toList();
            case PlaceWords.Reading.None _ -> List.of();
        };
    }

    private static List<SearchHit> hits(PlaceWords.Choice choice) {
        return choice.place() instanceof Place.Located at
                ? List.of(new SearchHit.InWords(choice.label(), at))
                : List.of();
    }

    /// Why nothing was found: an impossible coordinate or a link that leads to none, or a name that
    /// nothing has.
    private String none(String text) {
        try {
            CoordinateText.read(text);
            return unnamed(text);
        } catch (ProblemException impossible) {
            return impossible.problem().sentence();
        }
    }

    /// Names that are written alike are told and not offered: Enter goes to none of them.
    private String unnamed(String text) {
        var names = alike.stream().map(hit -> line(hit).name()).distinct().toList();
        var nothing = Messages.text("search.nothing_found", text);
        return names.isEmpty()
                ? nothing
                : nothing
                        + "\n"
                        + Messages.text("search.written_alike", Messages.listed(names.stream()));
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            adds = event.isShortcutDown();
            isLikeLast = event.isShiftDown();
            suggestions.takeBest(hit -> !adds || !(hit instanceof SearchHit.OfSighting));
        } else if (event.getCode() == KeyCode.ESCAPE) {
            field.clear();
        }
    }

    private void chosen(SearchHit hit) {
        suggestions.hide();
        if (adds) {
            add.at(hit, field.getText().strip(), isLikeLast);
        } else {
            go.accept(hit);
        }
        adds = false;
    }

    private Suggestions.Line line(SearchHit hit) {
        return switch (hit) {
            case SearchHit.Coordinate(var point) ->
                    new Suggestions.Line(
                            new Icon("pin", SYMBOL),
                            CoordinateText.format(point, Notation.DECIMAL_DEGREES),
                            "");
            case SearchHit.InWords(var label, var place) ->
                    new Suggestions.Line(new Icon("pin", SYMBOL), label, radius(place));
            case SearchHit.Town(var place) ->
                    new Suggestions.Line(
                            symbol(PlaceText.symbol(place.rank())),
                            names(place.names()),
                            PlaceText.rank(place.rank()));
            case SearchHit.OnStreetMap(var name, _) ->
                    new Suggestions.Line(
                            new Icon("pin", SYMBOL), name, Messages.text("search.street_map"));
            case SearchHit.OfSite(var site) ->
                    new Suggestions.Line(
                            symbol(SiteSymbols.symbol(site)),
                            names(site.names()),
                            site.geometry() == null
                                    ? Messages.text("common.not_located")
                                    : site.code());
            case SearchHit.OfSighting(var sighting) ->
                    new Suggestions.Line(
                            symbol(Symbols.badgeName(sighting)),
                            sighting.titleOrKind(),
                            sighting.code());
        };
    }

    private static String radius(Place.Located place) {
        var metres = place.uncertaintyMetres();
        return metres == null ? "" : UncertaintyText.of(metres);
    }

    private Node symbol(String name) {
        return symbols.symbol(name, SYMBOL);
    }

    /// The reader's name, and another.
    private static String names(Names names) {
        return names.all(Language.ofReader()).stream().limit(2).collect(Collectors.joining(" "));
    }
}
