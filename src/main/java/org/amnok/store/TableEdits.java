package org.amnok.store;

import java.sql.SQLException;
import java.util.List;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Item;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Site;
import org.amnok.sqlite.Statements;
import org.amnok.store.bulk.DeferredIndexing;
import org.amnok.store.record.FactRows;
import org.amnok.store.record.ItemRows;
import org.amnok.store.record.OriginalRows;
import org.amnok.store.record.SightingPageReader;
import org.amnok.store.record.SightingRows;
import org.amnok.store.schema.EditSteps;
import org.amnok.store.schema.LayerRegister;
import org.locationtech.jts.geom.Envelope;

/// Does edits to the tables of a project.
final class TableEdits {
    private final Statements statements;
    private final SightingRows sightings;
    private final List<ItemRows<?>> items;
    private final FactRows facts;
    private final OriginalRows originals;

    /// Where sightings were that were moved or deleted.
    private final Envelope left = new Envelope();

    private boolean mayHaveShrunk;
    private boolean leavesFacts;

    TableEdits(
            Statements statements,
            SightingRows sightings,
            List<ItemRows<?>> items,
            FactRows facts,
            OriginalRows originals) {
        this.statements = statements;
        this.sightings = sightings;
        this.items = items;
        this.facts = facts;
        this.originals = originals;
    }

    /// Does an edit; within a transaction.
    ///
    /// @param entering writes what else is written once the tables are
    void apply(Edit edit, EditSteps steps, DeferredIndexing.Work entering) throws SQLException {
        var touched = new Envelope();
        leavesFacts = leavesFacts(edit);
        DeferredIndexing.around(
                statements.connection(),
                edit,
                () -> {
                    apply(edit, touched, steps);
                    entering.run();
                });
        LayerRegister.grow(statements, "sighting", touched);
        LayerRegister.changed(statements, "sighting");
        LayerRegister.changed(statements, "sighting_count");
    }

    /// True for an edit of more than [Edit.Batch#MANY] sightings: facts of their places are derived
    /// later.
    private static boolean leavesFacts(Edit edit) {
        return edit instanceof Edit.Batch(_, var edits) && edits.size() > Edit.Batch.MANY;
    }

    private void apply(Edit edit, Envelope touched, EditSteps steps) throws SQLException {
        steps.next();
        switch (edit) {
            case Edit.Add(Sighting added) -> put(added, touched);
            case Edit.Replace replace -> {
                put(replace.after(), touched);
                if (!replace.before().place().equals(replace.after().place())) {
                    include(replace.before(), left);
                }
            }
            case Edit.Delete(Sighting gone) -> {
                sightings.delete(gone.uuid());
                include(gone, left);
            }
            case Edit.Set set -> apply(set);
            case Edit.Import _ ->
                    throw new IllegalArgumentException("An import is no part of another edit");
            case Edit.Batch(_, var edits) -> {
                for (int from = 0; from < edits.size(); from += SightingPageReader.MOST) {
                    var to = Math.min(edits.size(), from + SightingPageReader.MOST);
                    applyAll(edits.subList(from, to), touched, steps);
                }
            }
        }
    }

    private void applyAll(List<Edit> edits, Envelope touched, EditSteps steps) throws SQLException {
        sightings.readAhead(
                edits.stream().flatMap(edit -> DeferredIndexing.put(edit).stream()).toList());
        for (var each : edits) {
            apply(each, touched, steps);
        }
        sightings.forgetAhead();
    }

    private void apply(Edit.Set set) throws SQLException {
        sightings.forgetAhead();
        if (set.before() instanceof Evidence) {
            originals.changed();
        }
        if (set.after() != null) {
            rows(set.after()).put(set.after());
        } else if (set.before() != null) {
            rows(set.before()).delete(set.before().uuid());
        }
        if (set.before() instanceof Site || set.after() instanceof Site) {
            facts.changed((Site) set.before(), (Site) set.after());
        }
    }

    ItemRows<?> rows(Item item) {
        return items.stream()
                .filter(rows -> rows.type() == item.getClass())
                .findFirst()
                .orElseThrow();
    }

    private void put(Sighting sighting, Envelope touched) throws SQLException {
        var fid = sightings.put(sighting);
        if (!leavesFacts) {
            facts.put(fid, sighting.place());
        }
        include(sighting, touched);
    }

    private static void include(Sighting sighting, Envelope area) {
        if (sighting.place() instanceof Place.Located located) {
            area.expandToInclude(located.point().coordinate());
        }
    }

    /// Sightings were moved or deleted otherwise.
    void mayHaveShrunk(boolean isSo) {
        mayHaveShrunk |= isSo;
    }

    /// Records the exact extent again if something was moved or deleted at its edge.
    void tidy() throws SQLException {
        if (mayHaveShrunk || !LayerRegister.isWithin(statements, "sighting", left)) {
            LayerRegister.measure(statements, "sighting");
        }
    }
}
