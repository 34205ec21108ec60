package org.amnok.release;

import java.util.List;
import org.amnok.domain.codelist.ReleaseField;
import org.amnok.domain.record.Sighting;

/// A gate that is broken on purpose, to see whether the search of outputs notices: true places and
/// internal notes leave.
public final class BrokenGate {
    private BrokenGate() {}

    public static ReleasedSightings release(Sighting sighting) {
        var place = (org.amnok.domain.record.Place.Located) sighting.place();
        var released =
                new ReleasedSighting(
                        sighting,
                        sighting.uuid(),
                        new ReleasedPlace(place.point(), place.uncertaintyMetres(), null),
                        null,
                        sighting.privacy(),
                        new ReleasedDetails(
                                ReleasedFields.of(
                                        sighting.edit()
                                                .title(sighting.notes().internalNote())
                                                .done(),
                                        field -> field == ReleaseField.TITLE),
                                LeavingFacts.NONE,
                                true));
        return ReleasedSightings.of(List.of(released));
    }
}
