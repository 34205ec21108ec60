package org.amnok.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Site;
import org.amnok.domain.record.SiteDraft;
import org.amnok.index.RowSet;
import org.amnok.ui.session.Session;

/// The site that the form shows, and the edits it makes: one for each field that was changed, on
/// the newest version, also while an earlier edit is still on its way to the disk.
final class SiteForm {
    private final Session session;
    private Optional<Site> current = Optional.empty();
    private Supplier<Runnable> ifNotSaved = () -> () -> {};

    SiteForm(Session session) {
        this.session = session;
    }

    Optional<Site> current() {
        return current;
    }

    void show(Optional<Site> site) {
        current = site;
    }

    /// @param back asked before each edit; gives what was typed back where it is not saved
    void whenNotSaved(Supplier<Runnable> back) {
        ifNotSaved = back;
    }

    ProjectContents contents() {
        return session.state().get().contents();
    }

    boolean isReadOnly() {
        return session.isReadOnly();
    }

    /// Changes the site, unless the change leaves it as it is.
    ///
    /// @param label what the Edit menu says after "Undo"
    void edit(String label, UnaryOperator<SiteDraft> change) {
        current.filter(this::isThere)
                .ifPresent(
                        before -> {
                            var after = change.apply(before.edit()).done();
                            if (!after.equals(before)) {
                                current = Optional.of(after);
                                perform(new Edit.Set(before, after, label));
                            }
                        });
    }

    /// False for a site that was deleted while its form was open.
    private boolean isThere(Site site) {
        return contents().site(site.uuid()).isPresent();
    }

    /// The rows of the sightings that name a site.
    RowSet linked(UUID site) {
        return session.index().rowsWith(Facet.SITE, Set.of(site.toString()));
    }

    /// Hands over the sightings of rows, at once or a moment later.
    void read(RowSet rows, Consumer<List<Sighting>> use) {
        session.records().read(session.uuids(rows), use);
    }

    void perform(Edit edit) {
        if (!session.isReadOnly()) {
            session.perform(_ -> edit, () -> {}, ifNotSaved.get());
        }
    }

    void perform(String label, List<Edit> edits) {
        perform(edits.size() == 1 ? edits.getFirst() : new Edit.Batch(label, edits));
    }
}
