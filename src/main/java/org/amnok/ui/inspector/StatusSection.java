package org.amnok.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.project.StatusRules;
import org.amnok.domain.record.Sighting;
import org.amnok.ui.look.ChangeGuard;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.TypedField;
import org.amnok.words.Messages;

/// The status, which stands in the head of the form; below it why a status is not possible, and
/// what to do. Absent from the form while there is nothing to say.
final class StatusSection extends BoxedPart implements FormSection<Sighting> {
    private final SightingForm form;
    private final TypedField reason;
    private final Label obstacle = Fx.collapsing(Text.wrapped("", "field-error"));
    private final Choice<SightingStatus> status =
            new Choice<>(List.of(SightingStatus.values()), each -> Messages.capital(each.label()));
    private final ChangeGuard showing = new ChangeGuard();
    private Optional<SightingStatus> wanted = Optional.empty();

    StatusSection(SightingForm form) {
        this.form = form;
        status.setId("status");
        status.setAccessibleText(Messages.text("common.status"));
        showing.onChange(status.valueProperty(), this::keep);
        var why = Fx.named("status-reason", new TextField());
        reason =
                new TypedField(
                        Messages.text("inspector.reason_for_the_status"), why, this::keepReason);
        Fx.collapsing(reason);
        obstacle.setId("status-obstacle");
        box.getChildren().addAll(obstacle, reason);
        box.visibleProperty().bind(obstacle.visibleProperty().or(reason.visibleProperty()));
        Fx.collapsing(box);
    }

    /// Of the status itself.
    Choice<SightingStatus> choice() {
        return status;
    }

    @Override
    public void show(Sighting sighting, boolean other) {
        showing.quietly(
                () -> {
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
    private void keep(SightingStatus chosen) {
        form.current().ifPresent(sighting -> keep(sighting, chosen));
    }

    private void keep(Sighting sighting, SightingStatus chosen) {
        var missing = StatusRules.obstacle(chosen, sighting, form.contents());
        wanted = missing.map(words -> chosen);
        if (missing.isEmpty()) {
            form.edit("change status", d -> d.status(chosen));
        }
        form.current().ifPresent(s -> show(s, false));
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
}
