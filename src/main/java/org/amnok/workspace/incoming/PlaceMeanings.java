package org.amnok.workspace.incoming;

import java.util.Optional;
import java.util.function.Function;
import org.amnok.domain.record.Place;
import org.amnok.geo.words.PlaceWords;
import org.amnok.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// What a person gets who types words into the field for places of a project; nothing where they
/// may mean several places. Made ready by the first words. For one thread.
final class PlaceMeanings implements Function<String, Optional<Place>> {
    private final Workspace workspace;
    private @Nullable PlaceWords words;

    PlaceMeanings(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public Optional<Place> apply(String said) {
        var known = words;
        if (known == null) {
            known = new PlaceWords(workspace.geography(), workspace.state().contents().sites());
            words = known;
        }
        return known.read(said) instanceof PlaceWords.Reading.Of(var place)
                ? Optional.of(place)
                : Optional.empty();
    }
}
