package org.amnok.ui.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Item;
import org.amnok.domain.record.PageLayout;
import org.amnok.ui.session.Session;
import org.amnok.ui.session.Tasks;
import org.jspecify.annotations.Nullable;

/// A layout while it is worked on. Every step of a gesture is shown at once; the project keeps it
/// as one step of undo when the gesture ends, or when typing pauses. Lives on the FX thread.
final class PageDraft {
    private static final Duration PAUSE = Duration.millis(600);

    private final Session session;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Optional<PageDesign>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Problem>> trouble =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Subscription following;
    private @Nullable PageLayout kept;
    private String doing = "";
    private int underWay;

    /// @param fx brings news to the FX thread
    PageDraft(Session session, Tasks tasks) {
        this.session = session;
        this.tasks = tasks;
        pause.setOnFinished(event -> flush());
        following = session.state().subscribe((was, is) -> follow());
    }

    /// The page as it is seen; empty while none is open.
    ReadOnlyObjectProperty<Optional<PageDesign>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// What could not be done last; empty after what could.
    ReadOnlyObjectProperty<Optional<Problem>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// The layout as the project keeps it, or will in a moment.
    Optional<PageLayout> kept() {
        return Optional.ofNullable(kept);
    }

    boolean isReadOnly() {
        return session.isReadOnly();
    }

    /// Works on another layout, or on none.
    void open(Optional<UUID> layout) {
        flush();
        kept = layout.flatMap(this::inProject).orElse(null);
        trouble.set(Optional.empty());
        show();
    }

    /// Works on a layout that the project will keep in a moment.
    void openNew(PageLayout layout) {
        flush();
        kept = null;
        keep(layout, "make page");
        show();
    }

    private Optional<PageLayout> inProject(UUID uuid) {
        return session.state().get().contents().all(PageLayout.class).stream()
                .filter(each -> each.uuid().equals(uuid))
                .findFirst();
    }

    /// Changes the page, as one step of undo.
    ///
    /// @param label what the Edit menu says after "Undo"
    /// @return why it could not be done; it is also told as trouble
    Optional<Problem> change(String label, UnaryOperator<PageDesign> change) {
        flush();
        var wrong = preview(change);
        if (wrong.isEmpty()) {
            doing = label;
            flush();
        }
        return wrong;
    }

    /// Changes the page; what is changed under the same label until it pauses is one step of undo.
    Optional<Problem> typing(String label, UnaryOperator<PageDesign> change) {
        if (!doing.equals(label)) {
            flush();
        }
        var wrong = alter(shown.get(), change);
        if (wrong.isEmpty()) {
            doing = label;
            pause.playFromStart();
        }
        return wrong;
    }

    /// Shows the kept page changed, for as long as a gesture lasts.
    Optional<Problem> preview(UnaryOperator<PageDesign> change) {
        return alter(kept().map(PageDesign::of), change);
    }

    private Optional<Problem> alter(Optional<PageDesign> from, UnaryOperator<PageDesign> change) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        try {
            requireWritable();
            shown.set(Optional.of(change.apply(from.get())));
            trouble.set(Optional.empty());
        } catch (ProblemException refused) {
            trouble.set(Optional.of(refused.problem()));
        }
        return trouble.get();
    }

    private void requireWritable() {
        if (isReadOnly()) {
            throw ProblemException.ofTexts(
                    "page.the_project_is_open_for_reading", "page.open_it_where_it_can_be");
        }
    }

    /// Says what cannot be done.
    void report(String what, String remedy) {
        trouble.set(Optional.of(new Problem(what, "", remedy)));
    }

    /// Keeps what a gesture showed.
    void keepPreview(String label) {
        doing = label;
        flush();
    }

    /// Shows the page as it was before the gesture.
    void dropPreview() {
        show();
    }

    /// Keeps what is shown.
    void flush() {
        pause.stop();
        var before = kept;
        var now = shown.get();
        if (before != null && now.isPresent() && !now.get().equals(before.design())) {
            keep(before.with(now.get()), doing.isEmpty() ? "change layout" : doing);
        }
        doing = "";
    }

    /// Gives the layout another name.
    Optional<Problem> rename(String name) {
        flush();
        var before = kept;
        if (before == null || before.name().equals(name.strip())) {
            return Optional.empty();
        }
        try {
            requireWritable();
            keep(new PageLayout(before.uuid(), name, before.design()), "rename layout");
            return Optional.empty();
        } catch (ProblemException refused) {
            return Optional.of(refused.problem());
        }
    }

    /// Changes the page together with something that it needs, as one step of undo. The page is
    /// shown once the project has both.
    void changeWith(Item needed, String label, UnaryOperator<PageDesign> change) {
        flush();
        var before = kept;
        if (before == null) {
            return;
        }
        try {
            requireWritable();
            var next = before.with(change.apply(PageDesign.of(before)));
            var both =
                    List.<Edit>of(
                            new Edit.Set(null, needed, label), new Edit.Set(before, next, label));
            perform(new Edit.Batch(label, both));
        } catch (ProblemException refused) {
            trouble.set(Optional.of(refused.problem()));
        }
    }

    private void keep(PageLayout next, String label) {
        var edit = new Edit.Set(kept, next, label);
        kept = next;
        perform(edit);
    }

    private void perform(Edit edit) {
        underWay++;
        var unused =
                session.perform(edit)
                        .whenComplete((state, failure) -> tasks.later(() -> arrived()));
    }

    private void arrived() {
        underWay--;
        follow();
    }

    /// Undo and redo change the layout, too; a gesture under way is not lost by it.
    private void follow() {
        var present = kept;
        if (underWay > 0 || present == null || pause.getStatus() == Animation.Status.RUNNING) {
            return;
        }
        var next = inProject(present.uuid()).orElse(null);
        if (!present.equals(next)) {
            kept = next;
            show();
        }
    }

    private void show() {
        shown.set(kept().map(PageDesign::of));
    }

    /// Keeps what was changed, and follows the project no longer.
    void close() {
        flush();
        following.unsubscribe();
    }
}
