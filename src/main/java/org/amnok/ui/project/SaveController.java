package org.amnok.ui.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.amnok.domain.Problem;
import org.amnok.domain.field.RecordWords;
import org.amnok.domain.project.FieldChange;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.TypedField;
import org.amnok.ui.look.TypingEvent;
import org.amnok.ui.session.Session;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;
import org.amnok.workspace.EditConflict;
import org.amnok.workspace.SaveLocation;

/// Asks what there is to ask so that nothing is lost: a place for a project whose file is gone, and
/// which of two changes of one field stays.
public final class SaveController {
    private final Dialogs dialogs;
    private final FileChoice files;
    private final RecentProjects recent;

    private final Tasks tasks;
    private Optional<Session> open = Optional.empty();

    /// The place that a person chose last for what could be kept nowhere else: she knows it.
    private Optional<Path> chosen = Optional.empty();

    public SaveController(Asking asking, Tasks tasks) {
        dialogs = asking.dialogs();
        files = asking.files();
        recent = asking.recent();
        this.tasks = tasks;
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
                                        both -> later(session, () -> decide(session, both))));
        session.saves().kept().subscribe((was, now) -> moved(session, was, now));
    }

    /// When the window has done what it is doing, unless the project was closed meanwhile.
    private void later(Session session, Runnable ask) {
        tasks.later(
                () -> {
                    if (open.equals(Optional.of(session))) {
                        ask.run();
                    }
                });
    }

    private void moved(Session session, SaveLocation was, SaveLocation now) {
        if (now instanceof SaveLocation.Nowhere none) {
            later(session, () -> askPlace(session, none));
        } else if (now instanceof SaveLocation.Rescued rescued
                && !(was instanceof SaveLocation.Rescued before
                        && before.kept().equals(rescued.kept()))) {
            recent.opened(rescued.kept());
            if (!chosen.equals(Optional.of(rescued.kept()))) {
                later(session, () -> dialogs.report(rescued.problem()));
            }
        }
    }

    private void askPlace(Session session, SaveLocation.Nowhere none) {
        dialogs.interrupt(
                        Messages.text("project.your_changes_are_in_no_file"),
                        words(none.problem()),
                        List.of(Messages.text("project.choose_a_place")))
                .ifPresent(yes -> choosePlace(session, none.lost(), () -> {}));
    }

    /// Not in the folder of the file, which could not be written or is on another disk now.
    ///
    /// @param over runs on the FX thread when all was written there, or could not be, or no place
    ///   was chosen
    private void choosePlace(Session session, Path lost, Runnable over) {
        var home = Optional.of(Path.of(System.getProperty("user.home")));
        chosen = files.save(FilePurpose.NEW_PROJECT, home, lost.getFileName().toString());
        chosen.ifPresentOrElse(
                place ->
                        tasks.work(session.workspace().watch().rescue(place)::join)
                                .over(over)
                                .start(dialogs::report),
                over);
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
                        RecordWords.valueUnlike(field.before(), field.field(), field.after()),
                        RecordWords.valueUnlike(field.after(), field.field(), field.before())));
    }

    /// Closes the project, after asking whether it may be where its file is not where it was.
    ///
    /// @param leave runs when it may: at once when all is in its own file, or none is open; later
    ///   when all is to be written into another file before
    /// @param stay runs when it may not
    public void close(Runnable leave, Runnable stay) {
        open.ifPresentOrElse(session -> close(session, leave, stay), leave);
    }

    /// Likewise; where it may not, the project stays open.
    public void close(Runnable leave) {
        close(leave, () -> {});
    }

    private void close(Session session, Runnable leave, Runnable stay) {
        if (session.saves().progress().isRunning() && !mayStop(session)) {
            stay.run();
        } else if (session.saves().kept().get() instanceof SaveLocation.Nowhere none) {
            close(session, none, leave, stay);
        } else {
            (isKeptOrGivenUp(session) ? leave : stay).run();
        }
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
        return session.saves().kept().get() instanceof SaveLocation.Rescued rescued
                ? mayClose(rescued)
                : session.saves().loss().map(loss -> mayLose(session, loss)).orElse(true);
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

    private void close(Session session, SaveLocation.Nowhere none, Runnable leave, Runnable stay) {
        var answer =
                dialogs.choose(
                        Messages.text("project.your_changes_are_in_no_file"),
                        words(none.problem()),
                        Messages.text("project.choose_a_place"),
                        Messages.text("project.close_and_lose_them"));
        if (answer.equals(Optional.of(true))) {
            choosePlace(session, none.lost(), () -> (isRescued(session) ? leave : stay).run());
        } else {
            (answer.isPresent() ? leave : stay).run();
        }
    }

    private static boolean isRescued(Session session) {
        return session.workspace().watch().keeping() instanceof SaveLocation.Rescued;
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
