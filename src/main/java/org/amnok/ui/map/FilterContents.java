package org.amnok.ui.map;

import java.util.List;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.index.SightingPages;
import org.amnok.map.contents.MapContents;
import org.amnok.ui.session.ShownSightings;
import org.amnok.workspace.WorkspaceState;

/// What a filter shows on a map of its own.
public final class FilterContents {
    private FilterContents() {}

    /// May read the file: not for the FX thread.
    ///
    /// @param texts of marks
    public static MapContents of(WorkspaceState state, SightingFilter filter, SightingPages texts) {
        var index = state.index();
        var shown = new ShownSightings(index, index.rows(filter), state::sightings);
        var stretches = ShownStretches.NONE.read(shown).of(shown);
        return ShownMarks.of(shown, state.contents(), stretches, texts)
                .with(List.of())
                .over(state.bases());
    }
}
