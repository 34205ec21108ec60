package org.amnok.ui.filter;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.domain.Certainty;
import org.amnok.domain.LatLon;
import org.amnok.domain.Outline;
import org.amnok.domain.ProblemException;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.date.DateText;
import org.amnok.domain.date.When;
import org.amnok.domain.filter.Around;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.record.Site;
import org.amnok.domain.wording.FilterWords;
import org.amnok.geo.MetresText;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.session.Session;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;
import org.amnok.workspace.incoming.FileShapes;
import org.jspecify.annotations.Nullable;

/// What lies near something, and where nobody looked since a day.
final class NearFields extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double USUAL_METRES = 500;

    private final Session session;
    private final InstantSource clock;
    private final Choice<Around> what;
    private final TextField distance = Fx.named("near-distance", new TextField());
    private final CheckBox surelyNear =
            new CheckBox(Messages.text("filter.certainly_not_only_possibly"));
    private final TextField since = Fx.named("looked-since", new TextField());
    private final CheckBox surelyNotLooked =
            new CheckBox(Messages.text("filter.certainly_not_only_possibly"));
    private boolean following;
    private boolean isTyping;

    /// Ways to choose on the map and among files.
    ///
    /// @param point hands over the next place that is clicked
    /// @param area hands over the next area that is drawn
    /// @param file asks for a file; empty when none was chosen
    record Sources(
            Consumer<Consumer<LatLon>> point,
            Consumer<Consumer<List<LatLon>>> area,
            Supplier<Optional<Path>> file) {}

    NearFields(Session session, InstantSource clock, Tasks tasks, Sources sources) {
        this.session = session;
        this.clock = clock;
        var found =
                new Choice<Around>(
                        List.of(),
                        around -> session.filterWords().around(around),
                        around -> null,
                        this::namesOf);
        what = Fx.named("near-what", found);
        getStyleClass().add("facet");
        setId("near");
        prepareNear();
        prepareSince();
        getChildren()
                .addAll(
                        Text.label("near.near", "section-title"),
                        what,
                        buttons(tasks, sources),
                        distance,
                        surelyNear,
                        Text.label("near.not_looked_at_since", "section-title"),
                        since,
                        surelyNotLooked);
        if (session.reports().isPresent()) {
            getChildren().subList(getChildren().size() - 3, getChildren().size()).clear();
        }
        session.filter().subscribe(this::follow);
    }

    private void prepareNear() {
        what.setPromptText(Messages.text("near.what"));
        what.setAccessibleText(Messages.text("near.near"));
        Tooltips.of(what, "near.only_near_this");
        what.focusedProperty().subscribe((was, is) -> fill());
        what.valueProperty().subscribe((was, is) -> chosen(is));
        distance.setText(FilterWords.distance(USUAL_METRES));
        distance.setPromptText(Messages.text("near.distance"));
        Tooltips.of(distance, "near.how_near");
        distance.textProperty().subscribe((was, is) -> asked());
        surelyNear.setId("surely-near");
        Tooltips.of(surelyNear, "near.possibly_or_certainly");
        surelyNear.setOnAction(event -> asked());
    }

    private void prepareSince() {
        since.setPromptText("2025-03-01");
        Tooltips.of(since, "near.not_looked_at_since");
        since.textProperty().subscribe((was, is) -> askedSince());
        surelyNotLooked.setId("surely-not-looked");
        Tooltips.of(surelyNotLooked, "near.possibly_or_certainly");
        surelyNotLooked.setOnAction(event -> askedSince());
    }

    private HBox buttons(Tasks tasks, Sources sources) {
        var point = button("near.point", "near.a_point", "near-point");
        point.setOnAction(event -> sources.point.accept(at -> near(shape(Outline.of(at)))));
        var area = button("near.area", "near.an_area", "near-area");
        area.setOnAction(
                event ->
                        sources.area.accept(
                                ring -> near(shape(Outline.of(Outline.Form.AREA, ring)))));
        var file = button("near.from_a_file", "near.from_a_file_shapes", "near-file");
        file.setOnAction(
                event ->
                        sources.file
                                .get()
                                .ifPresent(
                                        path ->
                                                tasks.work(() -> FileShapes.of(path))
                                                        .then(this::near)
                                                        .start(session::report)));
        return Fx.row("facet-line", point, area, file);
    }

    private static Button button(String label, String help, String id) {
        return Tooltips.saying(Fx.named(id, new Button(Messages.text(label))), Messages.text(help));
    }

    private static Around shape(Outline outline) {
        return new Around.OfShape(outline, "");
    }

    /// All that a site is called.
    private List<String> namesOf(Around around) {
        return around instanceof Around.OfSite(var uuid)
                ? session.state().get().contents().find(Site.class, uuid).stream()
                        .flatMap(site -> site.allNames().stream())
                        .toList()
                : List.of();
    }

    /// Sites by name, those without one left out.
    private void fill() {
        var contents = session.state().get().contents();
        var sites =
                contents.sites().stream()
                        .filter(site -> site.geometry() != null && !site.title().isEmpty())
                        .sorted(Comparator.comparing(Site::title))
                        .<Around>map(site -> new Around.OfSite(site.uuid()));
        following = true;
        var chosen = what.getValue();
        what.getItems().setAll(Stream.concat(Stream.of(new Around.AnyCrossing()), sites).toList());
        what.setValue(chosen);
        following = false;
    }

    private void chosen(@Nullable Around around) {
        if (!following && around != null) {
            near(around);
        }
    }

    private void near(Around around) {
        var metres = metres().filter(typed -> typed > 0).orElse(USUAL_METRES);
        var isArea =
                around instanceof Around.OfShape(var outline, _)
                        && outline.form() == Outline.Form.AREA;
        RangeFields.ask(
                session,
                new Criterion.Within(
                        around, isArea ? 0 : metres, RangeFields.certainty(surelyNear)));
    }

    private Optional<Double> metres() {
        try {
            return Optional.ofNullable(MetresText.parse(distance.getText()))
                    .filter(metres -> metres <= Criterion.Within.FARTHEST_METRES);
        } catch (ProblemException noDistance) {
            return Optional.empty();
        }
    }

    /// Distance and certainty as they stand in the fields.
    private void asked() {
        var metres = metres();
        distance.pseudoClassStateChanged(WRONG, metres.isEmpty());
        var certainty = RangeFields.certainty(surelyNear);
        if (!following && metres.isPresent()) {
            session.filter()
                    .get()
                    .find(Criterion.Within.class)
                    .map(asked -> new Criterion.Within(asked.around(), metres.get(), certainty))
                    .ifPresent(asked -> RangeFields.ask(session, asked));
        }
    }

    private Optional<LocalDate> day() {
        return DateRangeText.read(since.getText(), When.today(clock)).map(DateSpan::earliest);
    }

    private void askedSince() {
        if (following) {
            return;
        }
        isTyping = true;
        var day = day();
        since.pseudoClassStateChanged(WRONG, day.isEmpty() && !since.getText().isBlank());
        var now = session.filter().get();
        session.filter()
                .set(
                        day.map(
                                        from ->
                                                now.with(
                                                        new Criterion.NotLookedSince(
                                                                from,
                                                                RangeFields.certainty(
                                                                        surelyNotLooked))))
                                .orElseGet(() -> now.without(Criterion.NotLookedSince.SUBJECT)));
        isTyping = false;
    }

    /// The fields say what is asked, whoever asked it; what is typed stays while it means that.
    /// When something is asked no longer, its fields are as at first.
    private void follow(SightingFilter filter) {
        following = true;
        var near = filter.find(Criterion.Within.class);
        if (near.isEmpty() && !surelyNear.isDisabled()) {
            surelyNear.setSelected(false);
            distance.setText(FilterWords.distance(USUAL_METRES));
        }
        surelyNear.setDisable(near.isEmpty());
        what.setValue(near.map(Criterion.Within::around).orElse(null));
        near.ifPresent(
                asked -> {
                    surelyNear.setSelected(asked.certainty() == Certainty.CERTAIN);
                    if (metres().isEmpty() || metres().get() != asked.metres()) {
                        distance.setText(FilterWords.distance(asked.metres()));
                    }
                });
        var looked = filter.find(Criterion.NotLookedSince.class);
        surelyNotLooked.setDisable(looked.isEmpty());
        surelyNotLooked.setSelected(
                surelyNotLooked.isSelected() && (isTyping || looked.isPresent()));
        looked.ifPresent(
                asked -> surelyNotLooked.setSelected(asked.certainty() == Certainty.CERTAIN));
        if (!looked.map(Criterion.NotLookedSince::day).equals(day()) && !since.isFocused()) {
            since.setText(
                    looked.map(asked -> DateText.of(new DateSpan(asked.day(), asked.day())))
                            .orElse(""));
        }
        following = false;
    }
}
