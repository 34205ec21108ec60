package org.amnok.ui.inspector;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.CoordinateText;
import org.amnok.geo.CoordinateText.Notation;
import org.amnok.geo.Geodesy;
import org.amnok.geo.MetresText;
import org.amnok.geo.UncertaintyText;
import org.amnok.geo.border.RiverKilometreText;
import org.amnok.geo.words.PlaceWords;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Suggestions;
import org.amnok.ui.look.Symbols;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.look.TypedField;
import org.amnok.ui.session.PlaceKnowledge;
import org.amnok.ui.session.PlaceWordings;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Where: the words of the report, coordinate in any notation, how exact it is, the site.
final class PlaceSection extends BoxedPart implements FormSection<Sighting> {
    /// Coordinates are shown and written to about a metre.
    private static final double SAME_METRES = 2;

    private static final Place NOWHERE = new Place.Unlocated("");

    private final SightingForm form;
    private final TypedField coordinate;
    private final TypedField uncertainty;
    private final TypedField asReported;
    private final SiteField site;
    private final PlaceFactsView facts;
    private final PlaceKnowledge knowledge;
    private final PlaceChoices choices;

    /// The words for which these are offered.
    private String offered = "";

    private final Label method = Text.of("", "hint");
    private final Label stretch = Fx.collapsing(Text.wrapped("", "stretch-text"));
    private final Button onMap =
            new Button(Messages.text("inspector.place_on_the_map"), new Icon("add_sighting", 16));
    private final Button river = Fx.named("place-along-river", Fx.collapsing(new Button()));
    private final VBox around = new VBox();
    private Optional<Place> byWords = Optional.empty();
    private final PlaceInSight inSight;

    PlaceSection(SightingForm form, Symbols symbols, PlaceKnowledge places, PlaceByMap byMap) {
        this.form = form;
        var where = Fx.field("place", Messages.text("inspector.not_located"));
        knowledge = places;
        choices = new PlaceChoices(this::choose);
        offerNames(where);
        coordinate = new TypedField("", where, this::keepCoordinate);
        Tooltips.of(where, "inspector.latitude_longitude_wgs_84_dms");
        where.setAccessibleText(Messages.text("inspector.coordinate_km_or_name"));
        var metres = Fx.field("uncertainty", "");
        metres.setAccessibleText(Messages.text("common.uncertainty_m"));
        uncertainty = new TypedField("", metres, this::keepUncertainty);
        var said = Fx.field("as-reported", Messages.text("inspector.where_in_the_words_of"));
        said.setAccessibleText(Messages.text("fields.heading_place"));
        asReported = TypedField.of("", said, this::keepWords);
        inSight = new PlaceInSight(form::current, byMap.bringIntoView());
        inSight.follow(where);
        inSight.follow(said);
        site = new SiteField(form, symbols);
        facts = new PlaceFactsView(form, places);
        stretch.setId("stretch");
        showUnlessSaid(where);
        var head = new HBox(Text.label("inspector.where", "field-label"), Text.spring(), method);
        FormLayout.part(
                box,
                new VBox(2, head, asReported),
                FormLayout.pair(coordinate, FormLayout.radius(uncertainty), 64),
                choices,
                stretch,
                facts.bank(),
                byMap(byMap));
        FormLayout.part(around, Text.titled("common.site", site), facts.others());
    }

    private void showUnlessSaid(TextField where) {
        var full = stretch.textProperty();
        var isOther = full.isNotEqualTo(where.textProperty());
        stretch.visibleProperty().bind(full.isNotEmpty().and(isOther));
    }

    private HBox byMap(PlaceByMap how) {
        onMap.setId("place-on-map");
        onMap.setOnAction(event -> how.point().run());
        river.setFocusTraversable(false); // K does the same, and Tab goes on to the counts
        river.setOnAction(event -> how.alongRiver().run());
        Tooltips.of(river, "stretch.explained");
        return new HBox(6, Fx.collapsing(onMap), river);
    }

    /// The site, and what follows from the place.
    FormSection<Sighting> around() {
        return () -> around;
    }

    void focusUncertainty() {
        uncertainty.input().requestFocus();
    }

    @Override
    public void show(Sighting sighting, boolean other) {
        show(sighting.place(), other);
        site.show(sighting);
        facts.show(sighting);
    }

    private void show(Place place, boolean other) {
        switch (place) {
            case Place.Located at -> {
                coordinate.show(CoordinateText.format(at.point(), Notation.DECIMAL_DEGREES), other);
                uncertainty.show(metres(at.uncertaintyMetres()), other);
                method.setText(at.method().label());
            }
            case Place.Stretch(var along, _) -> {
                coordinate.show(RiverKilometreText.full(along), other);
                uncertainty.show("", other);
                method.setText(Messages.text("inspector.stretch_of_river"));
            }
            case Place.Unlocated nowhere -> {
                coordinate.show("", other);
                uncertainty.show("", other);
                method.setText(Messages.text("common.not_located"));
            }
        }
        asReported.show(place.asReported(), other);
        var fields = List.of(coordinate, asReported);
        if (other || fields.stream().noneMatch(field -> says(field, offered))) {
            choices.offer(List.of()); // their words are gone, as after undo
        }
        uncertainty.setDisable(!(place instanceof Place.Located));
        uncertainty.setVisible(!(place instanceof Place.Stretch)); // it is told of both ends
        GridPane.setColumnSpan(coordinate, place instanceof Place.Stretch ? 2 : 1);
        onMap.setVisible(place instanceof Place.Unlocated);
        river.setVisible(!(place instanceof Place.Located));
        river.setText(
                Messages.text(
                        place instanceof Place.Stretch
                                ? "stretch.change_on_the_map"
                                : "stretch.draw_along_the_river"));
        stretch.setText(
                place instanceof Place.Stretch(var along, _) ? RiverKilometreText.full(along) : "");
    }

    private static boolean says(TypedField field, String words) {
        return field.input().getText().strip().equals(words);
    }

    private Optional<String> keepCoordinate(String text) {
        choices.offer(List.of());
        if (text.isBlank()) {
            form.edit("remove place", d -> d.place(new Place.Unlocated(words())));
            return Optional.empty();
        }
        return switch (knowledge.words().read(text.strip())) {
            case PlaceWords.Reading.Of(var place) -> keep(place);
            case PlaceWords.Reading.None(var why) -> Optional.of(why);
            case PlaceWords.Reading.OneOf(var all) -> {
                offered = text.strip();
                choices.offer(all);
                yield Optional.of(Messages.text("inspector.several_places_have_this_name"));
            }
        };
    }

    private Optional<String> keep(Place said) {
        var worded = withWords(said);
        var follow = !areOfReport();
        form.edit("move sighting", d -> d.place(worded));
        form.current()
                .filter(s -> follow)
                .ifPresent(s -> form.placeWordings().fromField(s.uuid(), worded.asReported()));
        form.current().ifPresent(s -> show(s.place(), false));
        return Optional.empty();
    }

    /// Offers sites and towns while a name is typed.
    private void offerNames(TextField where) {
        var offered =
                new Suggestions<PlaceWords.Choice>(
                        where,
                        text -> CompletableFuture.completedFuture(knowledge.words().like(text)),
                        PlaceSection::line,
                        choice -> choose(choice.place()));
        where.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && offered.isShowing()) {
                        event.consume();
                        offered.takeBest();
                    }
                });
    }

    private static Suggestions.Line line(PlaceWords.Choice choice) {
        var radius = choice.place() instanceof Place.Located at ? at.uncertaintyMetres() : null;
        return new Suggestions.Line(
                new Icon("pin", 16),
                choice.label(),
                radius == null ? "" : UncertaintyText.of(radius));
    }

    private void choose(Place said) {
        keep(said);
        form.current().ifPresent(s -> show(s.place(), true));
        inSight.look();
    }

    /// The words follow the place, unless those of the report are there. A coordinate leaves the
    /// radius as it is, unless it is written less exactly.
    private Place withWords(Place said) {
        var typed = said.asReported();
        var words = areOfReport() ? words() : CoordinateText.isDecimals(typed) ? "" : typed;
        return said instanceof Place.Located at && PlaceWordings.isCoordinate(at)
                ? new Place.Located(
                        at.point(), wider(radius(), at.uncertaintyMetres()), methodOf(), words)
                : said.inWords(words);
    }

    private static @Nullable Double wider(@Nullable Double one, @Nullable Double other) {
        return one == null || other != null && other > one ? other : one;
    }

    /// True for words that the person typed, and for others that do not say the present place by
    /// more than a name.
    private boolean areOfReport() {
        var now = form.current();
        return !words().isBlank()
                && now.filter(form.placeWordings()::areOfField).isEmpty()
                && (now.filter(form.placeWordings()::areOfPerson).isPresent()
                        || !tellPlace(words()));
    }

    private boolean tellPlace(String words) {
        return switch (knowledge.words().read(words.strip())) {
            case PlaceWords.Reading.Of(var named) -> isPresent(named);
            case PlaceWords.Reading.OneOf(var all) ->
                    all.stream().anyMatch(choice -> isPresent(choice.place()));
            case PlaceWords.Reading.None(_) -> false;
        };
    }

    private boolean isPresent(Place named) {
        return switch (named) {
            case Place.Located at ->
                    !isName(at)
                            && place() instanceof Place.Located now
                            && Geodesy.distanceMetres(at.point(), now.point()) < SAME_METRES;
            case Place.Stretch(var along, _) ->
                    place() instanceof Place.Stretch(var now, _) && now.equals(along);
            case Place.Unlocated nowhere -> false;
        };
    }

    /// True where words gave a place its radius and are not told from another: a name alone.
    private static boolean isName(Place.Located said) {
        return said.method() == LocationMethod.REPORTED && !PlaceWordings.isCoordinate(said);
    }

    private Optional<String> keepUncertainty(String text) {
        if (!(place() instanceof Place.Located at)) {
            return Optional.empty();
        }
        var metres = MetresText.parse(text);
        var next = new Place.Located(at.point(), metres, at.method(), at.asReported());
        form.edit("change uncertainty", d -> d.place(next));
        return Optional.empty();
    }

    /// Words give a place to a sighting that has none, and another one while the place is theirs.
    private void keepWords(String text) {
        var place = isByWords() ? read(text) : beside(text);
        form.edit("edit place as reported", d -> d.place(place.inWords(text)));
        form.current()
                .ifPresent(
                        s -> {
                            form.placeWordings().fromPerson(s.uuid(), text);
                            show(s.place(), false);
                            facts.show(s);
                        });
    }

    /// The place stays what it was; what the words name is offered where that is another place.
    private Place beside(String text) {
        offered = text.strip();
        var named =
                knowledge.words().read(offered) instanceof PlaceWords.Reading.Of(var place)
                                && !place.inWords("").equals(place().inWords(""))
                        ? place
                        : NOWHERE;
        choices.offer(
                exact(named).stream()
                        .map(
                                exact ->
                                        new PlaceWords.Choice(
                                                Messages.text(
                                                        "inspector.place_it_at",
                                                        text.strip(),
                                                        exact),
                                                named))
                        .toList());
        return place();
    }

    /// How far a place reaches that has a name.
    private static Optional<String> exact(Place named) {
        return switch (named) {
            case Place.Located at ->
                    Optional.ofNullable(at.uncertaintyMetres()).map(UncertaintyText::of);
            case Place.Stretch(var along, _) -> Optional.of(RiverKilometreText.full(along));
            case Place.Unlocated _ -> Optional.empty();
        };
    }

    private boolean isByWords() {
        var now = place();
        return now instanceof Place.Unlocated
                || byWords.filter(now.inWords("")::equals).isPresent();
    }

    private Place read(String text) {
        offered = text.strip();
        var read = knowledge.words().read(offered);
        choices.offer(read instanceof PlaceWords.Reading.OneOf(var all) ? all : List.of());
        var place = read instanceof PlaceWords.Reading.Of(var known) ? known : NOWHERE;
        byWords = Optional.of(place.inWords(""));
        return place;
    }

    private Place place() {
        return form.current().map(Sighting::place).orElse(NOWHERE);
    }

    private String words() {
        return place().asReported();
    }

    private @Nullable Double radius() {
        return place() instanceof Place.Located at ? at.uncertaintyMetres() : null;
    }

    private LocationMethod methodOf() {
        return place() instanceof Place.Located at && at.method() != LocationMethod.RELATIVE
                ? at.method()
                : LocationMethod.REPORTED;
    }

    private static String metres(@Nullable Double value) {
        return value == null ? "" : String.format(Locale.ROOT, "%,.0f", value);
    }
}
