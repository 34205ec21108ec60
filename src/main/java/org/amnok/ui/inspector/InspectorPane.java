package org.amnok.ui.inspector;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amnok.domain.LatLon;
import org.amnok.domain.field.FormPart;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.ui.evidence.EvidenceActions;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Symbols;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.session.PlaceKnowledge;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;

/// The pane at the right: the sighting chosen last, as a form that keeps what is entered.
public final class InspectorPane extends BorderPane {
    private static final double BADGE = 22;

    private final Session session;
    private final Symbols symbols;
    private final SightingForm form;
    private final HeadSection head;
    private final List<FormSection> sections;
    private final StackPane badge = new StackPane();
    private final Label title = Text.of("", "pane-title");
    private final Label position = Text.of("", "hint");
    private final Node empty;

    /// Shown for the moment until the sighting has been read.
    private final Node reading = new VBox();

    private final ScrollPane scroll;
    private final Drafts drafts;
    private final PlaceSection place;
    private boolean titleWanted;
    private boolean uncertaintyWanted;

    /// @param places derives bank, kilometre and province of places
    /// @param placeOnMap lets the next click on the map give the shown sighting its place
    /// @param pickPlace hands over the place of the next click on the map
    /// @param evidence what the form can do with evidence
    public InspectorPane(
            Session session,
            Symbols symbols,
            InstantSource clock,
            PlaceKnowledge places,
            Runnable placeOnMap,
            Consumer<Consumer<LatLon>> pickPlace,
            EvidenceActions evidence) {
        this.session = session;
        this.symbols = symbols;
        getStyleClass().addAll("pane", "inspector");
        form = new SightingForm(session, clock);
        head = new HeadSection(form, symbols);
        place = new PlaceSection(form, symbols, places, placeOnMap);
        sections =
                List.of(
                        head,
                        place,
                        new TimeSection(form),
                        new CountsSection(form),
                        new FieldsSection(form, FormPart.NOTES),
                        new FieldsSection(form, FormPart.GRADING),
                        new PrivacySection(form),
                        new EvidenceSection(form, evidence),
                        new CameraSection(form, pickPlace),
                        new SourcesSection(form),
                        new FieldsSection(form, FormPart.REPORT),
                        new HistorySection(session, form));
        var body = new VBox();
        body.getStyleClass().add("form");
        sections.forEach(s -> body.getChildren().add(s.node()));
        body.setDisable(session.isReadOnly());
        drafts = new Drafts(body, () -> form.current().map(Sighting::uuid), session.drafts());
        scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        empty = empty(session.isReadOnly());
        setTop(headLine());
        session.selection().uuids().subscribe(now -> refresh());
        session.selectedRead().subscribe((was, is) -> refresh());
        session.state().subscribe((was, is) -> refresh());
        session.saves().settled().subscribe((was, is) -> refresh());
    }

    /// Puts the caret into the title, as soon as a sighting is shown.
    public void focusTitle() {
        titleWanted = true;
        refresh();
    }

    /// Asks how exact the place is, as soon as a sighting with a place is shown.
    public void focusUncertainty() {
        uncertaintyWanted = true;
        refresh();
    }

    /// Keeps what was typed and not kept yet.
    public void flush() {
        sections.forEach(FormSection::flush);
    }

    private void refresh() {
        var chosen = session.primary();
        var same = chosen.map(Sighting::uuid).equals(form.current().map(Sighting::uuid));
        if (!same) {
            flush();
            drafts.take();
        }
        if (same && session.isSaving()) {
            return;
        }
        drafts.show(() -> show(chosen), !same);
        nameIt(chosen);
        if (titleWanted && chosen.isPresent()) {
            titleWanted = false;
            applyCss(); // before, a form that was never shown is not in the scene
            layout();
            head.focusTitle();
        }
        if (uncertaintyWanted
                && chosen.filter(s -> s.place() instanceof Place.Located).isPresent()) {
            uncertaintyWanted = false;
            applyCss();
            layout();
            place.focusUncertainty();
        }
    }

    private void show(Optional<Sighting> chosen) {
        form.show(chosen);
        setCenter(
                chosen.isPresent()
                        ? scroll
                        : session.selection().uuids().get().isEmpty() ? empty : reading);
        chosen.ifPresent(s -> sections.forEach(section -> section.show(s)));
    }

    private void nameIt(Optional<Sighting> sighting) {
        badge.getChildren().setAll(sighting.map(this::badgeOf).stream().toList());
        title.setText(
                sighting.map(
                                s ->
                                        s.code().isEmpty()
                                                ? Messages.text("inspector.sighting")
                                                : Messages.text("inspector.sighting_2", s.code()))
                        .orElse(Messages.text("inspector.inspector")));
        var shown = session.shown().get();
        var index = sighting.map(s -> shown.indexOf(s.uuid())).orElse(-1);
        var selected = session.selection().uuids().get().size();
        position.setText(
                selected > 1
                        ? Messages.text("inspector.selected_the_last_one_shown", selected)
                        : index < 0 ? "" : Messages.text("inspector.of", index + 1, shown.size()));
    }

    private Node badgeOf(Sighting sighting) {
        return symbols.badge(sighting, BADGE);
    }

    private Node headLine() {
        var line =
                new HBox(
                        badge,
                        title,
                        Text.spring(),
                        position,
                        step("back", Messages.text("inspector.previous_sighting"), -1),
                        step("forward", Messages.text("inspector.next_sighting"), 1));
        title.setMinWidth(USE_PREF_SIZE); // the position gives way
        line.getStyleClass().add("pane-head");
        return line;
    }

    private Button step(String icon, String words, int by) {
        var button = new Button("", new Icon(icon, 16));
        button.getStyleClass().add("small-tool");
        button.setOnAction(event -> step(by));
        return Tooltips.explain(button, words);
    }

    private void step(int by) {
        var shown = session.shown().get();
        if (!shown.isEmpty()) {
            var index = session.selection().primary().map(shown::indexOf).orElse(-1);
            var next = index < 0 ? 0 : Math.floorMod(index + by, shown.size());
            session.selection().set(shown.uuid(next));
        }
    }

    private static Node empty(boolean isReadOnly) {
        var choose = Messages.text("inspector.nothing_selected_click_a");
        var add = isReadOnly ? "." : Messages.text("inspector.press_a_and_click_the_map");
        var words = Text.wrapped(choose + add, "empty");
        var box = new VBox(words);
        box.getStyleClass().add("empty-box");
        return box;
    }
}
