package org.amnok.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Site;
import org.amnok.domain.record.SiteDraft;
import org.amnok.index.RowSet;
import org.amnok.ui.session.Session;

/// The site that the form shows, and the edits it makes.
final class SiteForm extends RecordForm<Site> {
    SiteForm(Session session) {
        super(session);
    }

    /// Changes the site, unless the change leaves it as it is, or it was deleted meanwhile.
    ///
    /// @param label what the Edit menu says after "Undo"
    void edit(String label, UnaryOperator<SiteDraft> change) {
        current()
                .filter(site -> contents().site(site.uuid()).isPresent())
                .ifPresent(
                        before -> {
                            var after = change.apply(before.edit()).done();
                            if (!after.equals(before)) {
                                show(Optional.of(after));
                                perform(new Edit.Set(before, after, label));
                            }
                        });
    }

    /// The rows of the sightings that name a site.
    RowSet linked(UUID site) {
        return session.index().rowsWith(Facet.SITE, Set.of(site.toString()));
    }

    /// Hands over the sightings of rows, at once or a moment later.
    void read(RowSet rows, Consumer<List<Sighting>> use) {
        session.records().read(session.uuids(rows), use);
    }

    void perform(String label, List<Edit> edits) {
        perform(edits.size() == 1 ? edits.getFirst() : new Edit.Batch(label, edits));
    }
}
