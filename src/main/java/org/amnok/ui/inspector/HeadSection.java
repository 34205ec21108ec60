package org.amnok.ui.inspector;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.project.StatusRules;
import org.amnok.domain.record.Sighting;
import org.amnok.map.cluster.SightingSymbols;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Symbols;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.TypedField;
import org.amnok.words.Messages;

/// Title, kind, status; why a status is not possible, and what to do.
final class HeadSection implements FormSection {
    private static final double BADGE = 17;

    private final SightingForm form;
    private final TypedField title;
    private final TypedField reason;
    private final Label obstacle = Text.wrapped("", "field-error");
    private Optional<SightingStatus> wanted = Optional.empty();
    private final Choice<SightingKind> kind;
    private final Choice<SightingStatus> status;
    private final VBox box;
    private final ChangeGuard showing = new ChangeGuard();

    HeadSection(SightingForm form, Symbols symbols) {
        this.form = form;
        var input = new TextField();
        input.setId("title");
        input.setPromptText(Messages.text("inspector.what_was_seen_in_a_few"));
        title =
                new TypedField(
                        Messages.text("inspector.title"),
                        input,
                        text -> {
                            form.edit("edit title", d -> d.title(text.strip()));
                            return Optional.empty();
                        });
        kind =
                new Choice<>(
                        List.of(SightingKind.values()),
                        SightingKind::label,
                        k -> symbols.symbol(SightingSymbols.badge(k, false), BADGE));
        kind.setId("kind");
        status = new Choice<>(List.of(SightingStatus.values()), HeadSection::words);
        showing.onChange(kind.valueProperty(), k -> form.edit("change kind", d -> d.kind(k)));
        showing.onChange(status.valueProperty(), this::keepStatus);
        var why = new TextField();
        why.setId("status-reason");
        reason =
                new TypedField(
                        Messages.text("inspector.reason_for_the_status"), why, this::keepReason);
        reason.managedProperty().bind(reason.visibleProperty());
        obstacle.setId("status-obstacle");
        obstacle.managedProperty().bind(obstacle.visibleProperty());
        status.setId("status");
        box =
                new VBox(
                        title,
                        FormLayout.pair(
                                FormLayout.labelled(Messages.text("inspector.kind"), kind),
                                FormLayout.labelled(Messages.text("inspector.status"), status),
                                58),
                        obstacle,
                        reason);
        box.getStyleClass().addAll("section", "first");
    }

    void focusTitle() {
        title.input().requestFocus();
        title.input().selectAll();
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Sighting sighting) {
        showing.show(
                sighting,
                other -> {
                    title.show(sighting.title(), other);
                    kind.setValue(sighting.kind());
                    if (other) {
                        wanted = Optional.empty();
                    }
                    status.setValue(sighting.status());
                    reason.show(sighting.statusReason(), other);
                    report(sighting);
                });
    }

    /// A status that is not possible yet is not kept; what is missing is said, and a reason can be
    /// typed.
    private void keepStatus(SightingStatus chosen) {
        form.current().ifPresent(sighting -> keepStatus(sighting, chosen));
    }

    private void keepStatus(Sighting sighting, SightingStatus chosen) {
        var missing = StatusRules.obstacle(chosen, sighting, form.contents());
        wanted = missing.map(words -> chosen);
        if (missing.isEmpty()) {
            form.edit("change status", d -> d.status(chosen));
        }
        form.current().ifPresent(this::show);
    }

    /// A reason that was missing for a retraction retracts.
    private Optional<String> keepReason(String text) {
        if (text.isBlank() && isRetracted()) {
            return Optional.of(Messages.text("inspector.a_retraction_needs_a_reason"));
        }
        var retracts =
                wanted.filter(SightingStatus.RETRACTED::equals).isPresent() && !text.isBlank();
        form.edit(
                retracts ? "retract sighting" : "edit reason",
                d -> {
                    var next = d.statusReason(text.strip());
                    return retracts ? next.status(SightingStatus.RETRACTED) : next;
                });
        return Optional.empty();
    }

    private boolean isRetracted() {
        return form.current().filter(s -> s.status() == SightingStatus.RETRACTED).isPresent();
    }

    private void report(Sighting sighting) {
        var words = wanted.flatMap(w -> StatusRules.obstacle(w, sighting, form.contents()));
        obstacle.setText(words.map(w -> "⚠ " + w).orElse(""));
        obstacle.setVisible(words.isPresent());
        reason.setVisible(
                wanted.filter(SightingStatus.RETRACTED::equals).isPresent()
                        || sighting.status() == SightingStatus.RETRACTED
                        || sighting.status() == SightingStatus.DISPUTED
                        || !sighting.statusReason().isBlank());
    }

    @Override
    public void flush() {
        title.flush();
        reason.flush();
    }

    private static String words(SightingStatus status) {
        var code = status.code();
        return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1);
    }
}
