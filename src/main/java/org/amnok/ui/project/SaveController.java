package org.amnok.ui.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.stage.WindowEvent;
import org.amnok.domain.Problem;
import org.amnok.domain.field.RecordWords;
import org.amnok.domain.project.FieldChange;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.TypedField;
import org.amnok.ui.look.TypingEvent;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;
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
    public SaveController(Asking asking, Executor later) {
        dialogs = asking.dialogs();
        files = asking.files();
        recent = asking.recent();
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
        session.saves().kept().subscribe((was, now) -> moved(session, was, now));
    }

    private void moved(Session session, SaveLocation was, SaveLocation now) {
        if (now instanceof SaveLocation.Nowhere none) {
            later.execute(() -> askPlace(session, none));
        } else if (now instanceof SaveLocation.Rescued rescued
                && !(was instanceof SaveLocation.Rescued before
                        && before.kept().equals(rescued.kept()))) {
            recent.opened(rescued.kept());
            later.execute(() -> dialogs.report(rescued.problem()));
        }
    }

    private void askPlace(Session session, SaveLocation.Nowhere none) {
        var problem = none.problem();
        var words = words(problem);
        dialogs.interrupt(
                        Messages.text("project.your_changes_are_in_no_file"),
                        words,
                        List.of(Messages.text("project.choose_a_place")))
                .ifPresent(yes -> choosePlace(session, none.lost()));
    }

    /// Not in the folder of the file, which could not be written or is on another disk now.
    private void choosePlace(Session session, Path lost) {
        var home = Optional.of(Path.of(System.getProperty("user.home")));
        files.save(FilePurpose.NEW_PROJECT, home, lost.getFileName().toString())
                .ifPresent(place -> session.workspace().watch().rescue(place).join());
    }

    private void decide(Session session, EditConflict both) {
        var content = words(Messages.text("project.another_program_changed_the"), "", "");
        both.fields().forEach(field -> content.getChildren().add(row(field)));
        var mine = Messages.text("project.what_i_wrote");
        dialogs.interrupt(
                        Messages.text("project.which_of_both_is_to_stay"),
                        content,
                        List.of(mine, Messages.text("project.what_is_there")))
                .map(chosen -> chosen.equals(mine) ? both.mine() : both.theirs())
                .ifPresent(session::perform);
    }

    private static Node row(FieldChange field) {
        return Text.wrapped(
                Messages.text(
                        "project.you_wrote_there_is",
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
                        Messages.text("project.many_sightings_are_being"),
                        words(
                                Messages.text("project.many_sightings_are_being_2"),
                                "",
                                Messages.text("project.wait_until_the_status_bar_says")),
                        Messages.text("project.stop_and_close"));
        if (stops) {
            session.saves().progress().cancel();
        }
        return stops;
    }

    private boolean isKeptOrGivenUp(Session session) {
        return switch (session.saves().kept().get()) {
            case SaveLocation.InFile _ ->
                    session.saves().loss().map(loss -> mayLose(session, loss)).orElse(true);
            case SaveLocation.Rescued rescued -> mayClose(rescued);
            case SaveLocation.Nowhere none -> mayClose(session, none);
        };
    }

    private boolean mayLose(Session session, Problem problem) {
        var answer =
                dialogs.choose(
                        Messages.text("project.close_the_project"),
                        words(problem),
                        Messages.text("common.try_again"),
                        Messages.text("project.close_and_lose_them"));
        if (answer.equals(Optional.of(true))) {
            session.saves().unsaved().forEach(SaveController::tryAgain);
        }
        return answer.equals(Optional.of(false));
    }

    private static void tryAgain(Node field) {
        if (field instanceof TypedField typed) {
            typed.flush();
        }
    }

    private boolean mayClose(SaveLocation.Rescued rescued) {
        return dialogs.ask(
                Messages.text("project.close_the_project"),
                words(rescued.problem()),
                Messages.text("common.close"));
    }

    private boolean mayClose(Session session, SaveLocation.Nowhere none) {
        var problem = none.problem();
        var answer =
                dialogs.choose(
                        Messages.text("project.your_changes_are_in_no_file"),
                        words(problem),
                        Messages.text("project.choose_a_place"),
                        Messages.text("project.close_and_lose_them"));
        if (answer.equals(Optional.of(true))) {
            choosePlace(session, none.lost());
            return session.workspace().watch().keeping() instanceof SaveLocation.Rescued;
        }
        return answer.isPresent();
    }

    private static VBox words(Problem problem) {
        return words(Messages.sentence(problem.what()), problem.where(), problem.remedy());
    }

    private static VBox words(String title, String where, String more) {
        var words = Fx.column("dialog-form", Text.wrapped(title, "dialog-title"));
        if (!where.isEmpty()) {
            words.getChildren().add(Text.wrapped(where, "hint"));
        }
        if (!more.isEmpty()) {
            words.getChildren().add(Text.wrapped(more));
        }
        return words;
    }
}
