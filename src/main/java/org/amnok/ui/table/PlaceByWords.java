package org.amnok.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.CoordinateText;
import org.amnok.geo.UncertaintyText;
import org.amnok.geo.border.RiverKilometreText;
import org.amnok.geo.words.PlaceWords;
import org.amnok.ui.session.PlaceKnowledge;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Gives sightings without a place the one that their own words name, as if each were typed into
/// the place field. What has a place keeps it; words that may mean several places place nothing.
///
/// @param places asked on the FX thread
/// @param words those known then; null before
record PlaceByWords(PlaceKnowledge places, @Nullable PlaceWords words) implements FieldEdit.Reader {

    static FieldEdit.Name name() {
        return FieldEdit.Name.of(FieldCatalogue.PLACE);
    }

    static FieldEdit edit(PlaceKnowledge places) {
        return new FieldEdit(
                name(),
                List.of(Messages.text("many.as_its_words_say")),
                PlaceByWords::text,
                new PlaceByWords(places, null),
                List::of);
    }

    @Override
    public FieldEdit.Reader inBackground() {
        return new PlaceByWords(places, places.words());
    }

    @Override
    public FieldEdit.Outcome read(String typed, Sighting before, ProjectContents contents) {
        if (!(before.place() instanceof Place.Unlocated(var said))) {
            return FieldEdit.change(draft -> draft);
        }
        var known = words == null ? places.words() : words;
        return said.isBlank()
                ? FieldEdit.wrong(Messages.text("many.no_words_say_where"))
                : switch (known.read(said.strip())) {
                    case PlaceWords.Reading.Of(var place) ->
                            FieldEdit.change(draft -> draft.place(place.inWords(said)));
                    case PlaceWords.Reading.OneOf(var all) when all.size() > 1 ->
                            FieldEdit.wrong(Messages.text("many.words_mean_several_places"));
                    case PlaceWords.Reading.OneOf _, PlaceWords.Reading.None _ ->
                            FieldEdit.wrong(Messages.text("many.words_mean_no_known_place"));
                };
    }

    /// "Hyesan" without a place, else "41.39806, 128.17778 ±3 km".
    private static String text(Sighting s) {
        return switch (s.place()) {
            case Place.Unlocated(var words) -> words;
            case Place.Stretch(var along, _) -> RiverKilometreText.full(along);
            case Place.Located at ->
                    Stream.of(
                                    Optional.of(
                                            CoordinateText.format(
                                                    at.point(),
                                                    CoordinateText.Notation.DECIMAL_DEGREES)),
                                    Optional.ofNullable(at.uncertaintyMetres())
                                            .map(UncertaintyText::of))
                            .flatMap(Optional::stream)
                            .collect(Collectors.joining(" "));
        };
    }
}
