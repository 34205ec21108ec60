package org.amnok.ui.session;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.CoordinateText;

/// Where the words of places came from while the project is open: out of the place field, or typed
/// by the person as the words of the report. Lives on the FX thread.
public final class PlaceWordings {
    private final Map<UUID, String> ofField = new HashMap<>();
    private final Map<UUID, String> ofPerson = new HashMap<>();

    /// The place field gave a sighting these words; empty when it has none.
    public void fromField(UUID sighting, String words) {
        ofPerson.remove(sighting);
        ofField.put(sighting, words);
    }

    /// The person typed these words as those of the report.
    public void fromPerson(UUID sighting, String words) {
        ofField.remove(sighting);
        ofPerson.put(sighting, words);
    }

    /// True when the present words of a sighting are those that the place field gave it.
    public boolean areOfField(Sighting sighting) {
        return sighting.place().asReported().equals(ofField.get(sighting.uuid()));
    }

    /// True when the present words of a sighting are those that the person typed.
    public boolean areOfPerson(Sighting sighting) {
        return sighting.place().asReported().equals(ofPerson.get(sighting.uuid()));
    }

    /// True for what was read as a coordinate, which is as exact as its digits.
    public static boolean isCoordinate(Place.Located said) {
        return said.uncertaintyMetres() == null
                || CoordinateText.possible(said.asReported()).isPresent();
    }

    /// The words that stay when the mark is moved on the map: all but a coordinate out of the place
    /// field, which would name another place then.
    public String afterMove(Sighting before) {
        var words = before.place().asReported();
        return areOfField(before) && CoordinateText.possible(words).isPresent() ? "" : words;
    }
}
