package org.amnok.ui.expunge;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.amnok.domain.project.Removal;
import org.amnok.domain.project.Removed;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Source;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.TextLines;
import org.amnok.ui.project.Dialogs;
import org.amnok.ui.project.OpenProject;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;
import org.amnok.workspace.Awaiting;

/// Takes the selected sightings, or a source, out of the open project for good: asks, does it in
/// the background, and tells where their names still stand.
public record ExpungeController(Dialogs dialogs, Tasks tasks) {
    private static final int MOST_LINES = 12;

    /// Asks about the selection; does nothing without one.
    public void expunge(OpenProject project) {
        var chosen = Set.copyOf(project.session().selection().uuids().get());
        if (chosen.isEmpty()) {
            project.report(Messages.text("expunge.select_sightings_first"));
            return;
        }
        ask(
                new ExpungeForm(
                        Messages.text("expunge.question", chosen.size(), name(project)),
                        Messages.text("expunge.what_goes")),
                reason -> new Removal(chosen, Set.<UUID>of(), reason),
                project);
    }

    /// Asks about a source alone: the sightings that it told of stay.
    public void expunge(Source source, OpenProject project) {
        ask(
                new ExpungeForm(
                        Messages.text("expunge.question_of_a_source", source.code()),
                        Messages.text("expunge.what_goes_of_a_source")),
                reason -> new Removal(Set.<UUID>of(), Set.of(source.uuid()), reason),
                project);
    }

    private void ask(ExpungeForm form, Function<String, Removal> removal, OpenProject project) {
        if (project.session().isReadOnly()) {
            project.report(Messages.text("project.this_project_is_open_read_only"));
            return;
        }
        var isWanted =
                dialogs.askCarefully(
                        Messages.text("expunge.expunge"),
                        form,
                        form.first(),
                        button -> {
                            button.setId("expunge-consent");
                            button.setText(Messages.text("expunge.expunge"));
                            button.disableProperty().bind(form.isIncomplete());
                        });
        if (isWanted) {
            remove(removal.apply(form.reason()), project);
        }
    }

    private static String name(OpenProject project) {
        return project.session().primary().map(Sighting::title).orElse("");
    }

    private void remove(Removal removal, OpenProject project) {
        project.session().selection().clear();
        var removing = project.session().workspace().removal();
        project.work(
                        "expunge.removing",
                        tasks,
                        progress -> Awaiting.done(removing.remove(removal, progress)))
                .then(removed -> tell(removed, project))
                .cancelled(() -> project.report(Messages.text("expunge.cancelled")))
                .start(dialogs::report);
    }

    private void tell(Removed removed, OpenProject project) {
        var done =
                Messages.text(
                        "expunge.removed",
                        removed.sightings(),
                        removed.sources(),
                        removed.evidence(),
                        removed.entries());
        project.report(done);
        if (removed.mentions().isEmpty()) {
            return;
        }
        var name = Messages.text("expunge.names_still_stand");
        var words = TextLines.told(name, removed.mentions(), MOST_LINES);
        dialogs.show(
                Messages.text("expunge.expunge"),
                Fx.column(
                        "dialog-form",
                        Text.wrapped(done, "dialog-title"),
                        Text.wrapped(name),
                        Fx.named("expunge-mentions", words)));
    }

    /// Says what goes and what stays when sightings are taken out for good, and asks why.
    private static final class ExpungeForm extends VBox {
        private final TextField reason = Fx.named("expunge-reason", new TextField());
        private final CheckBox known =
                new CheckBox(Messages.text("expunge.i_know_nothing_brings_back"));

        /// @param question about what goes, by its name
        /// @param goes says all that goes with it
        ExpungeForm(String question, String goes) {
            getStyleClass().add("dialog-form");
            reason.setPromptText(Messages.text("expunge.reason_prompt"));
            reason.setAccessibleText(Messages.text("common.reason"));
            known.setId("expunge-known");
            known.setWrapText(true);
            var label = new Label(Messages.text("common.reason"));
            label.setLabelFor(reason);
            getChildren().add(Text.wrapped(question, "dialog-title"));
            Stream.of(
                            goes,
                            Messages.text("expunge.what_the_history_keeps"),
                            Messages.text("expunge.what_stays"))
                    .map(words -> Text.wrapped(words))
                    .forEach(getChildren()::add);
            getChildren()
                    .addAll(label, reason, Text.paragraph("expunge.do_not_name", "hint"), known);
        }

        TextField first() {
            return reason;
        }

        String reason() {
            return reason.getText();
        }

        /// True until there is a reason and the person knows.
        BooleanBinding isIncomplete() {
            return Bindings.createBooleanBinding(
                    () ->
                            reason.getText().isBlank()
                                    || reason.getText().length() > Removal.LONGEST_REASON
                                    || !known.isSelected(),
                    reason.textProperty(),
                    known.selectedProperty());
        }
    }
}
