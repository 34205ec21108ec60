package org.amnok.ui.project;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.stage.WindowEvent;
import org.amnok.domain.field.RecordWords;
import org.amnok.domain.project.FieldChange;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.TypingEvent;
import org.amnok.ui.session.Session;
import org.amnok.workspace.EditConflict;
import org.amnok.workspace.SaveLocation;

/// Asks what there is to ask so that nothing is lost: a place for a project whose file is gone, and
/// which of two changes of one field stays.
public final class SaveController {
    private final Dialogs dialogs;
    private final FileChoice files;
    private final RecentProjects recent;

    private final Executor later;
    private Optional<Session> open = Optional.empty();

    /// @param later runs work when the window has done what it is doing
    public SaveController(
            Dialogs dialogs, FileChoice files, RecentProjects recent, Executor later) {
        this.dialogs = dialogs;
        this.files = files;
        this.recent = recent;
        this.later = later;
    }

    /// Listens to all fields below a node.
    public void listen(Node root) {
        root.addEventHandler(TypingEvent.TYPING, this::typed);
    }

    private void typed(TypingEvent event) {
        if (event.getTarget() instanceof Node field) {
            open.ifPresent(session -> session.saves().typed(field, event.isUnsaved()));
        }
    }

    /// No project is open any more.
    public void left() {
        open = Optional.empty();
    }

    /// Asks as soon as there is something to ask about a project.
    public void follow(Session session) {
        open = Optional.of(session);
        session.conflict()
                .subscribe(
                        found ->
                                found.ifPresent(
                                        both -> later.execute(() -> decide(session, both))));
        session.saves()
                .kept()
                .subscribe(
                        now -> {
                            if (now instanceof SaveLocation.Nowhere none) {
                                later.execute(() -> askPlace(session, none));
                            }
                        });
    }

    private void askPlace(Session session, SaveLocation.Nowhere none) {
        var problem = none.problem();
        var words = words(problem.what() + ".", problem.where(), problem.remedy());
        if (dialogs.ask("Your changes are in no file", words, "Choose a place…")) {
            choosePlace(session, none.lost());
        }
    }

    private void choosePlace(Session session, Path lost) {
        files.newProject(recent.folder(), lost.getFileName().toString())
                .ifPresent(place -> session.workspace().watch().rescue(place).join());
    }

    private void decide(Session session, EditConflict both) {
        var content = words("Another program changed the same at the same time.", "", "");
        both.fields().forEach(field -> content.getChildren().add(row(field)));
        dialogs.choose("Which of both is to stay?", content, "What I wrote", "What is there")
                .ifPresent(mine -> session.perform(mine ? both.mine() : both.theirs()));
    }

    private static Node row(FieldChange field) {
        return Text.wrapped(
                "%s: you wrote “%s”, there is “%s”"
                        .formatted(
                                RecordWords.field(field.field()),
                                RecordWords.value(field.after()),
                                RecordWords.value(field.before())));
    }

    /// Asks whether a project may be closed whose file is not where it was.
    ///
    /// @return true when it may; at once when all is in its own file, or none is open
    public boolean mayClose() {
        return open.map(this::mayClose).orElse(true);
    }

    /// Lets a window be closed when it may, after some work.
    public void close(WindowEvent event, Runnable leave) {
        if (mayClose()) {
            leave.run();
        } else {
            event.consume();
        }
    }

    private boolean mayClose(Session session) {
        return (!session.saves().progress().isRunning() || mayStop(session))
                && isKeptOrGivenUp(session);
    }

    private boolean mayStop(Session session) {
        var stops =
                dialogs.ask(
                        "Many sightings are being changed",
                        words(
                                "Many sightings are being changed.",
                                "",
                                "Wait until the status bar says Saved, or stop: nothing of this"
                                        + " change is kept then."),
                        "Stop and close");
        if (stops) {
            session.saves().progress().cancel();
        }
        return stops;
    }

    private boolean isKeptOrGivenUp(Session session) {
        return switch (session.saves().kept().get()) {
            case SaveLocation.InFile _ -> true;
            case SaveLocation.Rescued rescued -> mayClose(rescued);
            case SaveLocation.Nowhere none -> mayClose(session, none);
        };
    }

    private boolean mayClose(SaveLocation.Rescued rescued) {
        var kept = rescued.kept();
        return dialogs.ask(
                "Close the project?",
                words(
                        rescued.what() + ".",
                        kept.toString(),
                        "All changes are kept in "
                                + kept.getFileName()
                                + ". Open that file the next time."),
                "Close");
    }

    private boolean mayClose(Session session, SaveLocation.Nowhere none) {
        var problem = none.problem();
        var answer =
                dialogs.choose(
                        "Your changes are in no file",
                        words(problem.what() + ".", problem.where(), problem.remedy()),
                        "Choose a place…",
                        "Close and lose them");
        if (answer.equals(Optional.of(true))) {
            choosePlace(session, none.lost());
            return session.workspace().watch().keeping() instanceof SaveLocation.Rescued;
        }
        return answer.isPresent();
    }

    private static VBox words(String title, String where, String more) {
        var words = new VBox(Text.wrapped(title, "dialog-title"));
        words.getStyleClass().add("dialog-form");
        if (!where.isEmpty()) {
            words.getChildren().add(Text.wrapped(where, "hint"));
        }
        if (!more.isEmpty()) {
            words.getChildren().add(Text.wrapped(more));
        }
        return words;
    }
}
