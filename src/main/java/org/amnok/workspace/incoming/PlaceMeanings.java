package org.amnok.workspace.incoming;

import java.util.Optional;
import java.util.function.Function;
import org.amnok.domain.Lazy;
import org.amnok.domain.record.Place;
import org.amnok.geo.words.PlaceWords;
import org.amnok.workspace.Workspace;

/// What a person gets who types words into the field for places of a project; nothing where they
/// may mean several places. Made ready by the first words. For one thread.
final class PlaceMeanings implements Function<String, Optional<Place>> {
    private final Lazy<PlaceWords> words;

    PlaceMeanings(Workspace workspace) {
        words =
                new Lazy<>(
                        () ->
                                new PlaceWords(
                                        workspace.geography(),
                                        workspace.state().contents().sites()));
    }

    @Override
    public Optional<Place> apply(String said) {
        return words.get().read(said) instanceof PlaceWords.Reading.Of(var place)
                ? Optional.of(place)
                : Optional.empty();
    }
}
