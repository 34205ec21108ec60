package org.amnok.ui.inspector;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amnok.domain.field.FormPart;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Source;
import org.amnok.ui.evidence.EvidenceActions;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.FocusScroll;
import org.amnok.ui.look.Fold;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Symbols;
import org.amnok.ui.look.Text;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.project.SightingPart;
import org.amnok.ui.project.WindowParts;
import org.amnok.ui.session.Session;
import org.amnok.ui.table.ManyPane;
import org.amnok.words.Messages;

/// The pane at the right: the sighting chosen last, as a form that keeps what is entered.
public final class InspectorPane extends BorderPane {
    private static final double BADGE = 22;
    private static final double STATUS_WIDTH = 112;

    private final Session session;
    private final Symbols symbols;
    private final SightingForm form;
    private final HeadSection head;
    private final List<FormSection<Sighting>> sections;
    private final StackPane badge = new StackPane();
    private final Label title = Text.of("", "pane-title");
    private final HBox where = Fx.collapsing(new HBox());
    private final Label position = Text.of("", "hint");
    private final Node empty;

    /// Shown for the moment until the sighting has been read.
    private final Node reading = new VBox();

    private final ScrollPane scroll;
    private final Drafts drafts;
    private final PlaceSection place;
    private final TimeSection time;
    private final CountsSection counts;
    private final StatusSection status;
    private final ManyPane many;
    private final StackPane middle = new StackPane();
    private final Summaries summaries;
    private List<UUID> changing = List.of();
    private Optional<UUID> shownLast = Optional.empty();
    private Optional<Runnable> titleWanted = Optional.empty();
    private boolean uncertaintyWanted;
    private Optional<SightingPart> partWanted = Optional.empty();
    private Runnable emptied = () -> {};

    /// @param many shown while several sightings are selected
    /// @param byMap how the map gives the shown sighting its place
    /// @param evidence what the form can do with evidence
    /// @param expunge asks whether a source shall go for good
    public InspectorPane(
            OpenProject project,
            WindowParts parts,
            ManyPane many,
            PlaceByMap byMap,
            EvidenceActions evidence,
            Consumer<Source> expunge) {
        session = project.session();
        this.many = many;
        symbols = parts.symbols();
        getStyleClass().addAll("pane", "inspector");
        form = new SightingForm(session, parts.clock());
        head = new HeadSection(form, symbols);
        place = new PlaceSection(form, symbols, project.places(), byMap);
        time = new TimeSection(form);
        counts = new CountsSection(form);
        summaries = new Summaries(form);
        status = new StatusSection(form);
        sections =
                Stream.of(
                                shortForm(evidence),
                                whatAndWho(expunge),
                                files(new CameraSection(form, project.map()::pickPlace), evidence))
                        .flatMap(List::stream)
                        .toList();
        var body = Fx.column("form");
        sections.forEach(s -> body.getChildren().add(s.node()));
        body.setDisable(session.isReadOnly());
        drafts = new Drafts(body, () -> form.current().map(Sighting::uuid), session.drafts());
        form.whenNotSaved(() -> drafts.ifNotSaved(session));
        scroll = Fx.scrolling(body);
        empty = empty(session.isReadOnly());
        setCenter(middle);
        setTop(headLine()); // after the form, for the order of Tab
        session.selection().uuids().subscribe(now -> refresh());
        session.selectedRead().subscribe((was, is) -> refresh());
        session.state().subscribe((was, is) -> refresh());
        session.saves().settled().subscribe((was, is) -> refresh());
    }

    /// What is asked of every sighting, in the order of Tab, and its files at a glance.
    private List<FormSection<Sighting>> shortForm(EvidenceActions evidence) {
        return List.of(
                status,
                head,
                time,
                place,
                counts,
                new GradeSection(form),
                new LikeView(form),
                new EvidenceStrip(form, evidence));
    }

    /// More on place, counts and those who told of it, folded.
    private List<FormSection<Sighting>> whatAndWho(Consumer<Source> expunge) {
        var sources = new SourcesSection(form, expunge);
        return List.of(
                new FoldedSection(
                        "fold-place",
                        Messages.text("inspector.site_and_surroundings"),
                        summaries::around,
                        List.of(place.around())),
                new FoldedSection(
                        "fold-counts",
                        Messages.text("inspector.counts"),
                        Summaries::numbers,
                        List.of(counts.numbers())),
                new FoldedSection(
                        "fold-report",
                        Messages.text("common.reported_by"),
                        Summaries::report,
                        List.of(new FieldsSection(form, FormPart.REPORT), time.published())),
                new FoldedSection(
                        "fold-sources",
                        Messages.text("inspector.sources"),
                        summaries::sources,
                        List.of(new FieldsSection(form, FormPart.SOURCES), sources)));
    }

    /// Files, and what else belongs to the record, folded.
    private List<FormSection<Sighting>> files(CameraSection camera, EvidenceActions evidence) {
        return List.of(
                new FoldedSection(
                        "fold-files",
                        Messages.text("inspector.files"),
                        summaries::files,
                        List.of(new EvidenceSection(form, evidence), camera)),
                new FoldedSection(
                        "fold-privacy",
                        Messages.text("fields.heading_privacy"),
                        Summaries::privacy,
                        List.of(new PrivacySection(form))),
                new FoldedSection(
                        "fold-notes",
                        Messages.text("inspector.notes"),
                        Summaries::notes,
                        List.of(new FieldsSection(form, FormPart.NOTES))),
                new FoldedSection(
                        "fold-history",
                        Messages.text("window.history"),
                        Summaries::history,
                        List.of(new HistorySection(session, form))));
    }

    /// Puts the caret into the title, as soon as a sighting is shown.
    ///
    /// @param then runs when it is there, or nothing is selected any more
    public void focusTitle(Runnable then) {
        titleWanted.ifPresent(Runnable::run);
        titleWanted = Optional.of(then);
        refresh();
    }

    /// Asks how exact the place is, as soon as a sighting with a place is shown.
    public void focusUncertainty() {
        uncertaintyWanted = true;
        refresh();
    }

    /// Opens a folded part and puts the focus on its head, as soon as a sighting is shown.
    public void open(SightingPart part) {
        partWanted = Optional.of(part);
        refresh();
    }

    /// @param then runs when what had the focus here goes, as there is nothing to fill in
    public void whenEmptied(Runnable then) {
        emptied = then;
    }

    /// Keeps what was typed and not kept yet.
    public void flush() {
        drafts.flush();
        counts.keep();
    }

    /// Asks which field of the selected is set to what, also of one.
    public void changeSelected() {
        changing = session.selection().uuids().get();
        refresh();
        applyCss();
        layout();
        many.focusField();
    }

    /// Proposes for each of the selected, also of one, the place that its words name.
    public void placeByWords() {
        changeSelected();
        many.placeByWords();
    }

    private void enterTitle(boolean isThere, Runnable then) {
        titleWanted = Optional.empty();
        if (isThere) {
            applyCss(); // before, a form that was never shown is not in the scene
            layout();
            head.focusTitle();
        }
        then.run();
    }

    private boolean isMany() {
        var selected = session.selection().uuids().get();
        return selected.size() > 1 || !selected.isEmpty() && changing == selected;
    }

    private void refresh() {
        var chosen = isMany() ? Optional.<Sighting>empty() : session.primary();
        var same = chosen.map(Sighting::uuid).equals(form.current().map(Sighting::uuid));
        if (!same) {
            flush();
            drafts.take();
        }
        if (same && session.isSaving()) {
            return;
        }
        drafts.show(() -> show(chosen), !same);
        if (!same) {
            scroll.setVvalue(0);
        }
        nameIt(chosen);
        titleWanted
                .filter(_ -> chosen.isPresent() || session.selection().uuids().get().isEmpty())
                .ifPresent(then -> enterTitle(chosen.isPresent(), then));
        if (partWanted.isPresent() && chosen.isPresent()) {
            enter(partWanted.get());
            partWanted = Optional.empty();
        }
        if (uncertaintyWanted
                && chosen.filter(s -> s.place() instanceof Place.Located).isPresent()) {
            uncertaintyWanted = false;
            applyCss();
            layout();
            place.focusUncertainty();
        }
    }

    private void enter(SightingPart part) {
        applyCss();
        layout();
        var head = lookup("#fold-" + part.name().toLowerCase(Locale.ROOT));
        if (head != null && head.getParent() instanceof Fold fold) {
            fold.open(true);
            layout();
            head.requestFocus();
            FocusScroll.show(fold);
        }
    }

    private void show(Optional<Sighting> chosen) {
        form.show(chosen);
        var next =
                chosen.isPresent()
                        ? scroll
                        : isMany()
                                ? many
                                : session.selection().uuids().get().isEmpty() ? empty : reading;
        if (!middle.getChildren().equals(List.of(next))) {
            var owner = getScene() == null ? null : getScene().getFocusOwner();
            var hadFocus = Fx.isIn(middle, owner);
            middle.getChildren().setAll(next);
            if (hadFocus && next != scroll && next != many) {
                emptied.run();
            }
        }
        if (isMany()) {
            many.show();
        } else {
            many.hide();
        }
        chosen.ifPresent(this::fill);
    }

    private void fill(Sighting sighting) {
        var other = shownLast.filter(sighting.uuid()::equals).isEmpty();
        shownLast = Optional.of(sighting.uuid());
        sections.forEach(section -> section.show(sighting, other));
    }

    private void nameIt(Optional<Sighting> sighting) {
        badge.getChildren().setAll(sighting.map(this::badgeOf).stream().toList());
        badge.setManaged(sighting.isPresent());
        title.setText(sighting.map(Sighting::titleOrKind).orElseGet(this::titleOfOthers));
        status.choice().setVisible(sighting.isPresent());
        where.setVisible(!isMany() && session.shown().get().size() > 0);
        position.setText(position(sighting));
    }

    private String titleOfOthers() {
        return isMany()
                ? Messages.text("many.selected", session.selection().uuids().get().size())
                : Messages.text("window.inspector");
    }

    /// "e37 · 37 of 43".
    private String position(Optional<Sighting> sighting) {
        var shown = session.shown().get();
        var index = sighting.map(s -> shown.indexOf(s.uuid())).orElse(-1);
        var code = sighting.map(Sighting::code).orElse("");
        var place = index < 0 ? "" : Messages.text("inspector.of", index + 1, shown.size());
        return Stream.of(code, place)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private Node badgeOf(Sighting sighting) {
        return symbols.badge(sighting, BADGE);
    }

    private Node headLine() {
        title.setMinWidth(0);
        position.setMinWidth(0);
        where.getChildren()
                .setAll(
                        position,
                        step("back", "window.previous_sighting", -1),
                        step("forward", "window.next_sighting", 1));
        where.setAlignment(Pos.CENTER_LEFT);
        var words = Fx.growing(new VBox(title, where));
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        var choice = status.choice();
        choice.setMinWidth(STATUS_WIDTH);
        choice.setMaxWidth(STATUS_WIDTH);
        choice.setDisable(session.isReadOnly());
        badge.setMinWidth(BADGE);
        return Fx.styled(new HBox(badge, words, choice), "pane-head", "form-head");
    }

    private Button step(String icon, String words, int by) {
        var button = Buttons.tool(icon, 16, words, () -> step(by));
        button.setFocusTraversable(false); // the keys [ and ] do the same
        return button;
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
        return Fx.column("empty-box", words);
    }
}
