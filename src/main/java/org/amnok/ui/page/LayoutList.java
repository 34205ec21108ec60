package org.amnok.ui.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.PageLayout;
import org.amnok.ui.session.Session;

/// The layouts that the project keeps, and which of them is worked on. Lives on the FX thread.
final class LayoutList {
    private final Session session;
    private final PageDraft draft;
    private final ReadOnlyObjectWrapper<List<PageLayout>> all =
            new ReadOnlyObjectWrapper<>(List.of());
    private final Subscription following;

    LayoutList(Session session, PageDraft draft) {
        this.session = session;
        this.draft = draft;
        following = session.state().subscribe(state -> follow());
    }

    /// By their names; the one that is worked on as it is kept.
    ReadOnlyObjectProperty<List<PageLayout>> all() {
        return all.getReadOnlyProperty();
    }

    /// Whatever became of the one that was worked on, there is one as long as the project has any.
    private void follow() {
        all.set(
                session.state().get().contents().all(PageLayout.class).stream()
                        .sorted(Comparator.comparing(PageLayout::name))
                        .toList());
        if (draft.kept().isEmpty()) {
            open(Optional.empty());
        }
    }

    /// Works on a layout; on the first when there is none of this id.
    void open(Optional<UUID> layout) {
        var present =
                layout.filter(id -> all.get().stream().anyMatch(each -> each.uuid().equals(id)));
        draft.open(present.or(() -> all.get().stream().findFirst().map(PageLayout::uuid)));
    }

    /// Keeps a copy of the open layout and works on it.
    void duplicate() {
        draft.flush();
        draft.kept()
                .ifPresent(
                        layout ->
                                draft.openNew(
                                        new PageLayout(
                                                UUID.randomUUID(),
                                                freeName(layout.name()),
                                                layout.design())));
    }

    /// "A4 corridor 2".
    private String freeName(String name) {
        var base = name.replaceFirst(" [0-9]+$", "");
        var number = 2;
        while (isTaken(base + " " + number)) {
            number++;
        }
        return base + " " + number;
    }

    private boolean isTaken(String name) {
        return all.get().stream().anyMatch(layout -> layout.name().equals(name));
    }

    /// Removes the open layout from the project; undo brings it back.
    void delete() {
        draft.flush();
        draft.kept()
                .ifPresent(
                        layout -> {
                            session.perform(new Edit.Set(layout, null, "delete layout"));
                            var rest =
                                    all.get().stream()
                                            .filter(each -> !each.uuid().equals(layout.uuid()))
                                            .findFirst();
                            draft.open(rest.map(PageLayout::uuid));
                        });
    }

    void close() {
        following.unsubscribe();
    }
}
