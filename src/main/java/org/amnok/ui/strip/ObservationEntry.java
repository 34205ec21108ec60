package org.amnok.ui.strip;

import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.amnok.domain.coverage.MetreSpan;
import org.amnok.domain.date.DateWords;
import org.amnok.domain.date.Edtf;
import org.amnok.domain.date.When;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.BankStretch;
import org.amnok.domain.record.Examined;
import org.amnok.domain.record.Observation;
import org.amnok.domain.record.SoughtKind;
import org.amnok.domain.wording.CoverageText;
import org.amnok.domain.wording.ObservationWords;
import org.amnok.ui.inspector.ObservationRow;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Text;
import org.amnok.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// Adds observations of stretches that were drawn, with the day, image and result kept from the
/// last one, and shows the newest to be changed.
final class ObservationEntry extends HBox {
    private final Session session;
    private final StripModel model;
    private final InstantSource clock;
    private @Nullable Observation last;

    ObservationEntry(StripModel model, InstantSource clock) {
        this.model = model;
        this.clock = clock;
        session = model.session();
        getStyleClass().add("look-entry");
        setAlignment(Pos.CENTER_LEFT);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        session.state().subscribe(now -> show());
    }

    /// An observation of the stretch, of the bank and kind that are shown.
    ///
    /// @param month that it was drawn in; empty where no time was shown
    void add(MetreSpan span, Optional<YearMonth> month) {
        if (session.isReadOnly()) {
            return;
        }
        SortedSet<SoughtKind> kinds = new TreeSet<>(Set.of(model.kind().get()));
        var examined =
                new Examined.OfStretch(
                        new BankStretch(
                                StripModel.RIVER, model.banks().get(), span.from(), span.to()),
                        kinds);
        var before = Optional.ofNullable(last);
        var look =
                new Observation(
                        UUID.randomUUID(),
                        examined,
                        date(before, month),
                        before.map(Observation::result).orElse(Observation.Result.OBSERVED),
                        before.map(Observation::imagerySource).orElse(usualImagery()),
                        "");
        last = look;
        session.perform(new Edit.Set(null, look, "add look"), () -> setVisible(true));
    }

    private String usualImagery() {
        return ObservationWords.sources(looks()).stream().findFirst().orElse("");
    }

    private Collection<Observation> looks() {
        return session.state().get().contents().all(Observation.class);
    }

    /// That of the last observation, unless another month was drawn in.
    private Edtf date(Optional<Observation> before, Optional<YearMonth> month) {
        return before.map(Observation::date)
                .filter(
                        date ->
                                month.isEmpty()
                                        || YearMonth.from(date.span().earliest())
                                                .equals(month.get()))
                .orElseGet(
                        () ->
                                read(
                                        month.map(YearMonth::toString)
                                                .orElse(When.today(clock).toString())));
    }

    private Edtf read(String text) {
        return DateWords.read(text, When.today(clock)).orElseThrow();
    }

    /// The newest observation as it is in the project; nothing when it was undone.
    private void show() {
        var asked = last;
        var now =
                asked == null
                        ? Optional.<Observation>empty()
                        : session.state().get().contents().find(Observation.class, asked.uuid());
        setVisible(now.isPresent());
        now.ifPresent(this::show);
    }

    /// Filters map, table and timeline by the stretch, in the days that are asked about.
    private Node filter(MetreSpan span) {
        return Buttons.tool(
                "look-filter",
                "filter",
                15,
                "strip.filter_by_this_stretch",
                () -> model.brush(span));
    }

    private void show(Observation look) {
        last = look;
        if (look.examined() instanceof Examined.OfStretch(var stretch, var kinds)) {
            var span = new MetreSpan(stretch.fromMetres(), stretch.toMetres());
            var row =
                    new ObservationRow(
                            look,
                            text -> DateWords.read(text, When.today(clock)),
                            (label, after) -> session.perform(new Edit.Set(look, after, label)),
                            gone -> session.perform(new Edit.Set(gone, null, "delete look")));
            row.show(look, ObservationWords.sources(looks()), true);
            HBox.setHgrow(row, Priority.ALWAYS);
            Node about =
                    Text.of(
                            CoverageText.span(span)
                                    + " · "
                                    + CoverageText.bank(stretch.banks())
                                    + " · "
                                    + kinds.first().label(),
                            "chip-count");
            getChildren().setAll(about, filter(span), row);
        }
    }
}
